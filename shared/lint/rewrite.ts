/** Fills the rewrites of a rule with what it found. */

import { deedIn, deedZh, omittedZh, plainDeedIn, restIn, swappedZh } from './deed';
import type { VerbForms } from './lexeme';
import type { LintRule, Rewrite } from './lint-rule';
import { actorOf, causeOf, headOf, labelOf, roleOf } from './parts';
import type { Place } from './place';
import { isOfShape, type Shape } from './shape';
import { is } from './subject';

const roles = { en: 'the [role] ', zh: '【角色】' } as const;
const unnamed = { en: '[which role]', zh: '【角色】' } as const;

/** Shapes that stand behind "was" and give way to a participle of their own. */
const passive: ReadonlySet<Shape> = new Set([
  'predicate',
  'state',
  'poorly',
  'bound',
  'done-quietly',
  'person-was',
  'thing-was',
]);

/** More choices than this help nobody. */
const most = 3;

/**
 * Replacements that read on where the marked words stand; none is better than a broken sentence.
 * `{verb}` prints the verb among the words in its base form, `{past}` in its past, `{participle}` so,
 * `{deed}` the act without the judgement, `{swapped}` the exchange, `{head}` the noun it became nothing of,
 * `{label}` the words before a colon, `{plain}` the words but for the last, `{rest}` those behind the first, `{role}` the people the words begin with; a rewrite that names what is
 * not there is left out. `{who}` prints a role for a name.
 */
export function rewritesFor(
  rule: LintRule,
  text: string,
  place: Place,
  isPassive: boolean,
): readonly string[] {
  const offered = new Set<string>();
  for (const rewrite of rule.rewrites) {
    if (offered.size === most) break;
    if ((isPassive && !passive.has(rewrite.fits)) || !isOfShape(rewrite.fits, place)) continue;
    const words = filled(rule, text, place, rewrite);
    if (words !== null) offered.add(inPlace(text, place, words));
  }
  return [...offered];
}

/** Null where a slot stands for what is not there. */
function filled(rule: LintRule, text: string, place: Place, rewrite: Rewrite): string | null {
  let result = rewrite.text;
  if (!result.includes('{')) return result;
  for (const [slot, print] of Object.entries(slots)) {
    if (!result.includes(slot)) continue;
    const value = print(rule, text, place);
    if (value === null) return null;
    result = result.replaceAll(slot, value);
  }
  return result;
}

/** Prints what a slot of a template stands for; null where the words do not have it. */
const slots: Readonly<Record<string, (rule: LintRule, text: string, place: Place) => string | null>> = {
  '{verb}': (rule, _, place) => verbOf(rule, place)?.base ?? null,
  '{past}': (rule, _, place) => verbOf(rule, place)?.past ?? null,
  '{participle}': (rule, _, place) => verbOf(rule, place)?.participle ?? null,
  '{deed}': (rule, text, place) => deedOf(rule, text, place),
  '{swapped}': (_, text, place) => swappedZh(text, place),
  '{plain}': (_, text, place) => plainDeedIn(text, place),
  '{rest}': (_, text, place) => restIn(text, place),
  '{head}': (_, text, place) => headOf(text, place),
  '{label}': (_, text, place) => labelOf(text, place),
  '{cause}': (_, text, place) => causeOf(text, place),
  '{actor}': (_, text, place) => actorOf(text, place) || roles.zh,
  '{role}': ({ language }, text, place) => {
    const role = roleOf(text, place);
    return role === '' ? roles[language].trim() : (role ?? unnamed[language]);
  },
  '{who}': ({ language }, _, place) => (is(place.tokens[place.from], 'NAME') ? roles[language] : ''),
};

/** At the start of a sentence with a capital, with the mark of a question that was marked; 当时 is not said twice. */
function inPlace(text: string, { tokens, from, to }: Place, rewrite: string): string {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1];
  const mark = end !== undefined && is(end, 'QUESTION') ? end.text : '';
  const before = text.slice(0, start);
  if (rewrite.startsWith('当时') && /(?:时|时候|期间|[以之]?后)$/.test(before))
    return rewrite.slice(2) + mark;
  const isHead = from === 0 && !/[;,]\s*$/.test(before);
  return (isHead ? rewrite.replace(/^\[?[a-z]/, (letter) => letter.toUpperCase()) : rewrite) + mark;
}

const deedOf = (rule: LintRule, text: string, place: Place): string | null =>
  rule.language === 'zh' ? deedZh(place) : deedIn(text, place);

/** The verb the marked words end in, but for an adverb: what follows it in the sentence is still its own. */
function verbOf(rule: LintRule, place: Place): Pick<VerbForms, 'base' | 'past' | 'participle'> | null {
  if (rule.language === 'zh') {
    const act = omittedZh(place);
    return act === null ? null : { base: act, past: act, participle: act };
  }
  const end = place.tokens
    .slice(place.from, place.to)
    .findLast((token) => is(token, 'V') || !is(token, 'ADV'));
  return end === undefined || is(end, 'V.forget', 'V.fail', 'AUX') ? null : end.lexeme.verb;
}
