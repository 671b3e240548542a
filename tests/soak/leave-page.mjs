/**
 * Leaves the page right after a key, in several ways, and counts the keys that are gone.
 *
 *   node tests/soak/leave-page.mjs --url http://127.0.0.1:47615/ --selector '[contenteditable=true]'
 *     [--keys 250] [--setup ./open-editor.mjs] [--control]
 *
 * `--setup` and `--control` as in kill-browser.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { focusEnd, launch, openEditor, shownText, tokenOf, tokensIn } from './browser.mjs';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    selector: { type: 'string', default: '[contenteditable=true]' },
    keys: { type: 'string', default: '250' },
    setup: { type: 'string' },
    control: { type: 'boolean', default: false },
  },
});

/** Each answers the page to go on with. */
const ways = {
  reload: async (page) => {
    await page.reload();
    return page;
  },
  navigate: async (page) => {
    await page.goto('about:blank');
    return page;
  },
  close: async (page, context) => {
    const [next] = await Promise.all([context.newPage(), page.close()]);
    return next;
  },
};

async function run() {
  const profile = await mkdtemp(join(tmpdir(), 'leave-page-'));
  const browser = await launch(profile);
  const lost = [];
  try {
    let page = browser.page;
    for (let key = 0; key < Number(options.keys); key++) {
      const way = Object.keys(ways)[key % 3];
      const editor = await openEditor(page, options);
      await focusEnd(page, editor);
      await page.keyboard.type(`${tokenOf(0, key)} `);
      page = await ways[way](page, browser.context);
      const text = await shownText(await openEditor(page, options));
      if (!tokensIn(text, 0).has(key)) lost.push(`${way} ${key}`);
    }
  } finally {
    await browser.kill();
    await rm(profile, { recursive: true, force: true });
  }
  return { keys: Number(options.keys), lost: lost.length, where: lost.slice(0, 10) };
}

if (!options.url) {
  console.error('leave-page: --url is missing');
  process.exit(2);
}
const result = await run();
console.log(JSON.stringify(result));
process.exit((result.lost === 0) === options.control ? 1 : 0);
