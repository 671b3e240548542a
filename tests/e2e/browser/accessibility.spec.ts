/** Every screen and dialog passes axe, in both languages and both themes; at 320 pixels nothing scrolls sideways, at 200 % no words lie over others. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Language } from '../../../shared/kit/bilingual';
import { expect, test } from '../../kit/app-test';
import { breath } from '../../kit/desk';
import { overlappingText } from '../../kit/overlapping-text';
import { screens, visitScreens } from '../../kit/screens';
import { fullScreens } from '../../kit/screens/full';
import type { Screen } from '../../kit/screens/screen';

// What fades has not the contrast it will have: axe looks at a page that holds still.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Where axe looks and what for: everything, or in what lies over the page, or colours alone. */
interface Look {
  readonly over?: string | undefined;
  readonly only?: 'color-contrast';
}

/** Violations as one line each, so that a failure says what to mend. Target size is no default of axe. */
async function violations(page: Page, where: string, look: Look = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(async ({ over, only }) => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    interface Axe {
      run(context: unknown, options: unknown): Promise<{ violations: Violation[] }>;
    }
    const { axe } = window as unknown as { axe: Axe };
    // Guards of the focus are hidden on purpose; what lies over the page stands beside the landmarks.
    const guards = { exclude: [['[data-base-ui-focus-guard]']] };
    if (over !== undefined && !document.querySelector(over)) throw new Error(`Nothing is ${over}.`);
    const context = over === undefined ? guards : { ...guards, include: [[over]] };
    const rules = { 'target-size': { enabled: true }, region: { enabled: over === undefined } };
    // What passed is not counted, nor is a way to each element looked for: that takes longer than the rules.
    const lean = { resultTypes: ['violations'], selectors: false, preload: false };
    const options = only ? { ...lean, runOnly: [only] } : { ...lean, rules };
    return (await axe.run(context, options)).violations;
  }, look);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${where}: ${id}: ${html.slice(0, 160)}`));
}

/** One heading of the page, and Chinese said to be Chinese wherever the page is English. */
const outline = (page: Page, where: string): Promise<readonly string[]> =>
  page.evaluate((screen) => {
    const headings = [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility());
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const wrong: string[] = headings.length === 1 ? [] : [`${screen}: ${headings.length} h1`];
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      const isChinese = /\p{Script=Han}/u.test(data) && parentElement?.checkVisibility() === true;
      if (isChinese && !parentElement.closest('[lang]')?.getAttribute('lang')?.startsWith('zh'))
        wrong.push(`${screen}: ${data} is no English`);
    }
    return wrong;
  }, where);

/** The page and everything in it that is wider than the window. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrollers = [
      document.documentElement,
      ...document.querySelectorAll('main, aside, [role="dialog"], [role="menu"], search, footer'),
    ];
    return scrollers
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`);
  });

/** Too much of everything looks no different, but takes axe long. */
const isFull = ({ name }: Screen): boolean => fullScreens.some((full) => full.name === name);

/** What axe says of one screen. */
type Inspect = (page: Page, screen: Screen) => Promise<readonly string[]>;

/** Colours do not depend on the language: what is dark is looked at as a whole in one of them, for its colours in the other. */
const inspections: readonly {
  readonly locale: string;
  readonly language: Language;
  readonly inspect: Inspect;
}[] = [
  {
    locale: 'en-GB',
    language: 'en',
    inspect: async (page, { name, over }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await violations(page, name, { over });
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page, `${name}, dark`, { over, only: 'color-contrast' });
      return [...light, ...dark, ...(over === undefined ? await outline(page, name) : [])];
    },
  },
  {
    locale: 'zh-CN',
    language: 'zh',
    inspect: async (page, { name, over }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      return violations(page, name, { over });
    },
  },
];

/** Their button goes when the window becomes narrow, or they stand beside the page until then. */
const differ = ['menu', 'tool-menu', 'table-menu', 'panel-questions', 'panel-suggestions', 'full-checks'];
const isOtherwiseNarrow = ({ name }: Screen): boolean => differ.includes(name);
/** What leads to them. */
const narrowFromTheStart = screens.filter(
  (screen) =>
    ['first-run', 'step-goals', 'floating-tools', 'full-narrative'].includes(screen.name) ||
    isOtherwiseNarrow(screen),
);

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };
/** A window of 1,280 pixels at 200 %. */
const enlarged = { width: 640, height: 400 };

/** What of the screen is cut, scrolls sideways or lies over other words once there is less room. */
async function crowded(page: Page, { name }: Screen): Promise<readonly string[]> {
  await page.setViewportSize(enlarged);
  await breath(page);
  const over = (await overlappingText(page)).map((one) => `${name}, 200 %: ${one}`);
  await page.setViewportSize(narrow);
  await breath(page);
  const cut = (await tooWide(page)).map((one) => `${name}, 320 pixels: ${one}`);
  await page.setViewportSize(wide);
  await breath(page);
  return [...over, ...cut];
}

for (const { locale, language, inspect } of inspections)
  test.describe(locale, () => {
    test.use({ locale });

    test('no screen, dialog or menu has a violation, in the light and in the dark, nor scrolls sideways', async ({
      page,
    }) => {
      test.slow();
      const found: string[] = [];
      const seen: string[] = [];
      await visitScreens(page, language, async (screen) => {
        if (!isFull(screen)) found.push(...(await inspect(page, screen)));
        if (!isOtherwiseNarrow(screen)) found.push(...(await crowded(page, screen)));
        seen.push(screen.name);
      });
      expect(found).toEqual([]);
      expect(seen).toEqual(screens.map(({ name }) => name));
    });
  });

for (const { locale, language } of inspections)
  test.describe(`${locale}, 320 pixels from the start`, () => {
    test.use({ locale, viewport: narrow });

    test('nor does a menu or the panel over the page scroll sideways', async ({ page }) => {
      const found: string[] = [];
      await visitScreens(
        page,
        language,
        async ({ name }) => {
          found.push(...(await tooWide(page)).map((one) => `${name}: ${one}`));
        },
        narrowFromTheStart,
      );
      expect(found).toEqual([]);
    });
  });

test('axe finds a planted violation; a wide thing and words over words are seen (positive control)', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.style.width = '3000px';
    wide.textContent = 'wide';
    const over = document.createElement('p');
    over.style.marginTop = '-1em';
    over.textContent = 'over';
    wide.append(over);
    document.querySelector('main')?.append(document.createElement('button'), wide);
  });
  expect((await violations(page, 'home')).join()).toContain('button-name');
  expect((await tooWide(page)).join()).toContain('MAIN');
  expect(await overlappingText(page)).toEqual(['“over” over “wide”']);
});
