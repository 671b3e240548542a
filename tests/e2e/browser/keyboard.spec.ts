/** The whole main job without a pointer, in both languages: every step gets its structures and its text, and both leave as files. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../shared/kit/bilingual';
import { observationLabels, practiceLabels, verdictLabels } from '../../../shared/manuscript/labels';
import { type StepId, stepIds } from '../../../shared/retrospective/step-id';
import { expect, test } from '../../kit/app-test';
import { inputMethod } from '../../kit/composition';
import {
  breath,
  messages,
  proseOf,
  railButton,
  say,
  titleField,
  titleOf,
  walkTo,
  wordsOfDocx,
} from '../../kit/desk';

interface Story {
  readonly title: string;
  readonly goal: string;
  readonly target: string;
  readonly actual: string;
  readonly event: string;
  readonly held: string;
  readonly factor: string;
  readonly deeper: string;
  readonly rule: readonly [string, string, string];
  readonly measure: string;
  readonly assumption: string;
  readonly start: string;
  readonly against: string;
  readonly notice: string;
  readonly owner: string;
  readonly prose: Readonly<Record<StepId, string>>;
  /** Something a suggestion is about. */
  readonly blame: string;
}

const stories: Readonly<Record<Language, Story>> = {
  en: {
    title: 'Parcel labels late, 9 June',
    goal: 'Labels are printed within two minutes',
    target: '99 %',
    actual: '61 %',
    event: 'Queue depth alert on the label printer pool',
    held: 'The spare printer took over by itself',
    factor: 'The queue had no upper bound',
    deeper: 'The default of the client library was kept',
    rule: [
      'a consumer is slower than its producer',
      'the queue grows without a sound',
      'nothing measures its age',
    ],
    measure: 'Bound the queue and alert on its age',
    assumption: 'Labels are asked for evenly over the day',
    start: 'Measure the age of every queue',
    against: 'A second printer pool',
    notice: 'Labels come late',
    owner: 'platform team',
    prose: {
      goals: 'Two minutes was the promise to the warehouses.',
      narrative: 'Labels piled up from noon onwards.',
      evaluation: 'Four in ten labels came late.',
      causes: 'Depth was watched, age was not.',
      patterns: 'The same shape appeared in the mail queue.',
      document: 'For everybody who runs a queue.',
    },
    blame: 'The on-call engineer forgot to check the disk.',
  },
  zh: {
    title: '面单延迟，6月9日',
    goal: '面单在两分钟内打印',
    target: '99%',
    actual: '61%',
    event: '打印队列深度告警',
    held: '备用打印机自动接手',
    factor: '队列没有上限',
    deeper: '沿用了客户端库的默认值',
    rule: ['消费者慢于生产者', '队列悄悄变长', '没有度量排队时长'],
    measure: '给队列设上限并对排队时长告警',
    assumption: '全天打印请求均匀到达',
    start: '度量每个队列的排队时长',
    against: '再建一组打印机',
    notice: '面单打印延迟',
    owner: '平台组',
    prose: {
      goals: '两分钟是对仓库的承诺。',
      narrative: '中午起面单开始积压。',
      evaluation: '十张面单有四张迟到。',
      causes: '盯着深度，没有盯排队时长。',
      patterns: '邮件队列出现过同样的情形。',
      document: '写给每个运维队列的团队。',
    },
    blame: '值班工程师粗心大意，重启了任务。',
  },
};

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

/** From anywhere on the desk to a step: F6 to the rail, then along its buttons. */
async function openStep(page: Page, step: StepId, language: Language): Promise<void> {
  const rail = page.getByRole('navigation', { name: messages[language].app.steps });
  for (let panes = 0; panes < 4 && !(await holdsFocus(rail)); panes++) await page.keyboard.press('F6');
  expect(await holdsFocus(rail)).toBe(true);
  await walkTo(page, railButton(page, step, language), step === 'goals' ? 'Shift+Tab' : 'Tab');
  await page.keyboard.press('Enter');
  await expect(railButton(page, step, language)).toHaveAttribute('aria-current', 'step');
  await expect(proseOf(page, step, language)).toBeVisible();
}

/** The words as they are typed: English by keys, Chinese by an input method. */
async function write(page: Page, words: string, language: Language): Promise<void> {
  if (language === 'en') return page.keyboard.type(words);
  const method = await inputMethod(page);
  await method.begin('pinyin');
  return method.commit(words);
}

type Fill = (page: Page, story: Story, language: Language) => Promise<void>;

const button = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true });

const field = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('textbox', { name, exact: true })
    .or(page.getByRole('main').getByRole('combobox', { name, exact: true }))
    .last();

async function add(page: Page, name: string): Promise<void> {
  await walkTo(page, button(page, name));
  await page.keyboard.press('Enter');
}

/** What the keyboard does for the structures of each step, beginning in the rail. */
const structures: Readonly<Record<StepId, Fill>> = {
  goals: async (page, story, language) => {
    const { goals } = messages[language].structures;
    await add(page, goals.addGoal);
    await expect(field(page, goals.statement)).toBeFocused();
    await write(page, story.goal, language);
    await page.keyboard.press('Tab');
    await page.keyboard.type(story.target);
    await add(page, goals.addAssumption);
    await write(page, story.assumption, language);
  },
  narrative: async (page, story, language) => {
    const { timeline } = messages[language].structures;
    const entry = page.getByRole('textbox', { name: timeline.entry });
    await walkTo(page, entry);
    await page.keyboard.type(`14:05 ${story.event}`);
    await page.keyboard.press('Enter');
    await expect(entry).toHaveValue('');
    await expect(entry).toBeFocused();
    await expect(field(page, timeline.time)).toHaveValue('14:05');
    await expect(field(page, timeline.text)).toHaveValue(story.event);
  },
  evaluation: async (page, story, language) => {
    const { evaluation, rows } = messages[language].structures;
    await walkTo(page, field(page, say(evaluation.actualOf, { goal: story.goal })));
    await page.keyboard.type(story.actual);
    const verdict = page.getByRole('combobox', { name: say(evaluation.verdictOf, { goal: story.goal }) });
    await walkTo(page, verdict);
    await page.keyboard.press('Enter');
    const missed = page.getByRole('option', { name: verdictLabels.missed[language], exact: true });
    await expect(missed).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('ArrowDown');
      await expect(missed).toBeFocused({ timeout: 50 });
    }).toPass({ intervals: [10] });
    await page.keyboard.press('Enter');
    await expect(verdict).toHaveText(verdictLabels.missed[language]);
    await add(page, `${rows.add}: ${observationLabels.held[language]}`);
    await write(page, story.held, language);
  },
  causes: async (page, story, language) => {
    const { factors } = messages[language].structures;
    await add(page, factors.first);
    await write(page, story.factor, language);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await write(page, story.deeper, language);
    await expect(field(page, say(factors.statementAt, { level: 2 }))).toHaveValue(story.deeper);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(field(page, say(factors.statementAt, { level: 2 }))).not.toBeFocused();
    await walkTo(
      page,
      page.getByRole('checkbox', { name: say(factors.pickedAt, { name: story.deeper }), exact: true }),
    );
    await page.keyboard.press('Space');
  },
  patterns: async (page, story, language) => {
    await add(page, messages[language].structures.patterns.addRule);
    for (const clause of story.rule) {
      await write(page, clause, language);
      await page.keyboard.press('Enter');
    }
    await add(page, `${messages[language].structures.rows.add}: ${practiceLabels.start[language]}`);
    await write(page, story.start, language);
  },
  document: async (page, story, language) => {
    const { measures } = messages[language].structures;
    await add(page, measures.addMeasure);
    await write(page, story.measure, language);
    await page.keyboard.press('Tab');
    await expect(field(page, measures.owner)).toBeFocused();
    await write(page, story.owner, language);
    await expect(page.locator('[data-look-again]')).toHaveCount(1);
    await add(page, measures.addAgainst);
    await write(page, story.against, language);
    await add(page, measures.addNotice);
    await write(page, story.notice, language);
  },
};

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
          await structures[step](page, story, language);
          await openStep(page, step, language);
          await page.keyboard.press('F6');
          await expect(proseOf(page, step, language)).toBeFocused();
          await write(page, story.prose[step], language);
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

      const { target, actual, prose, rule, ...rest } = story;
      const typed = [target, actual, '14:05', ...Object.values(rest), ...Object.values(prose), ...rule];
      const docx = wordsOfDocx(await exportByKeys(page, language, 'word'));
      const markdown = new TextDecoder().decode(await exportByKeys(page, language, 'markdown'));
      for (const words of [...typed, verdictLabels.missed[language]]) {
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
