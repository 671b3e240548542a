/** Where a narrative still has the words that were drafted from its events: no mark is stored, so touching one takes it away. */

import { leavesOf } from '../prose/leaves';
import type { Span } from '../prose/prose';
import type { Retrospective } from '../retrospective/retrospective';
import { draftSentences } from './draft-narrative';

/** A drafted sentence by top-level block and leaf. */
export interface DraftedPlace extends Span {
  readonly block: number;
  readonly leaf: number;
  readonly leafText: string;
}

type Drafted = Pick<Retrospective, 'events' | 'zone' | 'language' | 'prose'>;

/** The sentences of the narrative that are word for word as its events would be told today. */
export function draftedPlaces({ events, zone, language, prose }: Drafted): readonly DraftedPlace[] {
  const leaves = prose.narrative.children.flatMap((block, index) =>
    leavesOf(block).map(({ text }, leaf) => ({ block: index, leaf, leafText: text })),
  );
  if (leaves.every(({ leafText }) => leafText === '')) return [];
  return draftSentences(events, zone, language).flatMap(({ text }): readonly DraftedPlace[] => {
    const found = leaves.find(({ leafText }) => leafText.includes(text));
    const start = found?.leafText.indexOf(text) ?? -1;
    return found ? [{ ...found, start, end: start + text.length }] : [];
  });
}
