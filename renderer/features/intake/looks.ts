/** What became of each line of the source. */
import type { IntakeSummary } from '../../workers/intake-protocol';
import { isKept, linesOf, type Review, type ReviewItem } from './review';
import type { LineLook } from './SourcePane';

/** By line, from 0. A line of none of them is chatter or belongs to nothing. */
export function looksOf(
  items: readonly ReviewItem[],
  review: Review,
  summary: IntakeSummary | null,
): ReadonlyMap<number, LineLook> {
  const looks = new Map<number, LineLook>();
  for (const item of items) {
    if (!isKept(item, review)) continue;
    const { line, endLine } = linesOf(item);
    for (let at = line; at <= endLine; at += 1) looks.set(at - 1, 'kept');
  }
  for (const { line } of summary?.unparsed ?? []) if (!looks.has(line - 1)) looks.set(line - 1, 'unread');
  return looks;
}
