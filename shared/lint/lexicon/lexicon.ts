/** All word lists of both languages; a new list is a new file and a line here. */
import type { WordList } from '../lexeme';
import { adjectives } from './en/adjectives';
import { nounsOfConduct } from './en/conduct';
import { grammar } from './en/grammar';
import { idleThings } from './en/idle';
import { namesEn } from './en/names';
import { plainNamesEn } from './en/names-more';
import { occupationsEn } from './en/occupations';
import { peopleEn } from './en/people';
import { morePeopleEn } from './en/people-more';
import { neutralPhrases } from './en/phrases';
import { systemsEn } from './en/systems';
import { actVerbs } from './en/verbs-act';
import { commonVerbs } from './en/verbs-common';
import { conductVerbs } from './en/verbs-conduct';
import { erringVerbs } from './en/verbs-err';
import { verdictsEn } from './en/verdicts';
import { conductZh } from './zh/conduct';
import { grammarZh } from './zh/grammar';
import { namesZh } from './zh/names';
import { neutralZh } from './zh/neutral';
import { occupationsZh } from './zh/occupations';
import { peopleZh } from './zh/people';
import { systemsZh } from './zh/systems';
import { verbsZh } from './zh/verbs';
import { verdictsZh } from './zh/verdicts';

export const lexicon: readonly WordList[] = [
  ...grammar,
  ...peopleEn,
  ...occupationsEn,
  ...morePeopleEn,
  ...namesEn,
  ...plainNamesEn,
  ...systemsEn,
  ...neutralPhrases,
  ...erringVerbs,
  ...conductVerbs,
  ...idleThings,
  ...actVerbs,
  ...commonVerbs,
  ...adjectives,
  ...verdictsEn,
  ...nounsOfConduct,
  ...grammarZh,
  ...peopleZh,
  ...occupationsZh,
  ...namesZh,
  ...systemsZh,
  ...neutralZh,
  ...verbsZh,
  ...verdictsZh,
  ...conductZh,
];
