/** Which words of a text are looked up in a dictionary: plain English words, never names of things. */
import type { Span } from '../../prose/prose';

export interface Candidate extends Span {
  readonly word: string;
}

/** Between spaces and Chinese stand pieces; one that looks like an address, a path or a name of code is none of ours. */
const piece = /[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F\uFFFC…—–“”«»]+/gu;
const technical = /[\d_@#$%&=<>{}|~^*+\\]|:\/\/|\w[/.:]\w|^[/.~-]|--|\p{Ll}\p{Lu}|\p{Lu}{2}|\w\(|\)\w/u;
const word = /(?<![\p{L}\p{M}])[A-Za-zÀ-ÖØ-öø-ÿ]+(?:['’][A-Za-z]+)*(?![\p{L}\p{M}])/gu;

/** Shorter ones are mostly units and initials. */
const shortest = 3;

/** A full stop of an abbreviation ends no sentence, but that costs one unmarked word only. */
const sentenceEnd = /(?:^|[.!?。！？:：\n•]["'’”)\]]{0,8})\s{0,8}["'‘“([]{0,8}$/u;

/** In order. Capitalised words inside a sentence are names and left alone. `masks` are stretches that are no prose. */
export function candidatesIn(text: string, masks: readonly Span[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: stretch, index } of text.matchAll(piece)) {
    if (technical.test(stretch.replace(/(?<![.,;:!?)\]'"’])[.,;:!?)\]'"’]+$/u, ''))) continue;
    for (const { 0: said, index: offset } of stretch.matchAll(word)) {
      const start = index + offset;
      const end = start + said.length;
      if (said.length < shortest || masks.some((mask) => start < mask.end && end > mask.start)) continue;
      if (isCapitalised(said) && !sentenceEnd.test(text.slice(Math.max(0, start - 8), start))) continue;
      found.push({ word: said, start, end });
    }
  }
  return found;
}

const isCapitalised = (said: string): boolean => /^\p{Lu}/u.test(said);
