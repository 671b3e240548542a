/** Fills the rewrites of a rule with what it found. */
import type { LintRule, Rewrite } from './lint-rule';
import { deedIn, deedZh, isOfShape, omittedZh, type Place } from './shape';
import { is } from './subject';

const roles = { en: 'the [role] ', zh: '【角色】' } as const;

/**
 * Replacements that read on where the marked words stand; none is better than a broken sentence.
 * `{verb}` prints the verb among the words in its base form, `{past}` in its past, `{deed}` the act without
 * the judgement; a rewrite that names what is not there is left out. `{who}` prints a role for a name.
 */
export function rewritesFor(rule: LintRule, text: string, place: Place): readonly string[] {
  return rule.rewrites
    .filter(({ fits }) => isOfShape(fits, place))
    .flatMap((rewrite) => filled(rule, text, place, rewrite))
    .map((rewrite) => inPlace(text, place, rewrite));
}

function filled(rule: LintRule, text: string, place: Place, rewrite: Rewrite): readonly string[] {
  const verb = verbOf(rule, place);
  const values: readonly (readonly [string, string | null])[] = [
    ['{verb}', verb?.base ?? null],
    ['{past}', verb?.past ?? null],
    ['{deed}', rewrite.text.includes('{deed}') ? deedOf(rule, text, place) : null],
    ['{who}', is(place.tokens[place.from], 'NAME') ? roles[rule.language] : ''],
  ];
  let result = rewrite.text;
  for (const [slot, value] of values) {
    if (value === null && result.includes(slot)) return [];
    result = result.replaceAll(slot, value ?? '');
  }
  return [result];
}

/** At the start of a sentence with a capital; 当时 is not said twice. */
function inPlace(text: string, { tokens, from }: Place, rewrite: string): string {
  const start = tokens[from]?.start ?? 0;
  if (rewrite.startsWith('当时') && text.slice(0, start).endsWith('当时')) return rewrite.slice(2);
  return from === 0 ? rewrite.charAt(0).toUpperCase() + rewrite.slice(1) : rewrite;
}

const deedOf = (rule: LintRule, text: string, place: Place): string | null =>
  rule.language === 'zh' ? deedZh(place) : deedIn(text, place);

/** The verb the marked words end in, but for an adverb: what follows it in the sentence is still its own. */
function verbOf(rule: LintRule, place: Place): { readonly base: string; readonly past: string } | null {
  if (rule.language === 'zh') {
    const act = omittedZh(place);
    return act === null ? null : { base: act, past: act };
  }
  const end = place.tokens
    .slice(place.from, place.to)
    .findLast((token) => is(token, 'V') || !is(token, 'ADV'));
  return end === undefined || is(end, 'V.forget', 'V.fail', 'AUX') ? null : end.lexeme.verb;
}
