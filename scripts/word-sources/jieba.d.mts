/** Types of jieba.mjs, for its test. */

interface Entry {
  readonly word: string;
  readonly count: number;
  readonly part: string;
}

export function readJieba(folder: string): Promise<readonly Entry[]>;

export function likenessTo(words: readonly string[], dictionary: readonly Entry[]): (word: string) => number;
