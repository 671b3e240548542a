/** Takes apart what holds several times: lines with a time in each clause, sentences with a time inside. */
import type { Piece, Said } from '../piece';
import { furtherTimes, timedSentences } from './sentences';
import { spoken } from './spoken';

/** "14:02 alert fired, 14:05 acked, 14:20 rolled back" on one line is three events. */
export function cutFurther(said: Said): readonly Said[] {
  if (said.line !== said.endLine || said.text.length > 2000) return [said];
  const [first = '', ...more] = furtherTimes(said.text);
  if (more.length === 0) return [said];
  const parts = typeof first === 'string' ? [{ ...said, text: first.replace(/[,，]\s*$/, '') }] : [said];
  return [
    ...parts,
    ...more.flatMap((part): readonly Said[] =>
      typeof part === 'string'
        ? []
        : [{ ...said, time: part.time, ...spoken(part.text.replace(/[,，]\s*$/, '')) }],
    ),
  ];
}

/** A sentence with a time inside as an event for each of its times; what has none stays as it is. */
export function fromSentence(left: Extract<Piece, { kind: 'left' }>): readonly Piece[] {
  if (left.why !== 'time-in-sentence') return [left];
  return timedSentences(left.text).map(({ time, text }): Said => {
    const base = { kind: 'said' as const, line: left.line, endLine: left.line, time, bot: false };
    return { ...base, ...spoken(text) };
  });
}
