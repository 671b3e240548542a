/** Goals and results out of tables that hold target against actual. */
import type { MakeId } from '../kit/ids';
import { verdictLabels } from '../manuscript/labels';
import type { Block } from '../prose/prose';
import { wordsOf } from '../prose/words';
import type { Goal } from '../retrospective/goals';
import type { Result, Verdict } from '../retrospective/results';
import { plainTable } from './columns';
import { aside } from './event-rows';
import { type GoalColumn, goalColumnsOf } from './goal-columns';
import { readVerdict } from './goal-verdicts';
import type { Plain } from './plain';
import { missingWords } from './prose-words';
import { keepingWords, type Taken } from './rows';

/** A goal with what became of it, where the table says. */
export interface GoalResult {
  readonly goal: Goal;
  readonly result: Result | null;
}

type Table = Extract<Block, { type: 'table' }>;

/** How sure the table has to be one of goals: away from the parts that are about them, it says so in its titles. */
export type Surroundings = 'among-goals' | 'elsewhere';

/** Null when it is no such table, or some of it would be lost. */
export function goalResultsOf(
  table: Table,
  surroundings: Surroundings,
  makeId: MakeId,
): Taken<GoalResult> | null {
  const plain = plainTable(table);
  if (!plain) return null;
  const names = goalColumnsOf(plain.headers);
  if (!isOfGoals(names, plain.headers, surroundings)) return null;
  const items = plain.rows
    .map((cells) => cells.map(readableCell))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => fromCells(cells, names, plain.headers, makeId));
  if (items.length === 0) return null;
  return keepingWords([table], { items, titles: plain.headers }, goalResultTexts);
}

function isOfGoals(
  names: readonly (GoalColumn | 'other')[],
  headers: readonly string[],
  surroundings: Surroundings,
): boolean {
  const has = (name: GoalColumn): boolean => names.includes(name);
  if (!has('goal')) return false;
  if (surroundings === 'among-goals') return has('target') || has('actual');
  const saysGoal = /goal|objective|target|\bslo|\bkpi|目标|指标|承诺/i.test(headers.join(' '));
  return saysGoal && has('actual') && (has('target') || has('verdict'));
}

/** A cell on one line, its hidden addresses behind it; a dash says nothing. */
function readableCell({ text, links }: Plain): string {
  const told = [text.replace(/\n/g, ' '), ...links.map(({ url }) => `(${url})`)].join(' ').trim();
  return /^[-–—/]+$/.test(told) ? '' : told;
}

/** Every string that holds words of the table. */
export const goalResultTexts = ({ goal, result }: GoalResult): readonly string[] => [
  ...goalTexts(goal),
  ...(result ? resultTexts(result) : []),
];

/** Every string of a goal. */
export const goalTexts = ({ statement, measure, target, source }: Goal): readonly string[] => [
  ...[statement, measure, target, source],
];

/** Every string of a result, its verdict as either language names it. */
export const resultTexts = ({ actual, verdict, note }: Result): readonly string[] => [
  actual,
  ...(verdict ? verdictTexts(verdict) : []),
  note,
];

/** A verdict as it is kept and as either language names it. */
function verdictTexts(verdict: Verdict): readonly string[] {
  const { en, zh } = verdictLabels[verdict];
  return [verdict, en, en.toLowerCase(), zh];
}

function fromCells(
  cells: readonly string[],
  names: readonly (GoalColumn | 'other')[],
  headers: readonly string[],
  makeId: MakeId,
): GoalResult {
  const text = (name: GoalColumn): string => cells[names.indexOf(name)] ?? '';
  const verdict = readVerdict(text('verdict'));
  const others = cells.flatMap((cell, index) => {
    const name = names[index];
    const isLeft = name === 'other' || (name === 'verdict' && !saysOnly(cell, verdict));
    return isLeft && cell !== '' ? [aside(headers[index] ?? '', cell)] : [];
  });
  const goal: Goal = {
    id: makeId(),
    statement: text('goal'),
    measure: text('measure'),
    target: text('target'),
    source: text('source'),
  };
  const note = [text('note'), ...others].join('').trim();
  const actual = text('actual');
  const isSaid = actual !== '' || verdict !== null || note !== '';
  return { goal, result: isSaid ? { id: makeId(), goal: goal.id, actual, verdict, note } : null };
}

/** Whether the verdict says all the words of its cell. */
const saysOnly = (cell: string, verdict: Verdict | null): boolean =>
  verdict !== null && missingWords(wordsOf(cell), verdictTexts(verdict).flatMap(wordsOf)).length === 0;
