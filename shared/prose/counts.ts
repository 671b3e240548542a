/** How much is written: Chinese characters one by one, other words apart, and how long reading it takes. */
import { plainText } from './plain-text';
import type { Block, Prose } from './prose';

export interface Counts {
  /** Words that are not Chinese: runs of letters and digits; what joins them (don't, p99.9, read-only) does not part them. */
  readonly words: number;
  /** Chinese characters. */
  readonly han: number;
}

export const noCounts: Counts = { words: 0, han: 0 };

const unit =
  /(?<han>\p{Script=Han})|[[\p{L}\p{N}\p{M}]--\p{Script=Han}]+(?:['’.,:\/@_\-][[\p{L}\p{N}\p{M}]--\p{Script=Han}]+)*/gv;

/** Of a text. */
export function countsOf(text: string): Counts {
  let words = 0;
  let han = 0;
  for (const { groups } of text.matchAll(unit)) {
    if (groups?.han === undefined) words += 1;
    else han += 1;
  }
  return { words, han };
}

export const addCounts = (one: Counts, other: Counts): Counts => ({
  words: one.words + other.words,
  han: one.han + other.han,
});

/** Blocks are never changed in place, so each is counted once. */
const known = new WeakMap<Block, Counts>();

function countsOfBlock(block: Block): Counts {
  const answer = known.get(block) ?? countsOf(plainText({ type: 'root', children: [block] }));
  known.set(block, answer);
  return answer;
}

/** Of prose; what did not change since the last time is not read again. */
export const countsOfProse = (prose: Prose): Counts =>
  prose.children.reduce((sum, block) => addCounts(sum, countsOfBlock(block)), noCounts);

/** Silent reading: 238 English words a minute (Brysbaert 2019), 255 characters (Trauzettel-Klosinski and Dietz 2012). */
export const readingMinutes = ({ words, han }: Counts): number => Math.ceil(words / 238 + han / 255);
