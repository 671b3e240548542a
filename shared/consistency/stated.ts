/** The durations a document states, each with what its sentence says it measures. */

import { durationsIn, type FoundDuration } from '../time/durations-in-text';
import { type Measure, measureOf, speaksOfElse } from './measures';
import { isMasked, type Passage } from './passages';
import { sentenceAt } from './sentence';

export interface Stated {
  readonly passage: Passage;
  readonly found: FoundDuration;
  readonly measure: Measure;
}

const pages = new Set(['narrative', 'evaluation', 'causes', 'document', 'unsorted']);

/** Structures that tell of this incident; targets, plans, rules and notices tell of other times. */
const told = new Set(['results', 'impacts', 'observations']);

/** Figures whose sentence tells what they measure. In an event only those of the whole outage, for the rest is of its moment. */
export function statedIn(passage: Passage): readonly Stated[] {
  if (!mayState(passage) || !/[\d半一二两三四五六七八九十½]|hour|minute|day/i.test(passage.text)) return [];
  return durationsIn(passage.text).flatMap((found) => {
    const measure = isMasked(passage, found) ? null : measureIn(passage, found);
    return measure && (!isEvent(passage) || measure === 'outage') ? [{ passage, found, measure }] : [];
  });
}

/** The text of a timeline event. */
export const isEvent = ({ place }: Passage): boolean =>
  place.kind === 'item' && place.collection === 'events' && place.field === 'text';

function mayState(passage: Passage): boolean {
  const { place } = passage;
  if (place.kind === 'title') return true;
  if (place.kind === 'prose') return pages.has(place.page);
  return (
    place.kind === 'item' && place.field !== 'howLong' && (told.has(place.collection) || isEvent(passage))
  );
}

function measureIn({ text, beside }: Passage, { start, end, figure }: FoundDuration): Measure | null {
  const sentence = sentenceAt(text, start);
  if (speaksOfElse(`${beside}\n${text.slice(sentence.start, sentence.end)}`)) return null;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, Math.max(end, sentence.end));
  const labels = beside === '' || before.trim() !== '' ? [] : beside.split('\n');
  return [before, text.slice(sentence.start, figure.start), ...labels.map((label) => `${label}: `)]
    .map((context) => measureOf(context, after))
    .reduce((known, next) => known ?? next, null);
}
