/**
 * How fast a document of about a hundred pages leaves: to Word beside pandoc from the same Markdown, each a process of
 * its own, rounds alternating; to Markdown and HTML in this process; and how long the page's thread is held while the
 * app writes the Word file. `--json` prints the figures. What cannot be measured here is null and said on stderr.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { unzipSync } from 'fflate';
import { chromium as installed, switchedOff } from '../../scripts/browser-window.mjs';
import { inProject } from '../../scripts/project.mjs';
import { withEngine } from '../lint-eval/engine.mjs';
import { median, tenth } from './figures.mjs';
import { serveApp } from './serve.mjs';

const rounds = 5;
const patience = 180_000;
/** Words of running text on a page of the standard look, tables and lists in between. */
const wordsAPage = 430;
const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
const at = (name) => join(folder, name);
const two = (number) => Math.round(number * 100) / 100;

/** Wall in milliseconds, and what Linux tells of a process while it runs: processor time and the most memory it had. */
const run = (command, args) =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    let told = { cpuMs: null, mb: null };
    const look = setInterval(() => {
      told = { ...told, ...seen(child.pid) };
    }, 4);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(look);
      if (code === 0) resolve({ wallMs: performance.now() - begun, ...told });
      else reject(new Error(`${command} ended with ${code}`));
    });
  });

/** Ticks are hundredths of a second. */
function seen(pid) {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    if (!kilobytes) return {};
    return {
      cpuMs: (Number(fields[11]) + Number(fields[12])) * 10,
      mb: Math.round(Number(kilobytes) / 1024),
    };
  } catch {
    return {};
  }
}

const hasPandoc = spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).status === 0;
if (!hasPandoc) console.error('pandoc is not on this machine: its figures and the ratio are null.');

/** Rounds alternate, so that a busy moment of the machine falls on both. */
async function againstPandoc(engine) {
  const ours = [];
  const theirs = [];
  const write = `import(process.argv[1]).then((parts) => parts.toDocx(process.argv[2], process.argv[3]))`;
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await run(process.execPath, ['--eval', write, engine, at('long.json'), at('ours.docx')]));
    if (hasPandoc) theirs.push(await run('pandoc', [at('long.md'), '-o', at('pandoc.docx')]));
  }
  return { ours, theirs };
}

const middle = (runs, key) => {
  const known = runs.map((one) => one[key]).filter((value) => value !== null && value !== undefined);
  return known.length === 0 ? null : tenth(median(known));
};

function timed(task) {
  const taken = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    task();
    return performance.now() - begun;
  });
  return tenth(median(taken));
}

/** By a converter that lays pages out, or by the words where there is none. */
function pagesOf(words) {
  const made = spawnSync('soffice', ['--headless', '--convert-to', 'pdf', at('ours.docx')], {
    cwd: folder,
    env: { ...process.env, HOME: folder },
    stdio: 'ignore',
  });
  const told = made.status === 0 ? spawnSync('pdfinfo', [at('ours.pdf')], { encoding: 'utf8' }).stdout : '';
  const [, counted] = /Pages:\s+(\d+)/.exec(told ?? '') ?? [];
  if (!counted) console.error('No LibreOffice here: pages are reckoned from the words.');
  return counted ? Number(counted) : Math.round(words / wordsAPage);
}

/** Inside the page: the longest time between two turns of its thread, and the long tasks the browser reports. */
function watchThread() {
  const held = { longest: 0, tasks: [], on: false };
  globalThis.heldThread = held;
  const channel = new MessageChannel();
  let last = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    if (held.on) held.longest = Math.max(held.longest, now - last);
    last = now;
    if (held.on) channel.port2.postMessage(null);
  };
  held.start = () => {
    held.on = true;
    last = performance.now();
    channel.port2.postMessage(null);
  };
  new PerformanceObserver((list) => {
    if (held.on) held.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

/** The export a person does: the dialog stands open, the button is pressed, the file arrives. */
async function heldByExport(markdown) {
  const server = await serveApp();
  const browser = await chromium.launch({
    executablePath: installed() ?? chromium.executablePath(),
    args: [
      `--disable-features=${switchedOff.join(',')}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.addInitScript(watchThread);
    // Without the dialog of the system, the file is downloaded.
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
    await page.goto(server.address);
    await page.locator('textarea').first().fill(markdown);
    await page.locator('main').getByRole('button', { name: /^Open/ }).first().click();
    await page.waitForURL(/#\/[\w-]+\/[\w-]+$/);
    await page.waitForTimeout(10_000);
    await page.keyboard.press('Control+Shift+e');
    const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
    await dialog.waitFor();
    await page.waitForTimeout(2_000);
    await page.evaluate(() => globalThis.heldThread.start());
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: /^Export/ }).click(),
    ]);
    await file.saveAs(at('app.docx'));
    const held = await page.evaluate(() => globalThis.heldThread);
    if (!('word/document.xml' in unzipSync(readFileSync(at('app.docx')))))
      throw new Error('The app wrote something else than a Word file.');
    return Math.max(held.longest, ...held.tasks);
  } finally {
    await browser.close();
    server.stop();
  }
}

try {
  const figures = await withEngine(async (address) => {
    const engine = await import(address);
    writeFileSync(
      at('long.json'),
      engine.longDocument(inProject('resources/samples/checkout-latency.en.json')),
    );
    const markdown = engine.toText.markdown(at('long.json'));
    writeFileSync(at('long.md'), markdown);
    console.error('Word, beside pandoc');
    const { ours, theirs } = await againstPandoc(address);
    const [oursMs, pandocMs] = [middle(ours, 'wallMs'), middle(theirs, 'wallMs')];
    console.error('Markdown and HTML');
    const texts = {
      markdownMs: timed(() => engine.toText.markdown(at('long.json'))),
      htmlMs: timed(() => engine.toText.html(at('long.json'))),
    };
    console.error('The page while it exports');
    if (!existsSync(inProject('out/renderer/index.html'))) await import('../../scripts/build.mjs');
    const longest = await heldByExport(markdown).catch((thrown) => {
      console.error(`The page was not measured: ${thrown.message.split('\n')[0]}`);
      return null;
    });
    return {
      docx: {
        pages: pagesOf(markdown.split(/\s+/).length),
        oursMs,
        pandocMs,
        ratioWall: pandocMs === null ? null : two(oursMs / pandocMs),
        oursCpuMs: middle(ours, 'cpuMs'),
        pandocCpuMs: middle(theirs, 'cpuMs'),
        oursMb: middle(ours, 'mb'),
        pandocMb: middle(theirs, 'mb'),
      },
      ...texts,
      longestTaskMs: longest === null ? null : tenth(longest),
    };
  }, 'tests/bench/export-parts.ts');
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
  else
    console.table({
      ...figures.docx,
      markdownMs: figures.markdownMs,
      htmlMs: figures.htmlMs,
      longestTaskMs: figures.longestTaskMs,
    });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
