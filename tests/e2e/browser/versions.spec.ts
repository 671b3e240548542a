/** Versions: saved by a key, named, compared with what is written now, restored as a new one; changes taken back from the history. */
import { expect, test } from '../../kit/app-test';
import { messages, proseOf, saved, say, startEmpty } from '../../kit/desk';

const { history, structures } = messages.en;

test('a version is saved with Ctrl+S, renamed, compared and restored; the present one is kept', async ({
  page,
}) => {
  await page.goto('/');
  await startEmpty(page, 'Versions');
  await proseOf(page, 'goals').click();
  await page.keyboard.type('Orders arrive late.');
  await page.keyboard.press('ControlOrMeta+S');
  await expect(page.getByText(/^Version saved \d\d:\d\d$/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Orders arrive early.');
  await saved(page);

  await page.getByRole('button', { name: history.show, exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: history.title })).toBeFocused();
  const name = page.getByRole('textbox', { name: /^Name of the version v1/ });
  await expect(name).toHaveValue(/^v1 – \d\d:\d\d$/);
  await name.fill('Before the review');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: say(history.compareOf, { name: 'Before the review' }) }).click();
  await expect(page.locator('del')).toHaveText('late');
  await expect(page.locator('ins')).toHaveText('early');

  await page.getByRole('button', { name: history.restore }).click();
  await expect(page.getByText(history.restored)).toBeVisible();
  await expect(page.getByText(history.noDifference)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: history.snapshots.restore })).toHaveCount(1);
  await page.getByRole('button', { name: history.close }).click();
  await expect(proseOf(page, 'goals')).toHaveText('Orders arrive late.');
});

test('after reopening, one earlier change is taken back from the history', async ({ page }) => {
  await page.goto('/');
  await startEmpty(page, 'History');
  await page.getByRole('button', { name: structures.goals.addGoal, exact: true }).click();
  await page.keyboard.type('A goal');
  await page.getByRole('button', { name: say(structures.rows.remove, { name: 'A goal' }) }).click();
  await saved(page);
  await page.reload();
  await proseOf(page, 'goals').click();
  await page.keyboard.press('ControlOrMeta+S');
  await page.getByRole('button', { name: history.show, exact: true }).press('Enter');
  await page.getByRole('tab', { name: history.changes }).click();
  await page
    .getByRole('button', { name: say(history.takeBackOf, { what: 'Deleted goal “A goal”' }) })
    .click();
  await page.getByRole('button', { name: history.close }).click();
  await expect(page.getByRole('textbox', { name: structures.goals.statement, exact: true })).toHaveValue(
    'A goal',
  );
});
