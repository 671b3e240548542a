/** The first start, and every section of the settings. */
import { expect } from '@playwright/test';
import { messages } from '../desk';
import { packText } from '../pack-file';
import { dialogs, named, putAway, type Screen, type Walk } from './screen';

const sections = [
  'look',
  'suggestions',
  'packs',
  'spelling',
  'people',
  'backups',
  'keyboard',
  'about',
] as const;

const fill: Readonly<Partial<Record<(typeof sections)[number], (walk: Walk) => Promise<void>>>> = {
  packs: async ({ page, language }) => {
    const chooser = page.waitForEvent('filechooser');
    await named(page, messages[language].packs.import).click();
    const files = [packText(), '{}'].map((text, index) => ({
      name: `team-${index}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    }));
    await (await chooser).setFiles(files);
    await expect(page.getByRole('checkbox', { name: 'Payments' })).toBeVisible({ timeout: 30_000 });
    await page.getByRole('checkbox', { name: 'Payments' }).uncheck();
  },
  people: async ({ page, language }) => {
    await named(page, messages[language].settings.addPerson).click();
    await page.keyboard.type('Ana');
  },
};

const firstRun: Screen = {
  name: 'first-run',
  open: async ({ page, language }) => {
    // Files are chosen through an input: the browser's own dialog cannot be driven.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
    await page.goto('/');
    const sample = language === 'en' ? /^Checkout latency/ : /^订单同步延迟/;
    await expect(page.getByRole('main').getByRole('button', { name: sample })).toBeVisible({
      timeout: 30_000,
    });
  },
};

const sectionScreens = sections.map(
  (section, index): Screen => ({
    name: `settings-${section}`,
    over: dialogs,
    open: async (walk) => {
      const { page, language } = walk;
      const tabs = page.getByRole('dialog', { name: messages[language].settings.title }).getByRole('tab');
      if (index === 0) await page.keyboard.press('ControlOrMeta+,');
      else await tabs.nth(index).click();
      await expect(tabs.nth(index)).toHaveAttribute('aria-selected', 'true');
      if (index === 0) await expect(tabs).toHaveCount(sections.length);
      await fill[section]?.(walk);
    },
    ...(index === sections.length - 1 ? { close: putAway(dialogs) } : {}),
  }),
);

export const settingsScreens: readonly Screen[] = [firstRun, ...sectionScreens];
