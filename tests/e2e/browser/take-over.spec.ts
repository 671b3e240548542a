/** A document is taken over from a tab that does not answer: frozen by the browser, or busy for long. Nothing is lost. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { messages, proseOf, saved, startEmpty } from '../../kit/desk';

const { app } = messages.en;

/** How the holder stops answering; answers how it wakes. */
const silences: Readonly<
  Record<string, (page: Page, context: BrowserContext) => Promise<() => Promise<unknown>>>
> = {
  async frozen(page, context) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    return () => devtools.send('Page.setWebLifecycleState', { state: 'active' });
  },
  async busy(page) {
    const busy = page.evaluate(() => {
      const end = performance.now() + 6_000;
      while (performance.now() < end);
    });
    return () => busy;
  },
};

for (const [name, silence] of Object.entries(silences))
  test(`a tab that is ${name} is taken over without an answer, and no word of either is lost`, async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await startEmpty(page, 'Two tabs');
    const second = await context.newPage();
    await second.goto(page.url());
    await expect(second.getByText(app.readOnlyElsewhere)).toBeVisible();

    await page.bringToFront();
    await proseOf(page, 'goals').click();
    await page.keyboard.type('Saved before. ');
    await saved(page);
    await page.keyboard.type('Typed right before it fell silent. ');
    const wake = await silence(page, context);
    await second.bringToFront();
    await second.getByRole('button', { name: app.takeOver }).click();
    await expect(second.getByText(app.readOnlyElsewhere)).toHaveCount(0);
    const text = proseOf(second, 'goals');
    await expect(text).toHaveText('Saved before. Typed right before it fell silent. ');
    await text.click();
    await second.keyboard.press('ControlOrMeta+End');
    await second.keyboard.type('Written by the second.');
    await saved(second);

    await wake();
    await expect(page.getByText(app.readOnlyElsewhere)).toBeVisible();
    const all = 'Saved before. Typed right before it fell silent. Written by the second.';
    await expect(proseOf(page, 'goals')).toHaveText(all);
    await second.reload();
    await expect(text).toHaveText(all);
  });
