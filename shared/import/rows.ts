/** What a structure took from a block, and the check that it took every word. */
import type { Block } from '../prose/prose';
import { wordsOf } from '../prose/words';
import { missingWords, proseWords } from './prose-words';

/** Items made from blocks; `titles` are column titles and headings whose words are not in the items. */
export interface Taken<Item> {
  readonly items: readonly Item[];
  readonly titles: readonly string[];
}

/** The conversion when it kept every word of the blocks, else null: then they stay prose. */
export function keepingWords<Item>(
  blocks: readonly Block[],
  taken: Taken<Item>,
  textsOf: (item: Item) => readonly string[],
): Taken<Item> | null {
  const wanted = blocks.flatMap(proseWords);
  const present = [...taken.titles, ...taken.items.flatMap(textsOf)].flatMap(wordsOf);
  return missingWords(wanted, present).length === 0 ? taken : null;
}
