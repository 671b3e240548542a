/** The tables the linter runs on, opened for reading. */
import { readSets } from './class-bits';
import type { Lexeme } from './lexeme';
import { firstTexts, lexemesOf, textsIn } from './lexemes';
import type { LintRule } from './lint-rule';
import { type Learning, learningOf } from './model/learning';
import { openWordTable } from './open-word-table';
import type { Standard } from './standard/standard';
import type { Tables } from './tables';
import { type Wakes, wakesOf } from './wakes';
import { parts, recordOf } from './word-record';
import type { WordTable } from './word-table';

export interface Vocabulary {
  readonly table: WordTable;
  /** Set of classes of each word and, behind the words, of each shape of tokens: the place of its bits. */
  readonly setOf: Int32Array;
  /** Bits of all sets, `width` numbers each. */
  readonly bits: Int32Array;
  readonly width: number;
  /** Number of a class among the bits, or -1. */
  readonly classNumber: (name: string) => number;
  readonly lexeme: (number: number) => Lexeme;
  readonly text: (number: number) => string;
  readonly wakes: Wakes;
  /** Number of the text a text begins with: of a phrase the first word, of Chinese the first character. */
  readonly firstOf: (number: number) => number;
  readonly learning: Learning;
}

/** What the app knows, opened. */
export const openStandard = (standard: Standard): Vocabulary =>
  openVocabulary(standard.tables, standard.rules, learningOf(standard));

export function openVocabulary(tables: Tables, rules: readonly LintRule[], learning: Learning): Vocabulary {
  const table = openWordTable(tables.texts, tables.words);
  const sets = readSets(tables);
  for (let word = 0; word < table.words; word += 1)
    table.records[recordOf(word) + parts.set] = sets.setOf[word] as number;
  const classNumber = (name: string): number => sets.numbers.get(name) ?? -1;
  const space = { table, classNumber, width: sets.width };
  const firstOf = firstTexts(table);
  return {
    ...space,
    setOf: sets.setOf,
    bits: sets.bits,
    lexeme: lexemesOf(tables, sets),
    text: textsIn(table),
    wakes: wakesOf(tables, rules, space, sets, firstOf),
    firstOf,
    learning,
  };
}

/** Place of the bits of a word of the dictionary. */
export const setOfWord = ({ table }: Vocabulary, word: number): number =>
  table.records[recordOf(word) + parts.set] as number;

/** Whether a word of the dictionary has a class of these marks. */
export const wordHas = (vocabulary: Vocabulary, word: number, mark: number): boolean =>
  ((vocabulary.bits[setOfWord(vocabulary, word)] as number) & mark) !== 0;
