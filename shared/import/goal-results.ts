/** Goals and results out of tables that hold target against actual. */
import type { MakeId } from '../kit/ids';
import type { Block } from '../prose/prose';
import type { Goal } from '../retrospective/goals';
import type { Result, Verdict } from '../retrospective/results';
import { columnNamed, plainTable } from './columns';
import { aside } from './events';
import { keepingWords, type Taken } from './rows';

/** A goal with what became of it, where the table says. */
export interface GoalResult {
  readonly goal: Goal;
  readonly result: Result | null;
}

type Table = Extract<Block, { type: 'table' }>;

const columns = ['goal', 'measure', 'target', 'actual', 'verdict', 'source', 'note'] as const;
type GoalColumn = (typeof columns)[number];

/** Null when it is no such table, or some of it would be lost. */
export function goalResultsOf(table: Table, makeId: MakeId): Taken<GoalResult> | null {
  const plain = plainTable(table);
  if (!plain || plain.rows.length === 0) return null;
  const names = plain.headers.map((header) => columnNamed(header, columns) as GoalColumn | 'other');
  const isTable = names.includes('goal') && (names.includes('target') || names.includes('actual'));
  if (!isTable || plain.rows.some((row) => row.some(({ links }) => links.length > 0))) return null;
  const items = plain.rows.map((cells) =>
    fromCells(
      cells.map(({ text }) => text),
      names,
      plain.headers,
      makeId,
    ),
  );
  return keepingWords([table], { items, titles: plain.headers }, goalResultTexts);
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

/** Every string of a result. */
export const resultTexts = ({ actual, verdict, note }: Result): readonly string[] => [
  actual,
  verdict ?? '',
  note,
];

const verdictNames: readonly (readonly [Verdict, RegExp])[] = [
  ['missed', /^(?:not met|missed|failed|no|✗|✘|❌|未达成|未达标|未完成|没有达成|否)$/i],
  ['partly', /^(?:partly|partially)(?: met)?$|^(?:部分达成|部分完成|部分达标)$/i],
  ['better', /^(?:better(?: than planned)?|exceeded|优于目标|超出目标|超额完成)$/i],
  ['met', /^(?:met|achieved|reached|yes|ok|✓|✔|✅|达成|已达成|达标|完成|已完成|是)$/i],
];

function fromCells(
  cells: readonly string[],
  names: readonly (GoalColumn | 'other')[],
  headers: readonly string[],
  makeId: MakeId,
): GoalResult {
  const text = (name: GoalColumn): string =>
    cells.filter((cell, index) => names[index] === name && cell !== '').join('\n');
  const said = text('verdict');
  const verdict = verdictNames.find(([, form]) => form.test(said.trim()))?.[0] ?? null;
  const others = cells.flatMap((cell, index) => {
    const isLeft = names[index] === 'other' || (names[index] === 'verdict' && cell !== verdict);
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
