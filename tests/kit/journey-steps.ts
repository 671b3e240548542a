/** What a writer does in the six steps between a told timeline and the file (ux.md 5.2, rows 5 to 11), in either language. */
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../shared/kit/bilingual';
import { observationLabels } from '../../shared/manuscript/labels';
import { breath, goToStep, messages, proseOf } from './desk';
import type { Meter } from './meter';

/** Inputs a row may take. */
export const stepBudget = {
  goals: 14,
  narrative: 6,
  evaluation: 8,
  causes: 28,
  patterns: 3,
  document: 24,
  suggestions: 18,
} as const;

/** Words a person may have to type in the whole journey. */
export const wordBudget = 250;

interface Told {
  readonly goals: readonly string[];
  readonly blame: readonly string[];
  readonly observations: Readonly<Record<'held' | 'lucky' | 'better', readonly string[]>>;
  /** Each why below the one before. */
  readonly chain: readonly string[];
  readonly causes: readonly string[];
  readonly pattern: string;
  readonly actions: readonly { readonly what: string; readonly owner: string }[];
}

const told: Readonly<Record<Language, Told>> = {
  en: {
    goals: ['Checkout answers 99.9 % of all requests', 'Payments arrive within two minutes'],
    blame: [' The engineer was careless.', ' The engineer was sloppy.'],
    observations: {
      held: ['The rollback took four minutes', 'Support answered within five'],
      lucky: ['The peak of the evening was over'],
      better: ['Two boards showed different rates', 'The report had no owner'],
    },
    chain: [
      'Checkout got no connection',
      'The pool of orders-db was full',
      'A report held 180 connections',
      'The report had no limit',
      'Reports are not reviewed for load',
    ],
    causes: [
      'No alert on the pool',
      'The deploy looked guilty',
      'Reports run in the evening',
      'One database for both',
      'No budget of connections',
      'The board hides reports',
      'The handbook names no reports',
      'Queue workers do not restart',
    ],
    pattern: 'Second evening at which a report took the pool of the shop.',
    actions: [
      { what: 'Limit connections of reports', owner: 'SRE' },
      { what: 'Alert on a pool above 80 %', owner: 'SRE' },
      { what: 'Move the report to the replica', owner: 'development' },
      { what: 'Restart payment workers by themselves', owner: 'development' },
    ],
  },
  zh: {
    goals: ['下单成功率达到99.9%', '支付两分钟内到账'],
    blame: ['工程师粗心大意。', '没人愿意看一眼。'],
    observations: {
      held: ['回滚用时四分钟', '客服五分钟内答复'],
      lucky: ['晚高峰已过'],
      better: ['两块看板数字不一致', '报表任务没有负责人'],
    },
    chain: [
      '下单拿不到连接',
      '订单库连接池已满',
      '报表任务占用180个连接',
      '报表任务没有上限',
      '报表上线不评估负载',
    ],
    causes: [
      '连接池没有告警',
      '刚好有发布',
      '报表在晚间运行',
      '共用一个数据库',
      '没有连接预算',
      '看板不显示报表',
      '手册未提报表',
      '支付任务不会自行重启',
    ],
    pattern: '这是第二次由报表任务占满商城的连接池。',
    actions: [
      { what: '限制报表连接数', owner: '运维' },
      { what: '连接池超过80%时告警', owner: '运维' },
      { what: '报表改读从库', owner: '研发' },
      { what: '支付任务自行重启', owner: '研发' },
    ],
  },
};

const write = (page: Page, words: string): Promise<void> => page.keyboard.insertText(words);

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Lines of one list: a press on what adds the first, Enter for each further one. */
async function writeRows(page: Page, button: string, rows: readonly string[]): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  for (const [index, row] of rows.entries()) {
    if (index > 0) await press(page, 'Enter');
    await write(page, row);
  }
}

type Step = (page: Page, language: Language) => Promise<void>;

const goals: Step = async (page, language) => {
  const { structures } = messages[language];
  await goToStep(page, 'goals', language);
  await writeRows(page, structures.goals.addGoal, told[language].goals);
};

const narrative: Step = async (page, language) => {
  await goToStep(page, 'narrative', language);
  await proseOf(page, 'narrative', language).focus();
  await press(page, 'ControlOrMeta+End');
  await breath(page);
  await press(page, 'Enter');
  for (const sentence of told[language].blame) await write(page, sentence);
};

const evaluation: Step = async (page, language) => {
  const { structures } = messages[language];
  await goToStep(page, 'evaluation', language);
  for (const [kind, lines] of Object.entries(told[language].observations)) {
    const label = observationLabels[kind as keyof typeof observationLabels][language];
    await writeRows(page, `${structures.rows.add}: ${label}`, lines);
  }
};

const causes: Step = async (page, language) => {
  const { factors } = messages[language].structures;
  const { chain, causes: others } = told[language];
  await goToStep(page, 'causes', language);
  await writeRows(page, factors.first, chain.slice(0, 1));
  for (const why of chain.slice(1)) {
    await press(page, 'Enter', 'Tab');
    await write(page, why);
  }
  await press(page, 'Enter', ...chain.slice(1).map(() => 'Shift+Tab'));
  for (const [index, cause] of others.entries()) {
    if (index > 0) await press(page, 'Enter');
    await write(page, cause);
  }
};

const patterns: Step = async (page, language) => {
  await goToStep(page, 'patterns', language);
  await proseOf(page, 'patterns', language).click();
  await write(page, told[language].pattern);
};

const document: Step = async (page, language) => {
  const { measures } = messages[language].structures;
  await goToStep(page, 'document', language);
  for (const { what, owner } of told[language].actions) {
    await page.getByRole('main').getByRole('button', { name: measures.addMeasure, exact: true }).click();
    await write(page, what);
    await page.getByRole('combobox', { name: measures.owner, exact: true }).last().click();
    await write(page, owner);
    const due = page.getByLabel(measures.due, { exact: true }).last();
    await due.focus();
    await due.fill('2026-12-18');
  }
};

/** F8 and Enter until nothing of the two graver levels is painted; a card that only asks is passed by. */
const suggestions: Step = async (page, language) => {
  await goToStep(page, 'narrative', language);
  await press(page, 'F6');
  await expect(proseOf(page, 'narrative', language)).toBeFocused();
  await expect.poll(() => graveIn(page)).toBeGreaterThan(0);
  const card = page.getByRole('dialog', { name: messages[language].suggestions.one });
  const accept = card.locator('[data-accept]');
  for (let left = await graveAtRest(page), seen = ''; left > 0; left = await graveAtRest(page)) {
    await press(page, 'F8');
    await expect(card).toBeVisible();
    await expect.poll(() => card.innerText()).not.toBe(seen);
    seen = await card.innerText();
    if ((await accept.count()) === 0) continue;
    await expect(accept).toBeFocused();
    await press(page, 'Enter');
    await expect.poll(() => graveIn(page)).toBeLessThan(left);
    await expect(proseOf(page, 'narrative', language)).toBeFocused();
    seen = '';
  }
};

const graveIn = (page: Page): Promise<number> =>
  page.evaluate(() =>
    ['error', 'warning'].reduce(
      (sum, level) => sum + (CSS.highlights.get(`afterword-${level}`)?.size ?? 0),
      0,
    ),
  );

const steps = { goals, narrative, evaluation, causes, patterns, document, suggestions } as const;

/** How many there are once the number stays: after a change the text around it is looked at again, and one may go with another. */
async function graveAtRest(page: Page): Promise<number> {
  const read: number[] = [];
  await expect
    .poll(
      async () => {
        read.push(await graveIn(page));
        return read.length > 3 && new Set(read.slice(-4)).size === 1;
      },
      { intervals: [250] },
    )
    .toBe(true);
  return read.at(-1) ?? 0;
}

/** Goes through the rows, and laps the meter after each. */
export async function takeTheSteps(page: Page, language: Language, inputs: Meter): Promise<void> {
  for (const [row, step] of Object.entries(steps)) {
    await step(page, language);
    await inputs.lap(row);
  }
}

/** How many words a person typed for it; Chinese characters count as half a word. */
export function wordsToldIn(language: Language): number {
  const text = JSON.stringify(Object.values(told[language]));
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.round((text.match(/[\p{Script=Latin}\d]+/gu)?.length ?? 0) + han / 2);
}

/** What of it stands in the file. */
export const toldIn = (language: Language): readonly string[] => {
  const {
    goals: [goal = ''],
    observations,
    chain,
    pattern,
    actions,
  } = told[language];
  return [goal, ...observations.held, ...chain, pattern, ...actions.map(({ what }) => what)];
};
