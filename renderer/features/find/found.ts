/** Words that were found, with their place in the document. */
import type { FindMatch } from '../../../shared/prose/find';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { PaintedPlace } from '../../editor/contract';
import type { FindLine } from './lines';

export interface Found {
  /** Unique within the document. */
  readonly id: string;
  readonly line: FindLine;
  readonly match: FindMatch;
}

export const foundIn = (
  lines: readonly FindLine[],
  matches: readonly (readonly FindMatch[])[],
): readonly Found[] =>
  lines.flatMap((line, index) =>
    (matches[index] ?? []).map((match) => ({ id: `${keyOf(line)}:${match.start}`, line, match })),
  );

/** Names a line among those of the document. */
export const keyOf = ({ place }: FindLine): string =>
  place.kind === 'prose'
    ? `found:${place.page}/${place.block}/${place.leaf}`
    : `found:${place.collection}/${place.id}/${place.field}`;

/** What the editor of a page paints of it; null for words elsewhere. */
export function paintedOf({ id, line, match }: Found, page: PageId): PaintedPlace | null {
  const { place, text } = line;
  if (place.kind !== 'prose' || place.page !== page) return null;
  return {
    id,
    block: place.block,
    leaf: place.leaf,
    leafText: text,
    start: match.start,
    end: match.end,
  };
}

/** The first one at the caret or after it on the page; else the first of all; -1 without any. */
export function nearest(found: readonly Found[], page: PageId, block: number): number {
  const isAfter = ({ line: { place } }: Found) =>
    place.kind === 'prose' && place.page === page && place.block >= block;
  const after = found.findIndex(isAfter);
  const onPage = after < 0 ? found.findIndex(({ line }) => line.page === page) : after;
  return onPage < 0 ? Math.min(0, found.length - 1) : onPage;
}
