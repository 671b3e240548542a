/** Words as objects and strings, made when a sentence with a match asks for them. */
import { type Sets, shapesOfTokens } from './class-bits';
import { isHan } from './letters';
import type { Lexeme, VerbForms } from './lexeme';
import { conjugate } from './lexicon/en/inflect';
import { numberAt, type Tables } from './tables';
import { find, lengthOf, startOf, textAt, type WordTable } from './word-table';

/** Lexemes of the words of the dictionary and of the shapes of tokens behind them. */
export function lexemesOf(
  { words, verbs, verbOf }: Tables,
  { names, setOf, width }: Sets,
): (number: number) => Lexeme {
  const bases = later(() => verbs.split('\n'));
  const forms = new Map<number, VerbForms>();
  const sets = new Map<number, ReadonlySet<string>>();
  const verbFormsOf = (verb: number): VerbForms => {
    const known = forms.get(verb) ?? conjugate(bases()[verb - 1] ?? '');
    forms.set(verb, known);
    return known;
  };
  const classesOf = (set: number): ReadonlySet<string> => {
    const known = sets.get(set) ?? new Set(names[set]);
    sets.set(set, known);
    return known;
  };
  const known: (Lexeme | undefined)[] = new Array(words + shapesOfTokens.length);
  return (number) => {
    const found = known[number];
    if (found !== undefined) return found;
    const verb = number < words ? numberAt(verbOf, number) : 0;
    const lexeme = {
      classes: classesOf((setOf[number] as number) / width),
      verb: verb === 0 ? null : verbFormsOf(verb),
    };
    known[number] = lexeme;
    return lexeme;
  };
}

/** The texts of a table, each made once. */
export function textsIn(table: WordTable): (number: number) => string {
  const known: (string | undefined)[] = new Array(table.size);
  return (number) => {
    const text = known[number] ?? textAt(table, number);
    known[number] = text;
    return text;
  };
}

/** The number of the text that a text begins with: of a phrase the first word, of Chinese the first character. */
export function firstTexts(table: WordTable): (number: number) => number {
  const { pool } = table;
  const known = new Int32Array(table.size);
  const read = (number: number): number => {
    const start = startOf(table, number);
    const end = start + lengthOf(table, number);
    if (isHan(pool[start] as number)) return find(table, pool, start, start + 1);
    let blank = start;
    while (blank < end && pool[blank] !== 32) blank += 1;
    return blank === end ? number : find(table, pool, start, blank);
  };
  return (number) => {
    if (known[number] === 0) known[number] = read(number) + 2;
    return (known[number] as number) - 2;
  };
}

/** A value that is made when it is first asked for. */
export function later<Value>(make: () => Value): () => Value {
  let value: { readonly made: Value } | null = null;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}
