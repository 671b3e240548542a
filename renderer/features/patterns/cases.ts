/** The cases of one side of a rule as a list of its own, kept inside the rule. */
import type { Rule, RuleCase } from '../../../shared/retrospective/rules';
import type { RowStore } from '../../ui/rows';

export type Side = 'casesFor' | 'casesAgainst';

/** `current` is asked anew for each change, so that an undo does not bring back an older rule. */
export function caseStore(current: () => Rule, side: Side, put: (rule: Rule) => void): RowStore<RuleCase> {
  const change = (alter: (cases: readonly RuleCase[]) => readonly RuleCase[]): void => {
    const rule = current();
    put({ ...rule, [side]: alter(rule[side]) });
  };
  const place = (item: RuleCase, at: number) => change((cases) => cases.toSpliced(at, 0, item));
  const indexOf = (id: string): number => current()[side].findIndex((item) => item.id === id);
  return {
    put: (item) => change((cases) => cases.map((other) => (other.id === item.id ? item : other))),
    insert: (item, after) => place(item, after === undefined ? current()[side].length : indexOf(after) + 1),
    take: (item) => {
      const at = indexOf(item.id);
      change((cases) => cases.filter(({ id }) => id !== item.id));
      return () => place(item, at);
    },
    moveTo: (id, other) => {
      const to = indexOf(other);
      const moved = current()[side].filter((item) => item.id === id);
      change((cases) => cases.filter((item) => item.id !== id).toSpliced(to, 0, ...moved));
    },
  };
}
