/** Fills the rewrites of a rule with what it found. */
import type { LintRule } from './lint-rule';
import { is } from './subject';
import type { Token } from './tokens';

const roles = { en: 'the [role] ', zh: '【角色】' } as const;

/**
 * `{verb}` prints the verb among the marked words in its base form; a rewrite that names it is left out when
 * there is none. `{who}` prints a role where the marked words begin with a name.
 */
export function rewritesFor(rule: LintRule, words: readonly Token[]): readonly string[] {
  const verb = verbOf(rule, words);
  const who = words[0]?.lexeme.classes.has('NAME') === true ? roles[rule.language] : '';
  return rule.rewrites.flatMap((rewrite) => {
    if (verb === null && rewrite.includes('{verb}')) return [];
    return [rewrite.replaceAll('{verb}', verb ?? '').replaceAll('{who}', who)];
  });
}

/** The act itself, not the forgetting of it. */
function verbOf(rule: LintRule, words: readonly Token[]): string | null {
  const acts = words.filter((token) => !is(token, 'V.forget', 'V.fail', 'ZFORGET'));
  if (rule.language === 'zh') return acts.findLast((token) => is(token, 'ZV'))?.text ?? null;
  return acts.findLast((token) => token.lexeme.verb !== null)?.lexeme.verb?.base ?? null;
}
