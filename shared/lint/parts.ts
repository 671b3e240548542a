/** Pieces of the marked words that a rewrite keeps: who, what, and the label before a colon. */
import { before, first, type Place, people } from './place';
import { is } from './subject';

/** Index of the first token that says what did not become of the noun before it, or -1. */
function verdictAt({ tokens, from, to }: Place): number {
  for (let at = from; at < to; at += 1)
    if (
      is(tokens[at], 'BE', 'AUX', 'NEG', 'V:past', 'V:pp', 'ZNEG', 'BEI', 'ADV') ||
      /^(?:未|没|无人|被|形同虚设|走了?过场|流于形式|缺失|遗漏|缺位|滞后|脱节)/.test(tokens[at]?.text ?? '')
    )
      return at;
  return -1;
}

/** "procedure" in "procedure was not followed", 双人复核 in 双人复核未执行: token indices, or null. */
export function headIn(place: Place): { readonly from: number; readonly to: number } | null {
  const at = verdictAt(place);
  return at > place.from && !is(before(place), 'BE') && !is(first(place), 'DET', 'PREP', 'NOBODY', ...people)
    ? { from: place.from, to: at }
    : null;
}

/** The words of the head as they stand in the text, or null. */
export function headOf(text: string, place: Place): string | null {
  const head = headIn(place);
  return head === null ? null : textOf(text, place, head.from, head.to);
}

/** "primary cause" in "primary cause: maintenance personnel", or null. */
export function labelOf(text: string, place: Place): string | null {
  for (let at = place.from + 1; at < place.to; at += 1)
    if (/^[:：]$/.test(place.tokens[at]?.text ?? '')) return textOf(text, place, place.from, at);
  return null;
}

/** The people the marked words begin with, a role for a name; null when they begin with none. */
export function roleOf(text: string, place: Place): string | null {
  let to = place.from;
  while (to < place.to && is(place.tokens[to], ...people)) to += 1;
  if (to === place.from) return null;
  return is(place.tokens[place.from], 'NAME') ? '' : textOf(text, place, place.from, to);
}

const textOf = (text: string, { tokens }: Place, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
