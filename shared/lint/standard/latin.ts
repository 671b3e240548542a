/** As much as text in Latin letters can ask for; a build puts the finished value in place of this module. */
import { entriesOf, type WordList } from '../lexeme';
import { lexicon } from '../lexicon/lexicon';
import { englishTrained } from '../model/english';
import { lintRules } from '../rules/registry';
import { scriptOf } from '../script';
import { compileTables } from '../tables';
import type { Standard } from './standard';

const inLatin = (list: WordList): WordList => ({
  ...list,
  words: entriesOf(list)
    .filter((word) => scriptOf(word) === 'latin')
    .join(','),
});

const rules = lintRules.filter(({ language }) => language === 'en');

export const latin: Standard = {
  tables: compileTables(lexicon.map(inLatin), rules),
  rules,
  trained: { en: englishTrained },
};
