/** The whole main job without a pointer, in both languages: every step gets its structures and its text, and both leave as files. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../shared/kit/bilingual';
import { type StepId, stepIds } from '../../../shared/retrospective/step-id';
import { expect, test } from '../../kit/app-test';
import { keysOn } from '../../kit/by-keys';
import {
  breath,
  linksOfDocx,
  messages,
  proseOf,
  railButton,
  say,
  titleField,
  titleOf,
  walkTo,
  wordsOfDocx,
} from '../../kit/desk';
import { fillStep } from '../../kit/fill-steps';
import { choices, days, stories } from '../../kit/full-story';

const locales = { en: 'en-GB', zh: 'zh-CN' } as const;

/** Reports every press of a pointer; the answer is what was reported. */
async function watchPointers(page: Page): Promise<readonly string[]> {
  const presses: string[] = [];
  await page.exposeBinding('reportPress', (_source, press: string) => presses.push(press));
  await page.addInitScript(() => {
    const { reportPress } = globalThis as unknown as { reportPress(press: string): void };
    for (const type of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(type, (event) => reportPress(`${type} on ${String(event.target)}`), { capture: true });
  });
  return presses;
}

const holdsFocus = (pane: Locator): Promise<boolean> =>
  pane.evaluate((element) => element.contains(document.activeElement), undefined, { timeout: 5000 });

/** F6 until it has the focus. */
async function goRoundTo(page: Page, pane: Locator): Promise<void> {
  for (let panes = 0; panes < 4 && !(await holdsFocus(pane)); panes++) await page.keyboard.press('F6');
  expect(await holdsFocus(pane)).toBe(true);
}

/** From anywhere on the desk to a step: F6 to the rail, then along its buttons. */
async function openStep(page: Page, step: StepId, language: Language): Promise<void> {
  const rail = page.getByRole('navigation', { name: messages[language].app.steps });
  await goRoundTo(page, rail);
  await walkTo(page, railButton(page, step, language), step === 'goals' ? 'Shift+Tab' : 'Tab');
  await page.keyboard.press('Enter');
  await expect(railButton(page, step, language)).toHaveAttribute('aria-current', 'step');
  await expect(proseOf(page, step, language)).toBeVisible();
}

/** Export by keys alone: the dialog opens on its button, the formats are one walk back. */
async function exportByKeys(
  page: Page,
  language: Language,
  format: 'word' | 'markdown',
): Promise<Uint8Array> {
  const { exporting } = messages[language];
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: exporting.title });
  await expect(dialog.getByRole('button', { name: exporting.run })).toBeFocused();
  if (format === 'markdown') {
    await walkTo(page, dialog.getByRole('radio', { name: exporting.word, exact: true }), 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await expect(dialog.getByRole('radio', { name: exporting.markdown })).toBeChecked();
  }
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const bytes = await readFile(await (await download).path());
  await expect(dialog).toBeHidden();
  return new Uint8Array(bytes);
}

for (const language of ['en', 'zh'] as const)
  test.describe(`without a pointer, ${language}`, () => {
    test.use({ locale: locales[language] });

    test('an empty document is filled, improved and exported', async ({ page }) => {
      test.slow();
      const presses = await watchPointers(page);
      const story = stories[language];
      const keys = keysOn(page, language);
      const { home, app } = messages[language];
      await page.goto('/');
      await expect(page.getByRole('textbox', { name: home.paste })).toBeFocused();
      await walkTo(page, page.getByRole('button', { name: home.startEmpty, exact: true }));
      await page.keyboard.press('Enter');
      await expect(titleField(page, language)).toBeVisible();
      await walkTo(page, titleField(page, language));
      await page.keyboard.type(story.title);
      await expect(titleField(page, language)).toHaveValue(story.title);

      for (const step of stepIds)
        await test.step(titleOf(step, language), async () => {
          await openStep(page, step, language);
          await fillStep[step](keys, story.told, language);
          await openStep(page, step, language);
          await page.keyboard.press('F6');
          await expect(proseOf(page, step, language)).toBeFocused();
          await keys.write(story.prose[step]);
          await expect(proseOf(page, step, language)).toHaveText(story.prose[step]);
        });

      await test.step('F6 goes round: page, panel, status, rail, and back', async () => {
        const panes = [
          page.getByRole('complementary'),
          page.getByRole('contentinfo'),
          page.getByRole('navigation', { name: app.steps }),
          page.getByRole('main'),
        ];
        for (const pane of panes) {
          await page.keyboard.press('F6');
          expect(await holdsFocus(pane)).toBe(true);
        }
        for (const pane of panes.slice(0, 3).reverse()) {
          await page.keyboard.press('Shift+F6');
          expect(await holdsFocus(pane)).toBe(true);
        }
      });

      await test.step('F8, accept, undo', async () => {
        await openStep(page, 'narrative', language);
        await page.keyboard.press('F6');
        const text = proseOf(page, 'narrative', language);
        await page.keyboard.press('ControlOrMeta+End');
        await breath(page);
        await page.keyboard.press('Enter');
        await page.keyboard.type(story.blame);
        const written = `${story.prose.narrative}\n\n${story.blame}`;
        await expect.poll(() => text.innerText()).toBe(written);
        await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
        await page.keyboard.press('F8');
        await expect(page.locator('[data-accept]')).toBeFocused();
        await page.keyboard.press('Enter');
        await expect.poll(() => text.innerText()).not.toBe(written);
        await expect(text).toBeFocused();
        await page.keyboard.press('ControlOrMeta+Z');
        await expect.poll(() => text.innerText()).toBe(written);
      });

      await test.step('what the timeline contradicts is gone to, taken, and undone', async () => {
        const { checks } = messages[language];
        const panel = page.getByRole('complementary');
        const text = proseOf(page, 'evaluation', language);
        const finding = panel.getByRole('button', { name: new RegExp(`^${story.duration.typed}`) });
        const take = say(checks.take, { words: story.duration.computed });
        await goRoundTo(page, panel);
        await walkTo(page, panel.getByRole('tab', { selected: true }));
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
        await walkTo(page, finding);
        await page.keyboard.press('Enter');
        await expect(text).toBeFocused();
        expect(await page.evaluate(() => getSelection()?.toString())).toBe(story.duration.typed);
        await goRoundTo(page, panel);
        await walkTo(page, panel.getByRole('button', { name: take, exact: true }));
        await page.keyboard.press('Enter');
        const before = story.prose.evaluation;
        await expect(text).toHaveText(before.replace(story.duration.typed, story.duration.computed));
        await expect(finding).toBeHidden();
        await page.keyboard.press('ControlOrMeta+Z');
        await expect(text).toHaveText(before);
      });

      const word = await exportByKeys(page, language, 'word');
      const docx = [wordsOfDocx(word), ...linksOfDocx(word)].join('\n');
      const markdown = new TextDecoder().decode(await exportByKeys(page, language, 'markdown'));
      const chosen = Object.values(choices).map((choice) => choice[language]);
      const told = [story.title, story.blame, ...Object.values(story.prose), ...Object.values(story.told)];
      for (const words of [...told, ...chosen, ...Object.values(days)]) {
        expect.soft(docx).toContain(words);
        expect.soft(markdown).toContain(words);
      }
      expect
        .soft(markdown)
        .toMatch(/!\[[^\]]+\]\[picture-whys-tree\][\s\S]+\[picture-whys-tree\]: data:image\/svg/);
      expect(presses).toEqual([]);
    });
  });

test('a press of the pointer is reported (positive control)', async ({ page }) => {
  const presses = await watchPointers(page);
  await page.goto('/');
  await page.getByRole('heading').first().click();
  await expect.poll(() => presses.join()).toContain('pointerdown');
});
