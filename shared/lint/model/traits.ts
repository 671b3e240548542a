/** What the model sees of a word besides its letters: its kind of subject, its base form, its classes. */
import type { Row } from '../row';
import type { Vocabulary } from '../vocabulary';
import { hashText } from './hash';

/** Kinds of subject that stand for their words in abstract features, the surest first. */
const subjects = ['NAME', 'WE', 'PRON', 'PERSON', 'TEAM', 'WHO', 'MAYBE', 'SYSTEM', 'PROPER'];
export const subjectCount = subjects.length;
/** The first of them are people. */
export const peopleSubjects = 5;

interface SetTraits {
  /** Place in the list of subjects, from 1; 0 for words that are none. */
  readonly subject: number;
  readonly classes: Int32Array;
  readonly isMasked: boolean;
  readonly isQuestion: boolean;
}

export interface Traits {
  ofSet(row: Row, at: number): SetTraits;
  /** Hash of the base form of a verb; 0 for other words. */
  base(row: Row, at: number): number;
}

/** Remembers what it has looked up; one for each vocabulary. */
export function traitsOf({ setOf, width, lexeme }: Vocabulary): Traits {
  const sets: (SetTraits | undefined)[] = [];
  const bases = new Int32Array(setOf.length);
  return {
    ofSet({ sets: places, lexemes }, at) {
      const set = (places[at] as number) / width;
      const known = sets[set] ?? readSet(lexeme(lexemes[at] as number).classes);
      sets[set] = known;
      return known;
    },
    base({ lexemes }, at) {
      const number = lexemes[at] as number;
      const known = bases[number] as number;
      if (known !== 0) return known === unset ? 0 : known;
      const verb = lexeme(number).verb;
      const found = verb === null ? unset : hashText(verb.base);
      bases[number] = found;
      return found === unset ? 0 : found;
    },
  };
}

/** Hashes are odd. */
const unset = 2;

const readSet = (classes: ReadonlySet<string>): SetTraits => ({
  subject: subjects.findIndex((name) => classes.has(name)) + 1,
  classes: Int32Array.from(classes, (name) => hashText(name)),
  isMasked: classes.has('MASKED'),
  isQuestion: classes.has('QUESTION'),
});
