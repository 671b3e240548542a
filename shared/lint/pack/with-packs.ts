/** What the linter runs on when a team has packs: more words, more rules, other levels, fewer rules. */
import type { Level } from '../diagnostic';
import type { WordList } from '../lexeme';
import type { LintRule } from '../lint-rule';
import { lintRules } from '../rules/registry';
import type { Pack } from './pack';

type Packs = readonly Pack[];

/** Our rules and those of the packs, at the levels the packs want and without what they switch off. */
export function rulesWith(packs: Packs): readonly LintRule[] {
  if (packs.length === 0) return lintRules;
  const off = new Set(packs.flatMap((pack) => pack.off));
  const levels: Readonly<Record<string, Level>> = Object.assign({}, ...packs.map((pack) => pack.levels));
  return [...lintRules, ...packs.flatMap(({ rules }) => rules)]
    .filter(({ id, category }) => !off.has(id) && !off.has(category))
    .map((rule) => ({ ...rule, level: levels[rule.id] ?? levels[rule.category] ?? rule.level }));
}

/** Names and systems are taught like those of a document: they win over what the lexicon says of the word. */
const taught = { NAME: 'people', SYSTEM: 'systems' } as const;

export const wordListsOf = (packs: Packs): readonly WordList[] =>
  packs.flatMap(({ words }) =>
    Object.entries(words)
      .filter(([name]) => !(name in taught))
      .flatMap(([name, entries]) => listsOf(name, entries)),
  );

/** Latin nouns get their plural and verbs their forms; Chinese words stay as they are. */
function listsOf(name: string, entries: readonly string[]): readonly WordList[] {
  const latin = entries.filter((word) => !/\p{Script=Han}/u.test(word)).map((word) => word.toLowerCase());
  const chinese = entries.filter((word) => /\p{Script=Han}/u.test(word));
  return [
    { class: name, kind: kindOf(name), words: latin.join(', ') },
    { class: name, kind: 'word' as const, words: chinese.join(', ') },
  ].filter(({ words }) => words !== '');
}

const kindOf = (name: string): WordList['kind'] =>
  /^V\b/.test(name) ? 'verb' : /^(?:PERSON|TEAM|MAYBE|N\.norm|N\.warning)$/.test(name) ? 'noun' : 'word';
