/** What is searched: every line of prose and every text in a structure, in the order of the pages. */
import { type Place, passagesOf } from '../../../shared/lint/passages';
import type { Block } from '../../../shared/prose/prose';
import { searchedLines } from '../../../shared/prose/replace';
import { pageOfCollection } from '../../../shared/retrospective/collection-page';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { type PageId, pageIds } from '../../../shared/retrospective/step-id';

export interface FindLine {
  readonly page: PageId;
  readonly place: Place;
  readonly text: string;
}

/** Where one searches: on one page, or in the whole document (null). */
export type FindScope = PageId | null;

/** On each page what stands above its text comes before it. */
export function linesIn(retrospective: Retrospective, scope: FindScope): readonly FindLine[] {
  const items = itemLines(retrospective);
  const pages = scope === null ? pageIds : [scope];
  return pages.flatMap((page) => [
    ...items.filter((line) => line.page === page),
    ...retrospective.prose[page].children.flatMap((block, index) =>
      linesOfBlock(block).map((text, leaf) => ({
        page,
        place: { kind: 'prose' as const, page, block: index, leaf },
        text,
      })),
    ),
  ]);
}

const itemLines = (retrospective: Retrospective): readonly FindLine[] =>
  passagesOf(retrospective).flatMap(({ place, block }) =>
    place.kind === 'item' ? [{ page: pageOfCollection[place.collection], place, text: block.text }] : [],
  );

/** Blocks are never changed in place, so each is read once. */
const known = new WeakMap<Block, readonly string[]>();

function linesOfBlock(block: Block): readonly string[] {
  const answer = known.get(block) ?? searchedLines(block);
  known.set(block, answer);
  return answer;
}
