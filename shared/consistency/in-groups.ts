/** Lists that would say the same sentence over and over say it once, with how many it is true of. */
import type { Bilingual } from '../kit/bilingual';
import type { Diagnostic } from './diagnostic';

export interface DiagnosticGroup<One extends Diagnostic> {
  readonly members: readonly [One, ...One[]];
  /** Of all members; null for one that stands alone. */
  readonly sum: Bilingual | null;
}

/** More of them are told of together. */
const few = 3;

const sums: Readonly<Record<string, (count: number) => Bilingual>> = {
  owner: (count) => ({ en: `${count} measures have no owner.`, zh: `${count}项措施没有负责角色。` }),
  verdict: (count) => ({ en: `${count} goals have no verdict.`, zh: `${count}个目标没有结论。` }),
};

/** The same diagnostics in the same order; those of a check that lacks one thing in many places stand together. */
export function inGroups<One extends Diagnostic>(
  diagnostics: readonly One[],
): readonly DiagnosticGroup<One>[] {
  const told = new Set<string>();
  return diagnostics.flatMap((diagnostic): readonly DiagnosticGroup<One>[] => {
    const { check, step } = diagnostic;
    const [first, ...more] = diagnostics.filter((one) => one.check === check && one.step === step);
    const sum = sums[check];
    if (!sum || !first || more.length < few) return [{ members: [diagnostic], sum: null }];
    if (told.has(`${check} ${step}`)) return [];
    told.add(`${check} ${step}`);
    return [{ members: [first, ...more], sum: sum(more.length + 1) }];
  });
}
