/** One goal where a document tells it twice: once as what was meant, once beside what became of it. */
import { wordsOf } from '../prose/words';
import type { GoalResult } from './goal-results';

/** The goals in order, those with the same statement joined; two that say different things of it stay two. */
export function joinGoals(found: readonly GoalResult[]): readonly GoalResult[] {
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
  const statement = plain(first.goal.statement);
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
