/** The word classes patterns may name. */
import { lexicon } from '../lexicon/lexicon';

const tenses = ['base', 'third', 'past', 'pp', 'ing'];
const built = ['PUNCT', 'POSS', 'HANDLE', 'NAME.taught', 'HAN', 'MASKED', 'QUESTION'];

let standard: ReadonlySet<string> | null = null;

/** All classes of the lexicon, those the tokeniser gives, and the tenses of verbs. */
export function knownClasses(): ReadonlySet<string> {
  standard ??= new Set([
    ...built,
    ...lexicon.flatMap((list) =>
      list.class.split(' ').flatMap((name) => (list.kind === 'verb' ? withTenses(name) : [name])),
    ),
    ...withTenses('V'),
  ]);
  return standard;
}

/** A class and its tenses where it is one of verbs. */
export const withTenses = (name: string): readonly string[] =>
  /^V\b/.test(name) ? [name, ...tenses.map((tense) => `${name}:${tense}`)] : [name];
