/** Types of wordnet.mjs, for its test. */

/** Synsets by place and by word. */
interface WordNet {
  readonly synsets: ReadonlyMap<string, unknown>;
  readonly byWord: ReadonlyMap<string, readonly unknown[]>;
}

export function readWordNet(folder: string, part: 'noun' | 'verb' | 'adj'): Promise<WordNet>;

export function wordsBelow(net: WordNet, root: string): ReadonlySet<string>;

export function wordsNear(net: WordNet, words: readonly string[]): ReadonlySet<string>;
