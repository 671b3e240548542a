/**
 * Kills the browser while somebody types, starts it again and counts what is gone.
 *
 *   node tests/soak/kill-browser.mjs --url http://127.0.0.1:47615/ --selector '[contenteditable=true]'
 *     [--kills 60] [--seed 1] [--database afterword] [--setup ./open-editor.mjs] [--control]
 *
 * Typed tokens are numbered; the time of each stays in this process, which survives. A token counts as acknowledged
 * when the page's own IndexedDB answered it before the kill. `--setup` names a module whose `setup(page)` leads to
 * the editor; it runs after each start. `--control` turns the verdict round: for a page that saves carelessly.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';

/** robustness figures: nothing acknowledged lost; typing lost in milliseconds. */
const bars = { acknowledged: 0, p95: 500, max: 1000 };

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    selector: { type: 'string', default: '[contenteditable=true]' },
    kills: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string', default: 'afterword' },
    setup: { type: 'string' },
    control: { type: 'boolean', default: false },
  },
});

/** mulberry32: the same seed, the same moments. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const browserPath = () =>
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  ) ?? chromium.executablePath();

/** The browser in a process group of its own, so that it can be killed whole by the id we were given. */
async function launch(profile) {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const flags = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-first-run',
  ];
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const child = spawn(browserPath(), [...flags, '--hide-crash-restore-bubble', 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  });
  const gone = new Promise((answer) => child.once('exit', answer));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`);
  const kill = async () => {
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  return { page: browser.contexts()[0].pages()[0], kill };
}

async function debuggingPort(profile) {
  for (let trial = 0; trial < 200; trial++) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    if (text.includes('\n')) return text.split('\n')[0];
    await sleep(50);
  }
  throw new Error('The browser did not come up');
}

async function openEditor(page, setup) {
  await page.goto(options.url);
  await setup?.(page);
  const editor = page.locator(options.selector).first();
  await editor.waitFor();
  return editor;
}

const shownText = (editor) => editor.evaluate((node) => node.value ?? node.textContent);

/** Runs in the page: every stored body as text. */
const storedText = (page) =>
  page.evaluate(
    (name) =>
      new Promise((answer, refuse) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => refuse(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('bodies').objectStore('bodies').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            answer(reading.result.map((row) => row.json).join('\n'));
          };
          reading.onerror = () => refuse(reading.error);
        };
      }),
    options.database,
  );

const tokenOf = (round, number) => `k${round}n${number}e`;

/** Numbers of the tokens of a round that a text holds. */
const tokensIn = (text, round) =>
  new Set([...text.matchAll(new RegExp(`k${round}n(\\d+)e`, 'g'))].map((match) => Number(match[1])));

/** Types until the deadline; answers when each token was begun, and what the store had acknowledged by then. */
async function typeUntil(deadline, page, round) {
  const begun = [];
  let acknowledged = new Set();
  let typing = true;
  const watching = (async () => {
    while (typing) {
      const text = await storedText(page).catch(() => null);
      if (text !== null) acknowledged = tokensIn(text, round);
      await sleep(15);
    }
  })();
  const keys = (async () => {
    while (typing) {
      begun.push(performance.now());
      await page.keyboard.type(`${tokenOf(round, begun.length - 1)} `).catch(() => undefined);
      await sleep(30);
    }
  })();
  await sleep(deadline);
  return {
    begun,
    /** The last state, taken together with the kill. */
    stop() {
      typing = false;
      return { acknowledged, begun: begun.slice(), at: performance.now() };
    },
    settled: Promise.all([watching, keys]),
  };
}

/** The newest token may have been killed between two of its keys: it counts from its begin like the others. */
function judge({ acknowledged, begun, at }, text, round) {
  const kept = tokensIn(text, round);
  const lost = begun.map((_, number) => number).filter((number) => !kept.has(number));
  return {
    typed: begun.length,
    acknowledgedLost: [...acknowledged].filter((number) => !kept.has(number)).length,
    lostMilliseconds: lost.length === 0 ? 0 : at - begun[lost[0]],
  };
}

const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function summary(rounds) {
  const losses = rounds.map((round) => round.lostMilliseconds).sort((a, b) => a - b);
  const sum = (key) => rounds.reduce((total, round) => total + round[key], 0);
  return {
    kills: rounds.length,
    seed: Number(options.seed),
    typedTokens: sum('typed'),
    acknowledgedLost: sum('acknowledgedLost'),
    lostMilliseconds: {
      p50: Math.round(quantile(losses, 0.5)),
      p95: Math.round(quantile(losses, 0.95)),
      max: Math.round(losses.at(-1) ?? 0),
    },
  };
}

const isWithinBars = ({ acknowledgedLost, lostMilliseconds }) =>
  acknowledgedLost <= bars.acknowledged &&
  lostMilliseconds.p95 <= bars.p95 &&
  lostMilliseconds.max <= bars.max;

async function run() {
  const random = randomFrom(Number(options.seed));
  const setup = options.setup ? (await import(pathToFileURL(resolve(options.setup)))).setup : undefined;
  const profile = await mkdtemp(join(tmpdir(), 'kill-browser-'));
  const rounds = [];
  let browser = await launch(profile);
  try {
    for (let round = 0; round < Number(options.kills); round++) {
      const editor = await openEditor(browser.page, setup);
      await editor.click();
      await browser.page.keyboard.press('Control+End');
      const session = await typeUntil(500 + random() * 3000, browser.page, round);
      const found = session.stop();
      await browser.kill();
      await session.settled;
      browser = await launch(profile);
      rounds.push(judge(found, await shownText(await openEditor(browser.page, setup)), round));
      console.error(`${round + 1}/${options.kills} ${JSON.stringify(rounds.at(-1))}`);
    }
  } finally {
    await browser.kill();
    await rm(profile, { recursive: true, force: true });
  }
  return summary(rounds);
}

if (!options.url) {
  console.error('kill-browser: --url is missing');
  process.exit(2);
}
const result = await run();
console.log(JSON.stringify(result));
process.exit(isWithinBars(result) === options.control ? 1 : 0);
