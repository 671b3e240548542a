/**
 * How fast the desk is: keys with suggestions on against a bare Lexical page, the start against a minimal page, steps,
 * what is loaded first. Both sides of each figure in one run. `--json` prints the figures, else a table.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromium as installed, switchedOff } from '../../scripts/browser-window.mjs';
import { inProject } from '../../scripts/project.mjs';
import { median, spread, tenth } from './figures.mjs';
import { firstLoad, measureLaunch } from './launch.mjs';
import { openApp, openBare, switchSteps, typeInto } from './pages.mjs';
import { blocksOf } from './prose.mjs';
import { serveApp, serveBare, serveMinimal } from './serve.mjs';

const sizes = [1_000, 10_000, 50_000];
const rounds = 3;
const keysARound = 50;

if (!existsSync(inProject('out/renderer/index.html'))) await import('../../scripts/build.mjs');

/** The app's own window has no search box, whose pages would be loaded beside both sides. */
const options = {
  executablePath: installed() ?? chromium.executablePath(),
  args: [
    `--disable-features=${switchedOff.join(',')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
};
const profileOptions = { ...options, locale: 'en-US', viewport: { width: 1280, height: 800 } };
const servers = [await serveBare(), await serveMinimal(), await serveApp()];
const [bare, minimal, app] = servers.map(({ address }) => address);
const browser = await chromium.launch(options);

/** Rounds alternate, so that a busy moment of the machine falls on both. */
async function typing(words) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  const blocks = blocksOf(words);
  const pages = { bare: await openBare(context, bare, blocks), app: await openApp(context, app, blocks) };
  const taken = { bare: [], app: [] };
  for (let round = 0; round < rounds; round++)
    for (const side of ['bare', 'app']) taken[side].push(...(await typeInto(pages[side], keysARound)));
  const switched = words === 10_000 ? median(await switchSteps(pages.app, 10)) : null;
  await context.close();
  const [one, other] = [spread(taken.bare), spread(taken.app)];
  const ratioP95 = Math.round((other.p95 / one.p95) * 100) / 100;
  return { figures: { words, bare: one, suggestions: other, ratioP95 }, switched };
}

const runs = [];
for (const words of sizes) {
  console.error(`Typing into ${words.toLocaleString('en')} words`);
  runs.push(await typing(words));
}
console.error('Loading and starting');
const loading = await browser.newContext();
const firstLoadGzipKb = await firstLoad(loading, app);
await browser.close();
const launch = await measureLaunch(
  (profile) => chromium.launchPersistentContext(profile, profileOptions),
  minimal,
  app,
  7,
);
for (const { stop } of servers) stop();

const figures = {
  typing: runs.map((run) => run.figures),
  launch,
  stepSwitchMs: tenth(runs.find(({ switched }) => switched !== null)?.switched ?? Number.NaN),
  firstLoadGzipKb,
};

if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else {
  console.table(
    figures.typing.map(({ words, bare: one, suggestions, ratioP95 }) => ({
      words,
      'bare p50': one.p50,
      'bare p95': one.p95,
      'app p50': suggestions.p50,
      'app p95': suggestions.p95,
      'p95 ratio (goal 1.5)': ratioP95,
    })),
  );
  console.table([
    { figure: 'start, minimal page, ms', value: launch.minimalMs },
    { figure: 'start, app, ms', value: launch.appMs },
    { figure: 'start, ratio (goal 1.3)', value: launch.ratio },
    { figure: 'step switch, ms (goal 100)', value: figures.stepSwitchMs },
    { figure: 'first load, kB gzipped (goal 480)', value: firstLoadGzipKb },
  ]);
}
process.exit(0);
