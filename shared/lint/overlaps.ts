/** Where diagnostics overlap, one is shown: the highest level, then the longest. */
import { levels } from './diagnostic';
import type { Hit } from './hit';

/** Independent of the order in which rules ran; the answer is in order of place. */
export function withoutOverlaps(found: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...found].sort(byWeight))
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

const byWeight = (a: Hit, b: Hit): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level) ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  (a.rule.id < b.rule.id ? -1 : 1);
