/** Where diagnostics overlap, one is shown: the highest level, then the longest. */
import { type Diagnostic, levels } from './diagnostic';

export type BlockDiagnostic = Omit<Diagnostic, 'block'>;

/** Independent of the order in which rules ran; the answer is in order of place. */
export function withoutOverlaps(found: readonly BlockDiagnostic[]): readonly BlockDiagnostic[] {
  const kept: BlockDiagnostic[] = [];
  for (const diagnostic of [...found].sort(byWeight))
    if (!kept.some((other) => isOver(diagnostic, other))) kept.push(diagnostic);
  return kept.sort((a, b) => a.start - b.start);
}

/** What a rule that was switched off had to say stays unsaid: another one of its category does not say it in its place. */
export function withoutRules(
  found: readonly BlockDiagnostic[],
  switchedOff: ReadonlySet<string>,
): readonly BlockDiagnostic[] {
  const unsaid = found.filter(({ rule }) => switchedOff.has(rule));
  if (unsaid.length === 0) return found;
  return found.filter(
    (one) =>
      !switchedOff.has(one.rule) &&
      !unsaid.some((other) => other.category === one.category && isOver(one, other)),
  );
}

const isOver = (one: BlockDiagnostic, other: BlockDiagnostic): boolean =>
  one.start < other.end && other.start < one.end;

const byWeight = (a: BlockDiagnostic, b: BlockDiagnostic): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level) ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  (a.rule < b.rule ? -1 : 1);
