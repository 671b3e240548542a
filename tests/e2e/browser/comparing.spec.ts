/** A colleague's edited file comes back: compared step by step, taken over in part, kept beside, or found to say the same. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../../kit/app-test';
import { importFile, rewrite, withFileInput, writtenOn } from '../../kit/colleague';
import {
  exported,
  goToStep,
  messages,
  proseOf,
  saved,
  say,
  startEmpty,
  titleField,
  titleOf,
} from '../../kit/desk';
import { runCommand } from '../../kit/screens/screen';

const { comparing, home, history, app, structures } = messages.en;
const file = 'from Ben.afterword';
const name = say(comparing.quoted, { name: file });

const screen = (page: Page): Locator => page.getByRole('dialog', { name: comparing.title });
const part = (page: Page, title: string): Locator =>
  screen(page)
    .getByRole('navigation', { name: comparing.parts })
    .getByRole('button', { name: new RegExp(`^${title}`) });
const choice = (page: Page, what: string, label: string): Locator =>
  screen(page)
    .getByRole('radiogroup', { name: say(comparing.choiceFor, { what }), exact: true })
    .getByRole('radio', { name: label });

/** A document with a goal, an action item and two texts, as it leaves for the colleague. */
async function sent(page: Page): Promise<Uint8Array> {
  await withFileInput(page);
  await page.goto('/');
  await startEmpty(page, 'Orders late');
  await page.getByRole('button', { name: structures.goals.addGoal, exact: true }).click();
  await page.keyboard.type('Orders leave within an hour');
  await proseOf(page, 'goals').click();
  await page.keyboard.type('Nobody was asked about the peak.');
  await goToStep(page, 'narrative');
  await proseOf(page, 'narrative').click();
  await page.keyboard.type('The queue grew from nine on.');
  await saved(page);
  return exported(page, 'archive');
}

const byBen = (bytes: Uint8Array): Buffer =>
  writtenOn(bytes, ({ goals }) => [
    { type: 'set-details', details: { severity: 'SEV2' } },
    rewrite('goals', 'Nobody was asked about the peak on Friday.'),
    rewrite('narrative', 'The queue grew from half past nine on.'),
    ...goals.map((goal) => ({
      type: 'put-item' as const,
      collection: 'goals' as const,
      item: { ...goal, target: '99 %' },
    })),
    {
      type: 'put-item',
      collection: 'goals',
      item: { id: 'of-ben', statement: 'Customers hear within 30 min', measure: '', target: '', source: '' },
    },
  ]);

async function bringBack(page: Page, buffer: Buffer): Promise<void> {
  await page.getByRole('button', { name: app.home, exact: true }).click();
  await importFile(page, file, buffer);
  await page.getByRole('dialog').getByRole('button', { name: comparing.compare }).click();
  await expect(screen(page)).toBeVisible();
}

test('parts of a file are taken over by keyboard, as one change, with a version of what was there', async ({
  page,
}) => {
  const bytes = await sent(page);
  await bringBack(page, byBen(bytes));
  const goals = titleOf('goals');
  await expect(part(page, goals)).toContainText(say(comparing.differences_other, { count: 3 }));
  await part(page, goals).press('Enter');
  await expect(screen(page).locator('ins')).toContainText([/on Friday/]);
  await choice(page, comparing.text, comparing.keepMine).press('ArrowRight');
  await expect(choice(page, comparing.text, comparing.takeTheirs)).toBeChecked();
  await expect(part(page, goals)).toContainText(say(comparing.state.some, { count: 1, total: 3 }));
  const theirs = say(history.item, { kind: 'Goal', name: 'Customers hear within 30 min' });
  await choice(page, theirs, comparing.add).press('Space');
  await expect(screen(page).getByRole('status')).toContainText('2 of 5 differences');
  await screen(page)
    .getByRole('button', { name: say(comparing.apply_other, { count: 2 }) })
    .press('Enter');

  await expect(page.getByText(say(comparing.applied_other, { count: 2, name }))).toBeVisible();
  await expect(proseOf(page, 'goals')).toHaveText('Nobody was asked about the peak on Friday.');
  const statements = page.getByRole('textbox', { name: structures.goals.statement, exact: true });
  await expect(statements).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: structures.goals.target, exact: true }).first()).toHaveValue(
    '',
  );
  await goToStep(page, 'narrative');
  await expect(proseOf(page, 'narrative')).toHaveText('The queue grew from nine on.');
  await saved(page);

  // One entry of the history, undone as one; the version has the value from before.
  await page.getByText(app.undo, { exact: true }).click();
  await goToStep(page, 'goals');
  await expect(proseOf(page, 'goals')).toHaveText('Nobody was asked about the peak.');
  await expect(statements).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+S');
  await page.getByRole('button', { name: history.show, exact: true }).press('Enter');
  await expect(
    page.getByRole('textbox', {
      name: say(history.nameOf, { name: say(comparing.version, { name }) }),
    }),
  ).toBeVisible();
});

test('all of theirs, all of mine, both: each is one press away', async ({ page }) => {
  const bytes = await sent(page);
  await bringBack(page, byBen(bytes));
  await screen(page).getByRole('button', { name: comparing.allTheirs }).click();
  await expect(screen(page).getByRole('status')).toContainText('5 of 5 differences');
  await screen(page).getByRole('button', { name: comparing.allMine }).click();
  await expect(screen(page).getByRole('status')).toHaveText(comparing.nothingTaken);
  await screen(page).getByRole('button', { name: comparing.keepMine, exact: true }).click();
  await expect(screen(page)).toHaveCount(0);
  await expect(proseOf(page, 'goals')).toHaveText('Nobody was asked about the peak.');

  await bringBack(page, byBen(bytes));
  await screen(page).getByRole('button', { name: comparing.keepBoth }).click();
  await expect(titleField(page)).toHaveValue(say(home.copyOf, { title: 'Orders late' }));
  await expect(proseOf(page, 'goals')).toHaveText('Nobody was asked about the peak on Friday.');
});

test('from the desk, a file that says the same is told so; a file of another document is refused', async ({
  page,
}) => {
  const bytes = await sent(page);
  const pick = async (name: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await runCommand({ page, language: 'en' }, 'compare-file');
    await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer });
  };
  await pick(file, Buffer.from(bytes));
  await expect(screen(page).getByText(comparing.same)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(screen(page)).toHaveCount(0);
  await pick('notes.md', Buffer.from('# Another one\n\nWords.'));
  await expect(page.getByText(say(comparing.otherDocument, { name: 'notes.md' }))).toBeVisible();
});

test('while another tab has the document open, nothing is taken over before it is', async ({
  page,
  context,
}) => {
  const bytes = await sent(page);
  const address = page.url();
  const second = await context.newPage();
  await second.goto(address);
  await bringBack(page, byBen(bytes));
  await expect(screen(page).getByText(comparing.readOnlyElsewhere)).toBeVisible();
  await screen(page).getByRole('button', { name: comparing.allTheirs }).click();
  const apply = screen(page).getByRole('button', { name: say(comparing.apply_other, { count: 5 }) });
  await expect(apply).toBeDisabled();
  await screen(page).getByRole('button', { name: app.takeOver, exact: true }).click();
  await apply.click();
  await expect(proseOf(page, 'goals')).toHaveText('Nobody was asked about the peak on Friday.');
  await expect(second.getByText(app.readOnlyElsewhere)).toBeVisible();
});
