/**
 * Kills the browser while somebody types, starts it again and counts what is gone.
 *
 *   node tests/soak/kill-browser.mjs --url http://127.0.0.1:47615/ --selector '[contenteditable=true]'
 *     [--kills 60] [--seed 1] [--database afterword] [--setup ./open-editor.mjs] [--control]
 *
 * Typed tokens are numbered; the time of each key stays in this process, which survives. A token counts as
 * acknowledged when the page's own IndexedDB answered it before the kill; a key counts as lost from its press. `--setup` names a module whose `setup(page)` leads to
 * the editor; it runs after each start. `--control` turns the verdict round: for a page that saves
 * carelessly. `--untimed` measures the milliseconds without judging them: for machines that do other things meanwhile.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  focusEnd,
  launch,
  openEditor,
  randomFrom,
  shownText,
  storedText,
  tokenOf,
  tokensIn,
} from './browser.mjs';

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
    untimed: { type: 'boolean', default: false },
  },
});

/** Types until it is stopped; knows when each key was pressed, and what the store has acknowledged. */
function startTyping(page, round) {
  const pressed = [];
  let text = '';
  let acknowledged = new Set();
  let typing = true;
  const watch = async () => {
    while (typing) {
      const stored = await storedText(page, options.database).catch(() => null);
      if (stored !== null) acknowledged = tokensIn(stored, round);
      await sleep(15);
    }
  };
  const type = async () => {
    for (let number = 0; typing; number++)
      for (const key of `${tokenOf(round, number)}.`) {
        if (!typing) return;
        pressed.push(performance.now());
        text += key;
        await page.keyboard.type(key).catch(() => undefined);
        await sleep(5);
      }
  };
  const settled = Promise.all([watch(), type()]);
  /** Stops, and answers how things stood at that moment. */
  const stop = () => {
    typing = false;
    return { acknowledged, text, pressed: [...pressed], at: performance.now() };
  };
  return { stop, settled };
}

function keptLength(typed, shown) {
  let length = typed.length;
  while (length > 0 && !shown.includes(typed.slice(0, length))) length -= 1;
  return length;
}

function judge({ acknowledged, text, pressed, at }, shown, round) {
  const kept = tokensIn(shown, round);
  const firstLost = pressed[keptLength(text, shown)];
  return {
    keys: pressed.length,
    acknowledgedLost: [...acknowledged].filter((number) => !kept.has(number)).length,
    lostMilliseconds: firstLost === undefined ? 0 : at - firstLost,
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
    keys: sum('keys'),
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
  (options.untimed || (lostMilliseconds.p95 <= bars.p95 && lostMilliseconds.max <= bars.max));

async function run() {
  const random = randomFrom(Number(options.seed));
  const profile = await mkdtemp(join(tmpdir(), 'kill-browser-'));
  const rounds = [];
  let browser = await launch(profile);
  try {
    for (let round = 0; round < Number(options.kills); round++) {
      const editor = await openEditor(browser.page, options);
      await focusEnd(browser.page, editor);
      const typing = startTyping(browser.page, round);
      await sleep(500 + random() * 3000);
      const found = typing.stop();
      await browser.kill();
      await typing.settled;
      browser = await launch(profile);
      rounds.push(judge(found, await shownText(await openEditor(browser.page, options)), round));
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
