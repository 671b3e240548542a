/** One goal where a document tells it twice: once as what was meant, once beside what became of it. */
import { handlingLabels } from '../manuscript/labels';
import { wordsOf } from '../prose/words';
import type { Goal, HandlingTarget } from '../retrospective/goals';
import type { Result } from '../retrospective/results';
import type { GoalResult } from './goal-results';
import { keyOf } from './parts/labels';

/** The goals, those with the same statement joined, and what became of them; a handling target is no goal but what its result is about. */
export function joinGoals(
  found: readonly GoalResult[],
  targets: readonly HandlingTarget[],
): { readonly goals: readonly Goal[]; readonly results: readonly Result[] } {
  const free = new Set(targets);
  const goals: Goal[] = [];
  const results = joinedGoals(found).flatMap(({ goal, result }): readonly Result[] => {
    const target = result && [...free].find((one) => isAbout(goal, one));
    if (!target) goals.push(goal);
    else free.delete(target);
    return result ? [target ? { ...result, goal: target.id } : result] : [];
  });
  return { goals, results };
}

/** "Time to detect" with the target it has, or none. */
const isAbout = ({ statement, measure, target, source }: Goal, { kind, text }: HandlingTarget): boolean =>
  keyOf(handlingLabels, statement) === kind &&
  measure + source === '' &&
  (target === '' || plain(target) === plain(text));

/** The goals in order; two that say different things of the same stay two. */
function joinedGoals(found: readonly GoalResult[]): readonly GoalResult[] {
  const goals: GoalResult[] = [];
  for (const next of found) {
    const at = goals.findIndex((goal) => isSame(goal, next));
    const same = goals[at];
    if (same) goals[at] = join(same, next);
    else goals.push(next);
  }
  return goals;
}

const details = ['measure', 'target', 'source'] as const;

function isSame(first: GoalResult, next: GoalResult): boolean {
  const statement = plain(first.goal.statement || first.goal.measure);
  if (statement === '' || statement !== plain(next.goal.statement)) return false;
  if (first.result && next.result) return false;
  return details.every((field) => {
    const [one, other] = [first.goal[field], next.goal[field]].map(plain);
    return one === '' || other === '' || one === other;
  });
}

const plain = (text: string): string => wordsOf(text).join(' ');

function join(first: GoalResult, next: GoalResult): GoalResult {
  const { goal } = first;
  const filled = details.map((field) => [field, goal[field] || next.goal[field]] as const);
  const result = first.result ?? next.result;
  return {
    goal: { ...goal, ...Object.fromEntries(filled) },
    result: result && { ...result, goal: goal.id },
  };
}
