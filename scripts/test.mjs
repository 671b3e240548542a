/** `npm test`: builds, checks types and style, runs every kind of test, and closes with what failed and the figures. */
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { inProject, project } from './project.mjs';
import { ensureChromium } from './test-browser.mjs';
import {
  add,
  nothing,
  playwrightFailures,
  readPlaywright,
  readVitest,
  vitestFailures,
} from './test-figures.mjs';

const results = inProject('test-results');
const vitestFile = inProject('test-results', 'vitest.json');
const playwrightFile = inProject('test-results', 'playwright.json');
const soakFile = inProject('test-results', 'soak.txt');
const bin = (path) => inProject('node_modules', path);

const run = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit', env: { ...process.env, ...env } })
    .status === 0;

const check = (sound) => ({ ...nothing, passed: sound ? 1 : 0, failed: sound ? 0 : 1 });

/** A runner that stopped without a result of its own still counts as failed. */
const orFailed = (figures, sound) =>
  sound || [...figures.values()].some(({ failed }) => failed > 0)
    ? figures
    : new Map([...figures, ['runner', check(false)]]);

const runVitest = () => {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${vitestFile}`];
  // React leaves its testing tools out of production builds.
  const sound = run([bin('vitest/vitest.mjs'), 'run', ...reporters], { NODE_ENV: 'test' });
  return orFailed(readVitest(vitestFile), sound);
};

const runPlaywright = () => {
  const sound = run([bin('@playwright/test/cli.js'), 'test', '--reporter=dot,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightFile,
  });
  return orFailed(readPlaywright(playwrightFile), sound);
};

/** A seeded choice of what `npm run soak` does in full: real kills, real damage, tabs that take turns. */
const soak = [
  'scripts/soak.mjs',
  '--built',
  '--untimed',
  '--without-rules',
  '--kills',
  '3',
  '--keys',
  '6',
  '--ways',
  '2',
  '--edits',
  '30',
  '--word-files',
  '0',
  '--seed',
  '7',
];

/** Kills and restarts are mostly waited for, so they run beside what computes; what they say is kept until the end. */
const startSoak = () =>
  new Promise((settle) => {
    const output = openSync(soakFile, 'w');
    const child = spawn(process.execPath, soak, { cwd: project, stdio: ['ignore', output, output] });
    closeSync(output);
    child.once('exit', (code) => settle(check(code === 0)));
  });

const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const sources = ['electron', 'renderer', 'shared', 'resources', 'scripts'];
const settings = ['package-lock.json', 'electron.vite.config.ts'];

/** `npm ci` leaves a built tree: it is built again when something was written, added or taken away since. */
function isBuilt() {
  const built = inProject('out', 'cli', 'afterword.js');
  if (!existsSync(built)) return false;
  const since = statSync(built).mtimeMs;
  const isOlder = (...path) => statSync(inProject(...path)).mtimeMs <= since;
  return (
    settings.every((file) => isOlder(file)) &&
    sources.every(
      (folder) =>
        isOlder(folder) &&
        readdirSync(inProject(folder), { recursive: true }).every((name) => isOlder(folder, name)),
    )
  );
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const built = check(isBuilt() || run(['scripts/build.mjs']));
const hasBrowser = ensureChromium();
if (!hasBrowser)
  console.error('No Chromium was found and none could be installed: the browser tests do not run.');
const soaking = hasBrowser ? startSoak() : check(false);
const figures = new Map([
  ['build', built],
  ['types', check(run(['scripts/check-types.mjs']))],
  ['lint', check(run([bin('@biomejs/biome/bin/biome'), 'check', '.']))],
  ...runVitest(),
  ...(hasBrowser ? runPlaywright() : [['e2e browser', check(false)]]),
  ['soak', await soaking],
]);
/** A kind of which nothing ran is said aloud: silence would read as a pass. */
const isUnseen = ({ passed, failed, skipped }) => passed + failed === 0 && skipped > 0;
const total = [...figures.values()].reduce(add, nothing);

if (hasBrowser) console.log(readFileSync(soakFile, 'utf8'));
for (const { name, message } of [...vitestFailures(vitestFile), ...playwrightFailures(playwrightFile)])
  console.log(`\nFAILED  ${name}\n${message.replaceAll(/^/gm, '        ')}`);

console.log();
for (const [kind, figure] of figures)
  console.log(
    `${kind.padEnd(12)} ${sentence(figure)}${isUnseen(figure) ? '   ◀ NOT RUN on this machine' : ''}`,
  );
console.log(sentence(total));
process.exitCode = total.failed === 0 ? 0 : 1;
