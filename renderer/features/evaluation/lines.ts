/** The table of targets and results: every goal and handling target with what came of it, computed where it can be. */
import type { Id } from '../../../shared/kit/ids';
import { durationsOf } from '../../../shared/retrospective/durations';
import type { HandlingKind } from '../../../shared/retrospective/goals';
import type { Result } from '../../../shared/retrospective/results';
import type { Retrospective } from '../../../shared/retrospective/retrospective';

export interface ResultLine {
  /** Of the goal, the handling target, or the result itself where it answers neither. */
  readonly id: Id;
  readonly of: 'goal' | 'handling' | 'nothing';
  /** Empty for handling targets, which are called by their kind, and for results that answer nothing. */
  readonly name: string;
  readonly kind: HandlingKind | null;
  /** As typed. */
  readonly target: string;
  readonly targetMinutes: number | null;
  /** Milliseconds between the two milestones, or null. */
  readonly computed: number | null;
  readonly result: Result | null;
}

export function resultLines(retrospective: Retrospective): readonly ResultLine[] {
  const { goals, handlingTargets, results, events } = retrospective;
  const durations = durationsOf(events);
  const resultOf = (id: Id): Result | null => results.find(({ goal }) => goal === id) ?? null;
  const none = { name: '', kind: null, target: '', targetMinutes: null, computed: null };
  const known = new Set([...goals, ...handlingTargets].map(({ id }) => id));
  return [
    ...goals.map(({ id, statement, measure, target }): ResultLine => {
      return { ...none, id, of: 'goal', name: statement || measure, target, result: resultOf(id) };
    }),
    ...handlingTargets.map(({ id, kind, text, minutes }): ResultLine => {
      const computed = durations[kind]?.milliseconds ?? null;
      const target = { target: text, targetMinutes: minutes };
      return { ...none, id, of: 'handling', kind, ...target, computed, result: resultOf(id) };
    }),
    ...results
      .filter((result) => result.goal === null || (!known.has(result.goal) && hasWords(result)))
      .map((result): ResultLine => ({ ...none, id: result.id, of: 'nothing', result })),
  ];
}

const hasWords = ({ actual, verdict, note }: Result): boolean =>
  actual !== '' || verdict !== null || note !== '';

/** By how many milliseconds the computed time is longer than its target; negative when shorter, null when unknown. */
export const overrun = ({ computed, targetMinutes }: ResultLine): number | null =>
  computed === null || targetMinutes === null ? null : computed - targetMinutes * 60_000;

/** The result of the line after a change; a line without one gets its first. */
export const changedResult = (line: ResultLine, change: Partial<Result>, newId: () => Id): Result => ({
  ...(line.result ?? { id: newId(), goal: line.id, actual: '', verdict: null, note: '' }),
  ...change,
});
