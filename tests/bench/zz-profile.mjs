/** How fast a timeline of a thousand events is: a frame while scrolling, a key typed into an event. `--json` prints the figures. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromium as installed, switchedOff } from '../../scripts/browser-window.mjs';
import { inProject } from '../../scripts/project.mjs';
import { spread } from './figures.mjs';
import { watchKeys } from './in-page.mjs';
import { serveApp } from './serve.mjs';

const count = 1_000;
const patience = 120_000;
const two = (number) => String(number).padStart(2, '0');

if (!existsSync(inProject('out/renderer/index.html'))) await import('../../scripts/build.mjs');

/** A minute and a half from one event to the next, now and then a silence. */
function timelineOf(events) {
  let minute = 0;
  const rows = Array.from({ length: events }, (_, index) => {
    minute += index % 50 === 49 ? 40 : 1 + (index % 2);
    const clock = `2026-11-${two(12 + Math.floor(minute / 1440))} ${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
    return `| ${clock} | SRE | Queue ${index} of the connector grew; the log showed timeouts |`;
  });
  return `# Bench\n\n## Timeline\n\n| Time | Role | What happened |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

const server = await serveApp();
const browser = await chromium.launch({
  executablePath: installed() ?? chromium.executablePath(),
  args: [
    `--disable-features=${switchedOff.join(',')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
const page = await context.newPage();
page.setDefaultTimeout(patience);
await page.addInitScript(watchKeys);
await page.goto(server.address);
await page.locator('textarea').first().fill(timelineOf(count));
await page.locator('main').getByRole('button', { name: /^Open/ }).first().click();
await page.waitForURL(/#\/[\w-]+\/[\w-]+$/);
await page.goto(page.url().replace(/[\w-]+$/, 'narrative'));
await page.getByRole('button', { name: /more events$/ }).click();
await page.locator('ol > [data-row]').nth(12).waitFor();
await page.waitForTimeout(3_000);

/** Inside the page: turns the wheel once a frame and answers how long each frame took. */
function scrollThrough(steps) {
  const main = document.querySelector('main');
  return new Promise((resolve) => {
    const taken = [];
    let last = performance.now();
    const turn = (step) => {
      const now = performance.now();
      taken.push(now - last);
      last = now;
      if (step === steps) return resolve(taken.slice(1));
      main.scrollTop += step < steps / 2 ? 120 : -90;
      return requestAnimationFrame(() => turn(step + 1));
    };
    requestAnimationFrame(() => turn(0));
  });
}

async function typing() {
  const middle = Math.floor((await page.locator('main').evaluate((main) => main.scrollHeight)) / 2);
  await page.locator('main').evaluate((main, top) => main.scrollTo({ top }), middle);
  await page.waitForTimeout(500);
  // A row at rest has no fields until somebody goes there.
  await page.locator('ol > [data-row] [data-cell="text"] [data-rest]').nth(15).focus();
  await page.locator('ol > [data-row] [data-cell="text"] textarea:focus').waitFor();
  await page.keyboard.press('End');
  await page.evaluate(() => {
    globalThis.keyTimes.length = 0;
  });
  for (const letter of ' and the second region served stale prices again') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(70);
  }
  await page.waitForTimeout(100);
  return page.evaluate(() => globalThis.keyTimes);
}

/** The same wheel over a thousand plain lines: what this machine can do at this moment. */
async function bareFrames() {
  const bare = await context.newPage();
  await bare.setContent(
    `<main style="height:700px;overflow:auto">${'<p style="height:30px;margin:0">A plain line of a list.</p>'.repeat(count)}</main>`,
  );
  const taken = await bare.evaluate(scrollThrough, 300);
  await bare.close();
  await page.bringToFront();
  return taken;
}

const bare = await bareFrames();
const frames = await page.evaluate(scrollThrough, 300);
const cdp = await context.newCDPSession(page); await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval',{interval:200}); await cdp.send('Profiler.start'); const keys = await typing(); const prof=(await cdp.send('Profiler.stop')).profile; (await import('node:fs')).writeFileSync('/tmp/place/edit.cpuprofile', JSON.stringify(prof)); (await import('node:fs')).writeFileSync('/tmp/place/keys.json', JSON.stringify(keys));
const drawn = await page.locator('ol > [data-row]').count();
await browser.close();
server.stop();

const figures = {
  events: count,
  rowsDrawn: drawn,
  bareScrollFrameMs: spread(bare),
  scrollFrameMs: spread(frames),
  editKeyMs: spread(keys),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else
  console.table([
    { figure: 'rows drawn of 1,000', p50: drawn },
    { figure: 'frame while scrolling plain lines, ms', ...figures.bareScrollFrameMs },
    { figure: 'frame while scrolling, ms', ...figures.scrollFrameMs },
    { figure: 'key to paint in an event, ms', ...figures.editKeyMs },
  ]);
process.exit(0);
