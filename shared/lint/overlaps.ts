/** Where diagnostics overlap, one is shown: the highest level, then the longest. */
import { type Diagnostic, levels } from './diagnostic';

export type BlockDiagnostic = Omit<Diagnostic, 'block'>;

/** Independent of the order in which rules ran; the answer is in order of place. */
export function withoutOverlaps(found: readonly BlockDiagnostic[]): readonly BlockDiagnostic[] {
  const kept: BlockDiagnostic[] = [];
  for (const diagnostic of [...found].sort(byWeight))
    if (!kept.some((other) => diagnostic.start < other.end && other.start < diagnostic.end))
      kept.push(diagnostic);
  return kept.sort((a, b) => a.start - b.start);
}

const byWeight = (a: BlockDiagnostic, b: BlockDiagnostic): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level) ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  (a.rule < b.rule ? -1 : 1);
