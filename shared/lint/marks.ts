/** Classes the linter itself looks for: numbered before all others, so that the first number of a set tells them. */

export const ownClasses = [
  'PUNCT',
  'NUM',
  'MASKED',
  'NAME',
  'NAME.plain',
  'NAME.taught',
  'HANDLE',
  'PERSON',
  'TEAM',
  'MAYBE',
  'TITLE',
  'NEG',
  'HYPO',
  'TALK',
  'CONJ',
  'SUBCONJ',
  'REL',
  'WHO',
] as const;

type OwnClass = (typeof ownClasses)[number];

const bitsOf = (...names: readonly OwnClass[]): number =>
  names.reduce((bits, name) => bits | (1 << ownClasses.indexOf(name)), 0);

export const marks = {
  mark: bitsOf('PUNCT'),
  markOrNumber: bitsOf('PUNCT', 'NUM'),
  masked: bitsOf('MASKED'),
  name: bitsOf('NAME'),
  nameOrPlain: bitsOf('NAME', 'NAME.plain'),
  handle: bitsOf('HANDLE'),
  taughtName: bitsOf('NAME.taught'),
  people: bitsOf('PERSON', 'TEAM'),
  role: bitsOf('PERSON', 'TEAM', 'MAYBE'),
  title: bitsOf('TITLE'),
  negation: bitsOf('NEG'),
  hypothesis: bitsOf('HYPO'),
  talk: bitsOf('TALK'),
  clauseEdge: bitsOf('PUNCT', 'CONJ', 'SUBCONJ', 'REL', 'WHO'),
} as const;
