/** Writing with an input method: every text arrives exactly, and the key that ends a composition does nothing else. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { control, type InputMethod, inputMethod, shift } from '../../kit/composition';
import { goToStep, messages, openText, proseOf, saved, startEmpty, titleField } from '../../kit/desk';

const { app, home, structures, exporting } = messages.en;

/** The cases that were tried, printed as a table when a test ends. */
const cases: { readonly place: string; readonly text: string }[] = [];

const tried = (place: string, text: string): void => {
  cases.push({ place, text });
};

test.afterEach(() => {
  if (cases.length > 0) console.table(cases.splice(0));
});

interface WritingCase {
  readonly place: string;
  /** A line of the text below, and the selection in it before the composition. */
  readonly line: string;
  readonly from: number;
  readonly to?: number;
  readonly spelling: string;
  readonly result: string;
  readonly after: string;
}

const text = `# 复盘

Alpha beta gamma.

Delta epsilon zeta.

Eta theta iota.

Kappa lambda mu.

- Nu xi
- Omicron pi

See [the runbook](https://example.org/runbook)

| Rho | Sigma |
| --- | --- |
| Tau | Upsilon |

> Phi chi psi
`;

const writing: readonly WritingCase[] = [
  {
    place: 'start of a paragraph',
    line: 'Alpha beta gamma.',
    from: 0,
    spelling: 'kaishi',
    result: '开始',
    after: '开始Alpha beta gamma.',
  },
  {
    place: 'middle of a paragraph',
    line: 'Delta epsilon zeta.',
    from: 6,
    spelling: 'zhongjian',
    result: '中间',
    after: 'Delta 中间epsilon zeta.',
  },
  {
    place: 'end of a paragraph',
    line: 'Eta theta iota.',
    from: 15,
    spelling: 'mowei',
    result: '末尾。',
    after: 'Eta theta iota.末尾。',
  },
  {
    place: 'over a selection',
    line: 'Kappa lambda mu.',
    from: 6,
    to: 12,
    spelling: 'xuanqu',
    result: '选区',
    after: 'Kappa 选区 mu.',
  },
  {
    place: 'list item',
    line: 'Omicron pi',
    from: 10,
    spelling: 'liebiao',
    result: '列表',
    after: 'Omicron pi列表',
  },
  { place: 'table cell', line: 'Upsilon', from: 7, spelling: 'biaoge', result: '表格', after: 'Upsilon表格' },
  {
    place: 'after a link',
    line: 'the runbook',
    from: 11,
    spelling: 'lianjie',
    result: '链接后',
    after: 'the runbook',
  },
  {
    place: 'quotation',
    line: 'Phi chi psi',
    from: 4,
    spelling: 'yinwen',
    result: '引文',
    after: 'Phi 引文chi psi',
  },
];

/** Selects in the text that reads as the line does. */
const select = (editor: Locator, { line, from, to = from }: WritingCase): Promise<void> =>
  editor.evaluate(
    (root, place) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (walker.currentNode.nodeValue === place.line)
          return getSelection()?.setBaseAndExtent(
            walker.currentNode,
            place.from,
            walker.currentNode,
            place.to,
          );
      throw new Error(`Nothing reads “${place.line}”`);
    },
    { line, from, to },
  );

const lines = async (editor: Locator): Promise<readonly string[]> =>
  (await editor.innerText())
    .split(/[\n\t]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

test('in the text: at every place, ended by Enter or not, exactly what was composed', async ({ page }) => {
  await page.goto('/');
  await openText(page, text);
  const editor = page.getByRole('textbox', { name: /text$/ });
  await editor.focus();
  const method = await inputMethod(page);
  const expected = new Set(await lines(editor));
  for (const [index, one] of writing.entries()) {
    await test.step(one.place, async () => {
      await select(editor, one);
      await method.begin(one.spelling);
      if (index % 2 === 0) await method.press({ key: 'Enter', code: 'Enter', keyCode: 229 });
      await method.commit(one.result);
      const link = one.place === 'after a link';
      expected.delete(link ? 'See the runbook' : one.line);
      expected.add(link ? `See the runbook${one.result}` : one.after);
      await expect.poll(async () => [...(await lines(editor))].sort()).toEqual([...expected].sort());
      tried(one.place, link ? `See the runbook${one.result}` : one.after);
    });
  }
  await expect(editor.getByRole('link')).toHaveText('the runbook');
  await saved(page);
  await page.reload();
  await expect.poll(async () => [...(await lines(editor))].sort()).toEqual([...expected].sort());
});

test('in the text: a composition outlives the answer of the linter and a save', async ({ page }) => {
  await page.goto('/');
  await startEmpty(page, 'Linter');
  const editor = proseOf(page, 'goals');
  await editor.focus();
  const method = await inputMethod(page);
  const sentence = 'The on-call engineer was careless.';
  await page.keyboard.type(sentence);
  await method.begin('zhi');
  await expect(page.getByRole('complementary').getByRole('button', { name: /careless/ })).toBeVisible();
  await saved(page);
  await method.begin('zhibanyuan');
  await method.commit('值班员照做了。');
  await expect(editor).toHaveText(`${sentence}值班员照做了。`);
  await page.reload();
  await expect(editor).toHaveText(`${sentence}值班员照做了。`);
  tried('while the linter answers', `${sentence}值班员照做了。`);
});

test('in the text: shortcuts of the desk are the input method’s while it composes', async ({ page }) => {
  await page.goto('/');
  await startEmpty(page, 'Keys');
  const editor = proseOf(page, 'goals');
  await editor.focus();
  await page.keyboard.type('The on-call engineer was careless.');
  await expect(page.getByRole('complementary').getByRole('button', { name: /careless/ })).toBeVisible();
  const method = await inputMethod(page);
  await method.begin('jian');
  for (const keyCode of [229, 69])
    await method.press({ key: 'E', code: 'KeyE', keyCode, modifiers: control + shift });
  for (const keyCode of [229, 119]) await method.press({ key: 'F8', code: 'F8', keyCode });
  for (const keyCode of [229, 117]) await method.press({ key: 'F6', code: 'F6', keyCode });
  await expect(editor).toBeFocused();
  await expect(page.getByRole('dialog', { name: exporting.title })).toHaveCount(0);
  await expect(page.locator('[data-accept]')).toHaveCount(0);
  await method.commit('键');
  await expect(editor).toHaveText('The on-call engineer was careless.键');
  tried('Ctrl+Shift+E, F8, F6 while composing', 'nothing opens, nothing moves');
});

interface FieldCase {
  readonly place: string;
  readonly open: (page: Page) => Promise<void>;
  readonly field: (page: Page) => Locator;
  /** What Enter would have done. */
  readonly untouched: (page: Page) => Promise<void>;
}

const { goals, timeline } = structures;
const goalField = (page: Page) => page.getByRole('textbox', { name: goals.statement, exact: true });
const entryField = (page: Page) => page.getByRole('textbox', { name: timeline.entry, exact: true });
const eventTexts = (page: Page) => page.getByRole('textbox', { name: timeline.text, exact: true });

/** On one walk from the home screen to the second step. */
const fields: readonly FieldCase[] = [
  {
    place: 'paste field',
    open: () => Promise.resolve(),
    field: (page) => page.getByRole('textbox', { name: home.paste }),
    untouched: (page) =>
      expect(page.getByRole('main').getByRole('button', { name: new RegExp(`^${home.open}`) })).toBeVisible(),
  },
  {
    place: 'search box',
    open: (page) => page.getByRole('textbox', { name: home.paste }).fill(''),
    field: (page) => page.getByRole('searchbox', { name: home.search }),
    untouched: (page) =>
      expect(page.getByText(home.nothingFound.replace('{{query}}', '复盘会议'))).toBeVisible(),
  },
  {
    place: 'title',
    open: async (page) => {
      await page.getByRole('searchbox', { name: home.search }).fill('');
      await startEmpty(page, '');
    },
    field: (page) => titleField(page),
    untouched: (page) => expect(titleField(page)).toBeFocused(),
  },
  {
    place: 'goal',
    open: (page) => page.getByRole('button', { name: goals.addGoal, exact: true }).click(),
    field: goalField,
    untouched: (page) => expect(goalField(page)).toHaveCount(1),
  },
  {
    place: 'timeline entry',
    open: (page) => goToStep(page, 'narrative'),
    field: entryField,
    untouched: (page) => expect(eventTexts(page)).toHaveCount(0),
  },
];

/** Two compositions one after the other, as a name typed in two words. */
async function composeTwice(method: InputMethod): Promise<void> {
  await method.enter('fupan', '复盘');
  await method.enter('huiyi', '会议');
}

test('in fields: two words, each ended by Enter, arrive once and do nothing else', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('main').getByText('Checkout latency, 4 March')).toBeVisible();
  const method = await inputMethod(page);
  for (const { place, open, field, untouched } of fields)
    await test.step(place, async () => {
      await open(page);
      await field(page).focus();
      await composeTwice(method);
      await expect(field(page)).toHaveValue('复盘会议');
      await untouched(page);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      tried(place, '复盘会议');
    });
});

test('in fields: what was composed is kept; an Enter of one’s own does what it says', async ({ page }) => {
  await page.goto('/');
  await startEmpty(page, '');
  const method = await inputMethod(page);
  await titleField(page).focus();
  await method.enter('biaoti', '标题');
  await page.getByRole('button', { name: goals.addGoal, exact: true }).click();
  await method.enter('mubiao', '目标');
  await page.keyboard.press('Enter');
  await expect(goalField(page)).toHaveCount(2);
  await goToStep(page, 'narrative');
  await entryField(page).focus();
  await page.keyboard.type('14:05 ');
  await method.enter('gaojing', '告警');
  await page.keyboard.press('Enter');
  await expect(eventTexts(page)).toHaveValue('告警');
  await saved(page);
  await page.reload();
  await expect(titleField(page)).toHaveValue('标题');
  await expect(eventTexts(page)).toHaveValue('告警');
  await goToStep(page, 'goals');
  await expect(goalField(page).first()).toHaveValue('目标');
  await page.getByRole('button', { name: app.home, exact: true }).click();
  await page.getByRole('searchbox').focus();
  await method.enter('biaoti', '标题');
  await expect(page.getByRole('button', { name: /^标题/ })).toBeVisible();
  tried('title, goal, timeline, search after a reload', '标题, 目标, 告警');
});
