/** Where diagnostics overlap, one is shown: the highest level, then the longest. */
import { levels } from './diagnostic';
import type { Hit } from './hit';

/** Independent of the order in which rules ran; the answer is in order of place. */
export function withoutOverlaps(found: readonly Hit[]): readonly Hit[] {
  if (found.length < 2) return found;
  const covered = new Uint8Array(found.reduce((most, { end }) => Math.max(most, end), 0));
  const kept = [...found].sort(byWeight).filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (covered[at] === 1) return false;
    covered.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

const byWeight = (a: Hit, b: Hit): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level) ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  (a.rule.id < b.rule.id ? -1 : 1);
