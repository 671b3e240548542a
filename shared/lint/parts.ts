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

/** Indices of the words up to the colon or 是 that a person stands behind: 原因： in 原因：检验员; or null. */
export function causeIn({ tokens, from, to }: Place): { readonly from: number; readonly to: number } | null {
  for (let at = to - 2; at > from; at -= 1)
    if (/^(?:是|为|在于|系|：|:)$/.test(tokens[at]?.text ?? '')) return { from, to: at + 1 };
  return null;
}

/** 原因： in 原因：检验员, or null. */
export function causeOf(text: string, place: Place): string | null {
  const cause = causeIn(place);
  return cause === null ? null : textOf(text, place, cause.from, cause.to);
}

/** The people the marked words end in: 检验员 in 原因：检验员; empty for a name, or null. */
export function actorOf(text: string, place: Place): string | null {
  const end = place.tokens[place.to - 1];
  if (!is(end, ...people)) return null;
  return is(end, 'NAME') ? '' : textOf(text, place, place.to - 1, place.to);
}
