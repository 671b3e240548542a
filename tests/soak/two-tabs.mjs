/**
 * Two tabs write one document by turns, each taking it over from the other, now and then from one that does not answer;
 * counts the edits that are gone at the end.
 *
 *   node tests/soak/two-tabs.mjs --url http://127.0.0.1:47615/ [--edits 1000] [--seed 1] [--setup ./open-editor.mjs]
 *     [--control]
 *
 * `--edits` of each tab. With `--control` a row of the middle takes the place of the last one, as if a tab had saved
 * without comparing: the loss must be found.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, openEditor, randomFrom, shownText, tokenOf, tokensIn } from './browser.mjs';
import { changeRows, rowsIn } from './rows.mjs';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    selector: { type: 'string', default: '[contenteditable=true]' },
    edits: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    setup: { type: 'string' },
    control: { type: 'boolean', default: false },
  },
});

/** Longer than the holder is asked for. */
const silence = 1_500;
const takeOver = /^(Take over|接管)/;

/** Runs in the page: it answers nobody for so long. */
const fallSilent = (milliseconds) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

/** The editor of a tab that may write now. */
async function writing(page) {
  const editor = page.locator(options.selector).first();
  await editor.waitFor();
  return editor;
}

async function handOver(from, to, isSilent) {
  const silent = isSilent ? from.evaluate(fallSilent, silence) : null;
  await to.bringToFront();
  const editor = to.locator(options.selector).first();
  const button = to.getByRole('button', { name: takeOver });
  await button.waitFor();
  await button.click();
  await editor.waitFor();
  await silent;
}

async function write(page, tab, numbers) {
  const editor = await writing(page);
  await editor.focus();
  await page.keyboard.press('Control+End');
  for (const number of numbers) {
    await page.keyboard.insertText(`${tokenOf(tab, number)} `);
    if (number % 20 === 19) await page.keyboard.press('Enter');
  }
}

/** What an unchecked save of the other tab would have done. */
const overwrite = (page, { bodies }) =>
  changeRows(page, ({ bodies: present, put }) => {
    for (const [id, row] of Object.entries(present))
      if (bodies[id]) put('bodies', { ...row, json: bodies[id].json });
  });

async function run() {
  const random = randomFrom(Number(options.seed));
  const profile = await mkdtemp(join(tmpdir(), 'two-tabs-'));
  const browser = await launch(profile);
  const edits = Number(options.edits);
  const done = [0, 0];
  let [takeovers, silences] = [0, 0];
  let middle = null;
  try {
    const first = browser.page;
    await openEditor(first, options);
    const second = await browser.context.newPage();
    await second.goto(first.url());
    const tabs = [first, second];
    let holder = 0;
    while (done.some((count) => count < edits)) {
      const many = Math.min(edits - done[holder], 1 + Math.floor(random() * 40));
      const numbers = Array.from({ length: many }, (_, index) => done[holder] + index);
      await write(tabs[holder], holder, numbers);
      done[holder] += many;
      const isSilent = random() < 0.15;
      await handOver(tabs[holder], tabs[1 - holder], isSilent);
      takeovers += 1;
      if (takeovers === 1) middle = await rowsIn(tabs[1 - holder]);
      silences += isSilent ? 1 : 0;
      holder = 1 - holder;
    }
    await tabs[holder].locator('[data-save-state="saved"]').waitFor();
    await tabs[1 - holder].close();
    if (options.control) await overwrite(tabs[holder], middle);
    await tabs[holder].reload();
    const text = await shownText(await writing(tabs[holder]));
    const kept = tokensIn(text, 0).size + tokensIn(text, 1).size;
    return { edits: 2 * edits, takeovers, silences, lost: 2 * edits - kept };
  } finally {
    await browser.kill();
    await rm(profile, { recursive: true, force: true });
  }
}

if (!options.url) {
  console.error('two-tabs: --url is missing');
  process.exit(2);
}
const result = await run();
console.log(JSON.stringify(result));
process.exit((result.lost === 0) === options.control ? 1 : 0);
