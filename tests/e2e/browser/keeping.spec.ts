/** Nothing typed is lost: when the store refuses or hangs, when documents are switched in a hurry, when undo is pressed too early. */
import type { Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import {
  breath,
  exported,
  jsonOfArchive,
  messages,
  proseOf,
  saved,
  startEmpty,
  titleField,
} from '../../kit/desk';

const { app } = messages.en;

type Trouble = 'none' | 'refuses' | 'full' | 'hangs';

/** Makes writes to the database fail as told, from the next one on. */
const storeThatFails = (page: Page) =>
  page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    const state = globalThis as unknown as { trouble: Trouble };
    state.trouble = 'none';
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...rest: Parameters<typeof put>) {
      if (state.trouble === 'refuses') this.transaction.abort();
      if (state.trouble === 'full') throw new DOMException('full', 'QuotaExceededError');
      // A request that never answers.
      if (state.trouble === 'hangs') return new EventTarget() as IDBRequest<IDBValidKey>;
      return put.apply(this, rest);
    };
  });

const setTrouble = (page: Page, trouble: Trouble): Promise<void> =>
  page.evaluate((kind) => {
    (globalThis as unknown as { trouble: Trouble }).trouble = kind;
  }, trouble);

interface Watched {
  typedAt?: number;
  toldAt?: number;
}

/** Notes on the page's own clock when the next key comes and when an alert follows. */
const watchAlarm = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched: Watched = globalThis as unknown as Watched;
    const onKey = () => {
      watched.typedAt = performance.now();
    };
    addEventListener('keydown', onKey, { capture: true, once: true });
    new MutationObserver(() => {
      if (document.querySelector('[role="alert"]')) watched.toldAt ??= performance.now();
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });

/** Milliseconds from the key to the alert. */
const toldAfter = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { typedAt = 0, toldAt = Infinity } = globalThis as unknown as Watched;
    return toldAt - typedAt;
  });

const home = (page: Page) => page.getByRole('button', { name: app.home, exact: true }).click();

for (const trouble of ['refuses', 'full', 'hangs'] as const)
  test(`a store that ${trouble} is told within 3 s; Retry saves everything after repair`, async ({
    page,
  }) => {
    await storeThatFails(page);
    await page.goto('/');
    await startEmpty(page, 'Disk trouble');
    const text = proseOf(page, 'goals');
    await text.focus();
    await page.keyboard.type('Before. ');
    await saved(page);

    await setTrouble(page, trouble);
    await watchAlarm(page);
    await page.keyboard.type('D');
    const alarm = page.getByRole('alert').filter({ hasText: 'Not saved' });
    await expect(alarm).toBeVisible();
    expect(await toldAfter(page)).toBeLessThan(3000);
    await page.keyboard.type('uring.');
    await expect(text).toHaveText('Before. During.');
    await expect(alarm.getByRole('button', { name: app.retry })).toBeVisible();

    await test.step('the copy holds what is on the screen', async () => {
      const download = page.waitForEvent('download');
      await alarm.getByRole('button', { name: app.exportCopy }).click();
      expect((await download).suggestedFilename()).toBe('Disk trouble.afterword');
      expect(jsonOfArchive(await exported(page, 'archive'))).toContain('Before. During.');
    });

    await setTrouble(page, 'none');
    await alarm.getByRole('button', { name: app.retry }).click();
    await saved(page);
    await expect(alarm).toHaveCount(0);

    await test.step('the database alone has it all', async () => {
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await expect(text).toHaveText('Before. During.');
    });
  });

test('what a refusing store never took is there after a reload', async ({ page }) => {
  await storeThatFails(page);
  await page.goto('/');
  await startEmpty(page, 'Unsaved');
  await setTrouble(page, 'full');
  await proseOf(page, 'goals').focus();
  await page.keyboard.type('Only written ahead.');
  await expect(page.getByRole('alert')).toContainText('Not saved');
  await page.reload();
  await expect(proseOf(page, 'goals')).toHaveText('Only written ahead.');
  await saved(page);
});

test('leaving right after a key keeps the key, in the document it was meant for', async ({ page }) => {
  await page.goto('/');
  for (const title of ['First', 'Second']) {
    await startEmpty(page, title);
    await home(page);
  }
  const expected = { First: '', Second: '' };
  for (const [round, title] of (
    ['First', 'Second', 'First', 'Second', 'First', 'Second'] as const
  ).entries()) {
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await expect(titleField(page)).toHaveValue(title);
    const text = proseOf(page, 'goals');
    await expect(text).toHaveText(expected[title]);
    await text.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await breath(page);
    await page.keyboard.type(`${title[0] ?? ''}${round} `);
    await home(page);
    expected[title] = `${expected[title]}${title[0] ?? ''}${round} `;
  }
  for (const title of ['First', 'Second'] as const) {
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await expect(proseOf(page, 'goals')).toHaveText(expected[title].trim());
    await home(page);
  }
});

test('undo right after opening changes nothing', async ({ page }) => {
  await page.goto('/');
  await startEmpty(page, 'Undo');
  const text = proseOf(page, 'goals');
  await text.focus();
  await page.keyboard.type('What was loaded.');
  await page.getByRole('button', { name: messages.en.structures.goals.addGoal, exact: true }).click();
  await page.keyboard.type('A goal');
  await saved(page);
  const before = jsonOfArchive(await exported(page, 'archive'));
  await page.reload();
  const goal = page.getByRole('textbox', { name: messages.en.structures.goals.statement, exact: true });
  for (const place of [text, goal, titleField(page)]) {
    await place.focus();
    for (const chord of ['ControlOrMeta+Z', 'ControlOrMeta+Z', 'ControlOrMeta+Shift+Z', 'ControlOrMeta+Z'])
      await page.keyboard.press(chord);
  }
  await expect(text).toHaveText('What was loaded.');
  await expect(goal).toHaveValue('A goal');
  await expect(titleField(page)).toHaveValue('Undo');
  expect(jsonOfArchive(await exported(page, 'archive'))).toBe(before);
});

test('what an unexpected exit kept from being saved is told, and shown beside the last save', async ({
  page,
}) => {
  const { history } = messages.en;
  await page.goto('/');
  await startEmpty(page, 'Exit');
  await proseOf(page, 'goals').focus();
  await page.keyboard.type('Saved words.');
  await saved(page);
  const [, id] = /#\/([\w-]+)\//.exec(page.url()) ?? [];
  await home(page);
  // What a page leaves behind that is killed right after a key.
  await page.evaluate((document) => {
    const children = [{ type: 'paragraph', children: [{ type: 'text', value: 'Saved words, and more.' }] }];
    const edit = { type: 'set-prose', page: 'goals', prose: { type: 'root', children } };
    localStorage.setItem(`afterword:ahead:${document}:900000`, JSON.stringify({ base: 0, edit }));
    localStorage.removeItem(`afterword:left:${document}`);
  }, id);
  await page.getByRole('button', { name: /^Exit/ }).click();
  await expect(proseOf(page, 'goals')).toHaveText('Saved words, and more.');
  await expect(page.getByText(history.recovered)).toBeVisible();
  await page.getByRole('button', { name: history.seeChanges }).click();
  await expect(page.getByRole('heading', { name: history.lastSaved })).toBeVisible();
  await expect(page.locator('ins')).toHaveText(', and more');
  await page.keyboard.press('Escape');
  await expect(proseOf(page, 'goals')).toBeVisible();
});
