/** The words one document teaches: its own people and services. */
import type { LintContext } from './block';
import { shapesOfTokens, type TokenShape } from './class-bits';
import { marks } from './marks';
import { openWordTable, textsOf } from './open-word-table';
import { flatten, unitsOf } from './units';
import { type Vocabulary, wordHas } from './vocabulary';
import { find, type WordTable } from './word-table';

export interface Taught {
  readonly table: WordTable;
  /** For each word of the table the number of its lexeme. */
  readonly lexemes: Int32Array;
}

/** Roles the vocabulary already knows stay what they are; other people are names. Null when nothing is taught. */
export function teach(vocabulary: Vocabulary, context: LintContext): Taught | null {
  const words = new Map<string, TokenShape>();
  for (const key of context.people.map(keyOf))
    words.set(key, isRole(vocabulary, key) ? 'PERSON' : 'NAME NAME.taught');
  for (const key of context.systems.map(keyOf)) words.set(key, 'SYSTEM');
  words.delete('');
  return words.size === 0 ? null : tableOf(vocabulary, words);
}

function tableOf(vocabulary: Vocabulary, known: ReadonlyMap<string, TokenShape>): Taught {
  const { texts, words } = textsOf(known.keys(), []);
  const shapes = texts
    .split('\n')
    .slice(0, words)
    .map((word) => shapesOfTokens.indexOf(known.get(word) ?? ''));
  return {
    table: openWordTable(texts, words),
    lexemes: Int32Array.from(shapes, (shape) => vocabulary.table.words + shape),
  };
}

const keyOf = (term: string): string => flatten(term.replace(/^@/, '')).trim().replace(/ +/g, ' ');

/** "on-call engineer" and 值班同学 end in a word for people. */
function isRole(vocabulary: Vocabulary, key: string): boolean {
  const tails = [key, key.slice(key.lastIndexOf(' ') + 1), key.slice(-2), key.slice(-3)];
  return tails.some((tail) => {
    const word = find(vocabulary.table, unitsOf(tail, new Uint16Array(0)), 0, tail.length);
    return word >= 0 && word < vocabulary.table.words && wordHas(vocabulary, word, marks.role);
  });
}
