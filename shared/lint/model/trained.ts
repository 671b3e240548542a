/** The trained weights of both languages, read when the first passage asks for them. */
import type { Language } from '../../kit/bilingual';
import { lintRules } from '../rules/registry';
import { chineseTrained } from './chinese';
import { englishTrained } from './english';
import { readWeights, type Weights } from './weights';

const known: { en?: Weights; zh?: Weights; rules?: ReadonlySet<string> } = {};

export function weightsOf(language: Language): Weights {
  known[language] ??= readWeights(language === 'zh' ? chineseTrained : englishTrained);
  return known[language];
}

/** A rule of ours, not one of a team. */
export function isOfRules(id: string): boolean {
  known.rules ??= new Set(lintRules.map((rule) => rule.id));
  return known.rules.has(id);
}
