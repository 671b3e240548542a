/** All there is, for text of either language; a build puts the finished value in place of this module. */
import { lexicon } from '../lexicon/lexicon';
import { chineseTrained } from '../model/chinese';
import { englishTrained } from '../model/english';
import { lintRules } from '../rules/registry';
import { compileTables } from '../tables';
import type { Standard } from './standard';

export const han: Standard = {
  tables: compileTables(lexicon, lintRules),
  rules: lintRules,
  trained: { en: englishTrained, zh: chineseTrained },
};
