/** Suggestions: set aside and taken back, followed across the steps, accepted in structures, and never part of the document. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { inputMethod } from '../../kit/composition';
import {
  breath,
  exported,
  goToStep,
  jsonOfArchive,
  messages,
  proseOf,
  railButton,
  saved,
  say,
  startEmpty,
} from '../../kit/desk';

const { suggestions: words, app, structures } = messages.en;

const panel = (page: Page): Locator => page.getByRole('complementary');

/** The open suggestions about these words. */
const about = (page: Page, quote: RegExp): Locator =>
  panel(page).getByRole('button', { name: quote }).and(panel(page).locator('[aria-expanded]'));

async function write(page: Page, ...paragraphs: readonly string[]): Promise<void> {
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
    await breath(page);
  }
}

const card = (page: Page): Locator => page.getByRole('dialog', { name: words.one, exact: true });

async function ignore(page: Page, quote: RegExp, scope: 'here' | 'words' | 'rule'): Promise<void> {
  await about(page, quote).first().click();
  await card(page).getByRole('button', { name: words.ignore }).click();
  await page.getByRole('menuitem', { name: words[scope], exact: true }).click();
}

const ignoredCount = (count: number): string =>
  say(count === 1 ? words.ignored_one : words.ignored_other, { count });

/** Opens the list of what is ignored and takes its only entry back. */
async function restore(page: Page, listed: RegExp): Promise<void> {
  await expect(panel(page).getByText(ignoredCount(1))).toBeVisible();
  await panel(page).getByRole('button', { name: words.show }).click();
  const list = page.getByRole('dialog', { name: words.ignoredTitle });
  await expect(list.getByRole('listitem')).toContainText(listed);
  await list.getByRole('button', { name: words.restore }).click();
  await expect(list.getByText(words.nothingIgnored)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page).getByText(ignoredCount(1))).toHaveCount(0);
}

/** The linter starts with the document, so the first answer after a reload may take a while. */
const patiently = { timeout: 20_000 } as const;

/** Two of one kind with the same words, a third of that kind with others, and one of another kind. */
const careless = 'The on-call engineer was careless.';
const again = 'The reviewer was careless.';
const reckless = 'The deploy engineer was reckless.';
const tryHarder = 'Be more careful next time.';

async function begin(page: Page, ...paragraphs: readonly string[]): Promise<Locator> {
  await page.goto('/');
  await startEmpty(page, 'Suggestions');
  const text = proseOf(page, 'goals');
  await text.focus();
  await write(page, ...paragraphs);
  return text;
}

test('ignored here: quiet after a reload and after the paragraph has moved; listed and taken back', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = await begin(page, careless, again, tryHarder);
  await expect(about(page, /careless/)).toHaveCount(2);
  await ignore(page, /careless/, 'here');
  await expect(about(page, /careless/)).toHaveCount(1);

  await saved(page);
  await page.reload();
  await expect(about(page, /careful/)).toHaveCount(1, patiently);
  await expect(about(page, /careless/)).toHaveCount(1);

  await text.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Shift+End');
  await breath(page);
  await page.keyboard.press('ControlOrMeta+X');
  await expect(text).not.toContainText(careless);
  await goToStep(page, 'causes');
  await proseOf(page, 'causes').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(proseOf(page, 'causes')).toHaveText(careless);
  await write(page, '', reckless);
  await expect(about(page, /reckless/)).toHaveCount(1);
  await expect(about(page, /careless/)).toHaveCount(1);

  await restore(page, /careless/);
  await expect(about(page, /careless/)).toHaveCount(2);
});

const scopes = [
  { scope: 'words', quiet: [/careless/], stays: [/reckless/, /careful/], listed: /careless/ },
  { scope: 'rule', quiet: [/Judges a person/, /reckless/], stays: [/careful/], listed: /Judges a person/ },
] as const;

test('ignored by words, then by rule: quiet everywhere, also after a reload; listed and taken back', async ({
  page,
}) => {
  await begin(page, careless, again, reckless, tryHarder);
  for (const { scope, quiet, stays, listed } of scopes)
    await test.step(scope, async () => {
      await expect(about(page, /careless/)).toHaveCount(2);
      await expect(about(page, /reckless/)).toHaveCount(1);
      await ignore(page, /careless/, scope);
      for (const quote of quiet) await expect(about(page, quote)).toHaveCount(0);
      await saved(page);
      await page.reload();
      for (const quote of stays) await expect(about(page, quote)).toHaveCount(1, patiently);
      for (const quote of quiet) await expect(about(page, quote)).toHaveCount(0);
      await restore(page, listed);
      await expect(about(page, /careless/)).toHaveCount(2);
      await expect(about(page, /reckless/)).toHaveCount(1);
    });
});

async function addMeasure(page: Page, text: string): Promise<Locator> {
  const { measures } = structures;
  await goToStep(page, 'document');
  await page.getByRole('button', { name: measures.addMeasure, exact: true }).click();
  await page.keyboard.type(text);
  return page.getByRole('textbox', { name: measures.text, exact: true });
}

test('a suggestion in a structure is accepted, and taken back from the toast', async ({ page }) => {
  await begin(page, 'All was calm.');
  const written = 'be more careful';
  const field = await addMeasure(page, written);
  await about(page, /careful/).click();
  await card(page).locator('[data-accept]').click();
  await expect(field).not.toHaveValue(written);
  await expect(field).toBeFocused();
  await expect(about(page, /careful/)).toHaveCount(0);
  await page.getByRole('button', { name: app.undo, exact: true }).last().click();
  await expect(field).toHaveValue(written);
  await expect(about(page, /careful/)).toHaveCount(1);
});

test('what is accepted while another step comes up leaves the focus in the text of that step', async ({
  page,
}) => {
  await begin(page, careless);
  await goToStep(page, 'causes');
  await goToStep(page, 'goals');
  await expect(about(page, /careless/)).toHaveCount(1, patiently);
  await page.keyboard.press('F8');
  await expect(card(page).locator('[data-accept]')).toBeFocused();
  await page.evaluate(() => {
    location.hash = location.hash.replace(/\w+$/, 'causes');
  });
  await expect(railButton(page, 'causes')).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveCount(0);
  await expect(proseOf(page, 'causes')).toBeFocused();
  await goToStep(page, 'goals');
  await expect(proseOf(page, 'goals')).not.toContainText('careless');
});

test('F8 and Shift+F8 go through the steps and round', async ({ page }) => {
  await begin(page, careless);
  await goToStep(page, 'causes');
  await proseOf(page, 'causes').focus();
  await write(page, reckless);
  await addMeasure(page, 'Be more careful next time.');
  await expect(about(page, /careless|reckless|careful/)).toHaveCount(3);
  await goToStep(page, 'goals');
  await proseOf(page, 'goals').focus();
  const current = async (step: Parameters<typeof railButton>[1], quote: RegExp) => {
    await expect(railButton(page, step)).toHaveAttribute('aria-current', 'step');
    await expect(panel(page).getByRole('button', { expanded: true }).and(about(page, quote))).toHaveCount(1);
    await expect(card(page).locator('[data-first]')).toBeFocused();
  };
  const round = [
    ['goals', /careless/],
    ['causes', /reckless/],
    ['document', /careful/],
  ] as const;
  for (const [step, quote] of [...round, round[0]]) {
    await page.keyboard.press('F8');
    await current(step, quote);
  }
  for (const [step, quote] of [...round].reverse()) {
    await page.keyboard.press('Shift+F8');
    await current(step, quote);
  }
});

test('suggestions never enter the document: its exports are the same with and without a linter', async ({
  page,
}) => {
  await page.route(/lint-worker/, (route) => route.abort());
  await begin(page, careless, reckless);
  await addMeasure(page, 'Be more careful next time.');
  await saved(page);
  const json = jsonOfArchive(await exported(page, 'archive'));
  const markdown = await exported(page, 'markdown');
  await expect(panel(page).getByText(words.none)).toBeVisible();

  await page.unroute(/lint-worker/);
  await page.reload();
  await expect(about(page, /careless|reckless|careful/)).toHaveCount(3, patiently);
  for (const _visit of [1, 2, 3]) {
    await page.keyboard.press('F8');
    await expect(card(page).locator('[data-first]')).toBeFocused(patiently);
  }
  expect(jsonOfArchive(await exported(page, 'archive'))).toBe(json);
  expect(await exported(page, 'markdown')).toEqual(markdown);
});

/** Everything that is underlined now. */
const painted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    ['error', 'warning', 'suggestion', 'info'].flatMap((level) =>
      [...(CSS.highlights.get(`afterword-${level}`) ?? [])].map((range) => (range as Range).toString()),
    ),
  );

test('nothing is painted while an input method composes; then it is', async ({ page }) => {
  const text = await begin(page, careless);
  const method = await inputMethod(page);
  await method.begin('zhi');
  await expect(about(page, /careless/)).toHaveCount(1);
  expect(await painted(page)).toEqual([]);
  await method.begin('zhiban');
  expect(await painted(page)).toEqual([]);
  await method.commit('值班');
  await expect(text).toHaveText(`${careless}值班`);
  await expect.poll(async () => (await painted(page)).join()).toContain('careless');
});
