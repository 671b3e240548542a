/** Every screen and dialog passes axe, in both languages and both themes; at 320 pixels nothing scrolls sideways. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { visitScreens } from '../../kit/screens';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Violations as one line each, so that a failure says what to mend. Target size is no default of axe. */
async function violations(page: Page, where: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    // What still fades in has not the contrast it will have.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    interface Axe {
      run(context: unknown, options: unknown): Promise<{ violations: Violation[] }>;
    }
    const { axe } = window as unknown as { axe: Axe };
    // Guards of the focus are hidden on purpose; an open menu stands beside the landmarks, where it belongs.
    const context = { exclude: [['[data-base-ui-focus-guard]']] };
    const isMenuOpen = document.querySelector('[role="menu"]') !== null;
    const rules = { 'target-size': { enabled: true }, region: { enabled: !isMenuOpen } };
    return (await axe.run(context, { rules })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${where}: ${id}: ${html.slice(0, 160)}`));
}

/** The page and everything in it that is wider than the window. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrollers = [
      document.documentElement,
      ...document.querySelectorAll('main, [role="dialog"], footer'),
    ];
    return scrollers
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`);
  });

const looks = [
  { locale: 'en-GB', colorScheme: 'light' },
  { locale: 'en-GB', colorScheme: 'dark' },
  { locale: 'zh-CN', colorScheme: 'light' },
  { locale: 'zh-CN', colorScheme: 'dark' },
] as const;

for (const { locale, colorScheme } of looks)
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });

    test('no screen and no dialog has a violation', async ({ page }) => {
      test.slow();
      const found: string[] = [];
      let screens = 0;
      await visitScreens(page, locale === 'zh-CN' ? 'zh' : 'en', async (screen) => {
        found.push(...(await violations(page, screen)));
        screens += 1;
      });
      expect(found).toEqual([]);
      expect(screens).toBeGreaterThan(20);
    });
  });

for (const locale of ['en-GB', 'zh-CN'] as const)
  test.describe(`${locale}, 320 pixels`, () => {
    test.use({ locale, viewport: { width: 320, height: 640 } });

    test('nothing scrolls sideways', async ({ page }) => {
      test.slow();
      const found: string[] = [];
      await visitScreens(page, locale === 'zh-CN' ? 'zh' : 'en', async (screen) => {
        found.push(...(await tooWide(page)).map((one) => `${screen}: ${one}`));
      });
      expect(found).toEqual([]);
    });
  });

test('axe finds a planted violation, and a wide thing is seen (positive control)', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.style.width = '3000px';
    wide.textContent = 'wide';
    document.querySelector('main')?.append(document.createElement('button'), wide);
  });
  expect((await violations(page, 'home')).join()).toContain('button-name');
  expect((await tooWide(page)).join()).toContain('MAIN');
});
