/** The tables of the standard word lists and rules; a build puts the finished tables in place of this module. */
import { lexicon } from './lexicon/lexicon';
import { lintRules } from './rules/registry';
import { compileTables, type Tables } from './tables';

export const standardTables = (): Tables => compileTables(lexicon, lintRules);
