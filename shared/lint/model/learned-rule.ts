/** A suggestion of the model speaks for a category: its why and its question are those of the category's first rule. */
import type { Language } from '../../kit/bilingual';
import { type Category, categories } from '../diagnostic';
import type { LintRule } from '../lint-rule';

/** All of them, for lists of what may speak. */
export const learnedRules = (rules: readonly LintRule[]): readonly LintRule[] =>
  categories.flatMap((category) => [learnedRule(category, 'en', rules), learnedRule(category, 'zh', rules)]);

export const isLearned = ({ rule }: { readonly rule: string }): boolean => rule.endsWith('.learned');

const made = new Map<string, LintRule>();

/** `character.en.learned`: as stable as the ids of rules, for documents that ignore it. */
export function learnedRule(category: Category, language: Language, rules: readonly LintRule[]): LintRule {
  const id = `${category}.${language}.learned`;
  const known = made.get(id);
  if (known !== undefined) return known;
  const model = rules.find((rule) => rule.category === category && rule.language === language);
  const rule: LintRule = {
    id,
    category,
    level: 'suggestion',
    language,
    patterns: [],
    why: model?.why ?? { en: '', zh: '' },
    ask: model?.ask ?? { en: '', zh: '' },
    rewrites: [],
    examples: { flags: [], passes: [] },
  };
  made.set(id, rule);
  return rule;
}
