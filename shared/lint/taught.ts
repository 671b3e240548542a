/** The words one document teaches: its own people and services. */
import type { LintContext } from './block';
import { type Lexeme, lexemeOf } from './lexeme';
import { flatten } from './tokens';
import type { Vocabulary } from './vocabulary';
import { compileWords, type Words } from './words';

export interface Taught {
  readonly words: Words<Lexeme>;
  readonly gate: Words<true>;
}

/** Roles the vocabulary already knows stay what they are; other people are names. */
export function teach(vocabulary: Vocabulary, context: LintContext): Taught {
  const words = new Map<string, Lexeme>();
  for (const term of context.people) {
    const key = keyOf(term);
    if (key !== '')
      words.set(key, isRole(vocabulary, key) ? lexemeOf('PERSON') : lexemeOf('NAME', 'NAME.taught'));
  }
  for (const term of context.systems) {
    const key = keyOf(term);
    if (key !== '') words.set(key, lexemeOf('SYSTEM'));
  }
  return { words: compileWords(words), gate: compileWords(gateOf(vocabulary, words)) };
}

const keyOf = (term: string): string => flatten(term.replace(/^@/, '')).trim().replace(/ +/g, ' ');

/** "on-call engineer" and 值班同学 end in a word for people. */
function isRole(vocabulary: Vocabulary, key: string): boolean {
  const entries = vocabulary.words.entries;
  const tails = [key, key.slice(key.lastIndexOf(' ') + 1), key.slice(-2), key.slice(-3)];
  return tails.some((tail) => {
    const classes = entries.get(tail)?.classes;
    return classes !== undefined && (classes.has('PERSON') || classes.has('TEAM') || classes.has('MAYBE'));
  });
}

/** Taught words some pattern can begin with. */
const gateOf = ({ byClass }: Vocabulary, words: ReadonlyMap<string, Lexeme>): ReadonlyMap<string, true> =>
  new Map(
    [...words]
      .filter(([, { classes }]) => [...classes].some((name) => byClass.has(name)))
      .map(([word]) => [word, true]),
  );
