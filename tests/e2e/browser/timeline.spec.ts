import type { Locator, Page } from '@playwright/test';
import { en } from '../../../shared/messages/en';
import { expect, test } from '../../kit/app-test';
import { exported, goToStep, openText, proseOf, saved, say } from '../../kit/desk';

const { timeline } = en.structures;
const count = 80;
const rows = Array.from({ length: count }, (_, index) => {
  const clock = `${String(8 + Math.floor(index / 10)).padStart(2, '0')}:${String((index % 10) * 5).padStart(2, '0')}`;
  return `| 2026-11-12 ${clock} | SRE | Queue ${index} grew |`;
});
const text = `# Long night\n\n## Timeline\n\n| Time | Role | What happened |\n| --- | --- | --- |\n${rows.join('\n')}\n`;

const entry = (page: Page) => page.getByRole('textbox', { name: timeline.entry, exact: true });
const eventField = (page: Page, value: string) =>
  page.locator('main [data-row] [data-lead] :is(textarea, [data-rest])').filter({ hasText: value });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** How far down the page is scrolled, and the caret in the field that has the focus. */
const whereOn = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    const caret = field instanceof HTMLTextAreaElement ? field.selectionStart : null;
    return { top: Math.round(document.querySelector('main')?.scrollTop ?? 0), caret };
  });

/** A dark square arrives from the clipboard. */
const pastePicture = (place: Locator) =>
  place.evaluate(async (element) => {
    const canvas = new OffscreenCanvas(40, 40);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 40);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([await canvas.convertToBlob()], 'shot.png', { type: 'image/png' }));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('a long timeline by keyboard: how a time was read, rows of their own keys, words far away', async ({
  page,
}) => {
  await openText(page, text);
  await goToStep(page, 'narrative');
  await test.step('a typed time says how it was understood, and what is none is kept', async () => {
    await entry(page).fill('25:99 restart');
    await expect(page.getByText(timeline.timeUnreadHint)).toBeVisible();
    await entry(page).fill('+12m Queue drained');
    await expect(page.getByRole('status').filter({ hasText: '12 Nov 2026' })).toBeVisible();
    await entry(page).press('Enter');
    await expect(entry(page)).toHaveValue('');
  });
  await test.step('a row has the focus itself, is starred by a letter and walked by arrows', async () => {
    await eventField(page, 'Queue 0 grew').press('Escape');
    await page.keyboard.press('s');
    const star = page.locator('main [data-row]').first().getByRole('button', { name: timeline.key });
    await expect(star).toHaveAttribute('aria-pressed', 'true');
    for (let down = 0; down < 40; down++) await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Queue 40 grew');
    expect(await page.locator('main [data-row]').count()).toBeLessThan(count);
    await page.keyboard.press('Delete');
    await expect.poll(() => focused(page)).toContain('Queue 41 grew');
  });
  await test.step('arrows walk from text to text and from time to time, through rows at rest', async () => {
    const atRow = page.locator('main [data-row]:focus-within');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await expect(atRow.locator('[data-cell="text"] textarea:focus')).toHaveValue('Queue 42 grew');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await expect(atRow.locator('[data-cell="time"] input:focus')).toHaveValue('12:15');
    await page.keyboard.press('Tab');
    await expect(atRow.locator('[data-cell="text"] textarea:focus')).toHaveValue('Queue 43 grew');
  });
  await test.step('what is found far away is brought before the eyes', async () => {
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.type('Queue 3 grew');
    await expect(eventField(page, 'Queue 3 grew')).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(eventField(page, 'Queue 3 grew')).toBeFocused();
  });
  await test.step('who leaves the page for another and comes back is where they were', async () => {
    await page.keyboard.press('Escape');
    for (let down = 0; down < 50; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(eventField(page, 'Queue 54 grew')).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const before = await whereOn(page);
    await page.keyboard.press('Alt+PageDown');
    await expect(page.getByRole('main', { name: 'Evaluation' })).toBeFocused();
    expect((await whereOn(page)).top).toBe(0);
    await page.keyboard.press('Alt+PageUp');
    await expect(eventField(page, 'Queue 54 grew')).toBeFocused();
    expect(await whereOn(page)).toEqual(before);

    await proseOf(page, 'narrative').focus();
    await page.keyboard.type('A quiet night.');
    for (let left = 0; left < 6; left++) await page.keyboard.press('ArrowLeft');
    await goToStep(page, 'goals');
    await goToStep(page, 'narrative');
    await page.keyboard.press('F6');
    await expect(proseOf(page, 'narrative')).toBeFocused();
    await page.keyboard.type('long ');
    await expect(proseOf(page, 'narrative')).toHaveText('A quiet long night.');
    await page.getByRole('button', { name: timeline.fewer }).press('Enter');
  });
  await test.step('and also when the window went in between', async () => {
    await proseOf(page, 'narrative').focus();
    await page.keyboard.press('ControlOrMeta+End');
    for (let line = 0; line < 20; line++) await page.keyboard.press('Enter');
    await page.keyboard.type('At last');
    const { top } = await whereOn(page);
    expect(top).toBeGreaterThan(0);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('afterword:place')))
      .toContain(`"top":${top}`);
    await saved(page);
    await page.reload();
    await expect.poll(async () => (await whereOn(page)).top).toBe(top);
    await proseOf(page, 'narrative').focus();
    await page.keyboard.type(' it ended.');
    await expect(proseOf(page, 'narrative')).toContainText('At last it ended.');
  });
});

test('the text has its durations and its first draft from the timeline', async ({ page }) => {
  const milestones =
    '# Short\n\n## Timeline\n\n| Time | What happened |\n| --- | --- |\n| 2026-11-12 09:02 | Rule published |\n| 2026-11-12 09:31 | First ticket |\n';
  await openText(page, milestones);
  await goToStep(page, 'narrative');
  const prose = proseOf(page, 'narrative');
  await page.getByRole('button', { name: timeline.draft, exact: true }).click();
  await expect(prose).toContainText('At 09:31, First ticket.');
  await expect(page.getByText(say(en.app.drafted_other, { count: 2 }))).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(prose).not.toContainText('First ticket');
  await prose.click();
  await page.keyboard.type('It took /detect');
  await page.keyboard.press('Enter');
  await page.keyboard.type('.');
  await expect(prose).toContainText('not on the timeline yet: Started, Detected');
  for (const [words, milestone] of [
    ['Rule published', 'Started'],
    ['First ticket', 'Detected'],
  ] as const) {
    const row = page.locator('main [data-row]').filter({ hasText: words });
    await row.getByRole('button', { name: say(en.structures.rows.more, { name: words }) }).click();
    await row.getByRole('combobox', { name: timeline.milestone }).click();
    await page.getByRole('option', { name: milestone, exact: true }).click();
  }
  await expect(prose).toContainText('It took 29 min.');
  await test.step('a picture pasted on a row is its evidence: described, seen large, carried out', async () => {
    await pastePicture(eventField(page, 'First ticket'));
    const description = page.getByRole('textbox', { name: timeline.image });
    await expect(description).toBeFocused();
    await page.keyboard.type('Tickets by minute');
    const name = say(timeline.viewImage, { name: 'Tickets by minute' });
    await page.getByRole('button', { name }).press('Enter');
    await expect(page.getByRole('dialog').getByRole('img', { name: 'Tickets by minute' })).toBeVisible();
    await page.keyboard.press('Escape');
    const markdown = new TextDecoder().decode(await exported(page, 'markdown'));
    expect(markdown).toMatch(
      /\| .*First ticket !\[Tickets by minute\]\[(picture-\w+)\][\s\S]+\[\1\]: data:image\/png/,
    );
  });
});
