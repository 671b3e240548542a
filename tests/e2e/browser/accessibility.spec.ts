/** Every screen and dialog passes axe, in both languages and both themes, wide and narrow. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Violations as one line each, so that a failure says what to mend. */
async function violations(page: Page, where: string): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${where}: ${id}: ${html.slice(0, 160)}`));
}

const looks = [
  { locale: 'en-GB', colorScheme: 'light' },
  { locale: 'en-GB', colorScheme: 'dark' },
  { locale: 'zh-CN', colorScheme: 'light' },
  { locale: 'zh-CN', colorScheme: 'dark' },
] as const;

for (const { locale, colorScheme } of looks)
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });

    test('home, the six steps and the export dialog have no violation', async ({ page }) => {
      test.slow();
      await page.goto('/');
      const sample = page.locator('main button', { hasText: /Checkout latency|订单同步延迟/ });
      await expect(sample).toBeVisible();
      const found = [...(await violations(page, 'home'))];
      await sample.click();
      const rail = page.locator('nav button');
      for (const step of [0, 1, 2, 3, 4, 5]) {
        await rail.nth(step).click();
        await expect(rail.nth(step)).toHaveAttribute('aria-current', 'step');
        await expect(page.locator('[contenteditable="true"]')).toBeVisible();
        found.push(...(await violations(page, `step ${step + 1}`)));
      }
      await page.keyboard.press('ControlOrMeta+Shift+E');
      await expect(page.getByRole('dialog')).toBeVisible();
      found.push(...(await violations(page, 'export')));
      expect(found).toEqual([]);
    });
  });

test('axe finds a planted violation (positive control)', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await violations(page, 'home')).join()).toContain('button-name');
});
