/** What a team agreed on reaches the document: its ladder, its questions, its categories, its zone, what customers are told. */
import type { Page } from '@playwright/test';
import type { Language } from '../../../shared/kit/bilingual';
import { handlingLabels } from '../../../shared/manuscript/labels';
import { expect, test } from '../../kit/app-test';
import { exported, goToStep, messages, saved, say } from '../../kit/desk';
import { runCommand } from '../../kit/screens/screen';

const told = {
  en: {
    notice: 'first word after 25 min',
    time: '25 min',
    title: 'Slow order confirmation',
    doing: 'We will fix it shortly.',
    banned: 'shortly',
    question: 'Who could have stopped the line?',
    category: 'Season',
    factor: 'Three fairs in one week',
    event: 'Belt stops',
  },
  zh: {
    notice: '25分钟内首次公告',
    time: '25分钟',
    title: '下单确认变慢',
    doing: '我们会尽快修复。',
    banned: '尽快',
    question: '当时有哪一环可以叫停？',
    category: '季节',
    factor: '一周三场展会',
    event: '传送带停止',
  },
} as const;

async function chooseFrom(page: Page, select: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: select, exact: true }).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function begin(page: Page, language: Language): Promise<void> {
  const { home, app } = messages[language];
  await page.goto('/');
  await page.getByRole('button', { name: home.startEmpty, exact: true }).click();
  await page.getByRole('textbox', { name: app.title }).fill('Belt 4');
}

for (const [language, locale] of [
  ['en', 'en-GB'],
  ['zh', 'zh-CN'],
] as const)
  test.describe(language, () => {
    test.use({ locale });
    const { structures, questions } = messages[language];
    const { goals, timeline, factors, measures } = structures;
    const words = told[language];
    const main = (page: Page) => page.getByRole('main');

    test('the ladder gives targets, a question waits for its severity, a notice is looked through and copied', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await begin(page, language);
      await goToStep(page, 'document', language);
      await page.getByText(measures.ladder).click();
      await main(page)
        .getByRole('textbox', { name: `SEV2 ${measures.rung.notice}` })
        .fill(words.notice);
      await page.getByRole('combobox', { name: measures.severity, exact: true }).click();
      await page.getByRole('option', { name: /^SEV2/ }).click();

      await test.step('what must not be in a notice is pointed out; it leaves as text', async () => {
        await main(page).getByRole('button', { name: measures.addNotice, exact: true }).click();
        await page.keyboard.insertText(words.title);
        await main(page)
          .getByRole('button', { name: say(structures.rows.more, { name: words.title }) })
          .click();
        await main(page).getByRole('textbox', { name: measures.doing, exact: true }).fill(words.doing);
        const hint = language === 'en' ? 'A clock time says more.' : '写出具体时间更清楚。';
        await expect(main(page).getByText(hint)).toContainText(words.banned);
        await main(page)
          .getByRole('button', { name: say(measures.copyNoticeNamed, { name: words.title }) })
          .click();
        await expect(page.getByText(measures.noticeCopied)).toBeVisible();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain(words.title);
        expect(copied).toContain(words.doing);
      });

      await test.step('the ladder is offered as targets of the first step', async () => {
        await goToStep(page, 'goals', language);
        const offer = say(goals.fromLadder, {
          severity: 'SEV2',
          kind: handlingLabels.notify[language],
          time: words.time,
        });
        await main(page).getByRole('button', { name: offer }).click();
        await expect(main(page).getByRole('button', { name: offer })).toBeHidden();
        await goToStep(page, 'evaluation', language);
        await expect(main(page)).toContainText(words.time);
      });

      await test.step('a question of one’s own is asked at the severity it is for', async () => {
        await goToStep(page, 'patterns', language);
        await page.getByRole('tab', { name: questions.title }).click();
        const panel = page.getByRole('complementary');
        await panel.getByRole('button', { name: questions.add, exact: true }).click();
        await page.keyboard.insertText(words.question);
        const when = panel.getByRole('combobox', { name: questions.when }).last();
        await when.click();
        await page.getByRole('option', { name: 'SEV1', exact: true }).click();
        const own = panel.getByRole('listitem').last();
        await expect(own).toHaveAttribute('data-unasked', 'true');
        await when.click();
        await page.getByRole('option', { name: 'SEV1 · SEV2', exact: true }).click();
        await expect(own).not.toHaveAttribute('data-unasked', 'true');
        await expect(panel.getByRole('textbox').last()).toHaveValue(words.question);
      });
      await saved(page);
    });

    test('a category of one’s own, and the zone the times are told in', async ({ page }) => {
      await begin(page, language);
      await goToStep(page, 'causes', language);
      await main(page).getByRole('button', { name: factors.first, exact: true }).click();
      await page.keyboard.insertText(words.factor);
      await main(page).getByRole('button', { name: factors.editCategories }).click();
      await main(page).getByRole('button', { name: factors.addCategory, exact: true }).click();
      await page.keyboard.insertText(words.category);
      await main(page)
        .getByRole('button', { name: say(structures.rows.more, { name: words.factor }) })
        .click();
      await chooseFrom(page, factors.category, words.category);
      await runCommand({ page, language }, 'factors-fishbone');
      await expect(main(page).locator('svg text').filter({ hasText: words.category })).toBeVisible();

      await goToStep(page, 'narrative', language);
      const entry = main(page)
        .getByRole('textbox', { name: timeline.entry })
        .or(main(page).getByRole('combobox', { name: timeline.entry }));
      await entry.fill(`2026-11-12 14:05 ${words.event}`);
      await entry.press('Enter');
      const row = main(page).locator('[data-row]').first();
      const time = row.locator('[data-cell="time"] input');
      await expect(time).toHaveValue('14:05');
      await chooseFrom(page, timeline.zone, 'Asia/Shanghai');
      await expect(time).toHaveValue('22:05');
      const beside = say(timeline.showBeside, { zone: 'Europe/London' });
      await main(page).getByRole('button', { name: beside }).click();
      await expect(row).toContainText('14:05');
      const markdown = new TextDecoder().decode(await exported(page, 'markdown', language));
      expect(markdown).toContain(words.category);
      expect(markdown).toContain('Asia/Shanghai');
    });
  });
