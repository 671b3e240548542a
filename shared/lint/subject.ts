/** Who did it: the kinds of subject the resolvers answer, and which slots of a pattern they fill. */
import type { SubjectSlot } from './pattern';
import type { Token } from './tokens';

/**
 * `maybe` are words for people and things alike ("operator", 测试); `proper` an unknown capitalised word;
 * `elided` a clause without a subject of its own.
 */
export type SubjectKind =
  | 'name'
  | 'role'
  | 'team'
  | 'we'
  | 'pronoun'
  | 'maybe'
  | 'system'
  | 'proper'
  | 'unknown'
  | 'elided';

/** How many levels lower a rule speaks for a subject; subjects that are not listed silence it. */
const slots: Readonly<Record<SubjectSlot, Readonly<Partial<Record<SubjectKind, number>>>>> = {
  person: { name: 0, role: 0, team: 0, we: 0, pronoun: 0 },
  human: { name: 0, role: 0, team: 0, we: 0, pronoun: 0, maybe: 0, proper: 0, unknown: 1, elided: 1 },
  mind: { name: 0, role: 0, team: 0, we: 0, pronoun: 0, maybe: 0, elided: 1 },
  name: { name: 0 },
  role: { role: 0, team: 0, we: 0, pronoun: 0 },
  other: { name: 0, role: 0, team: 0, pronoun: 0 },
  anyone: { name: 0, role: 0, team: 0, we: 0, pronoun: 0, maybe: 0 },
};

/** Levels to go down for this subject in this slot, or null when the rule has nothing to say about it. */
export const fitOf = (slot: SubjectSlot, kind: SubjectKind): number | null => slots[slot][kind] ?? null;

const kinds: readonly (readonly [string, SubjectKind])[] = [
  ['NAME', 'name'],
  ['WE', 'we'],
  ['PRON', 'pronoun'],
  ['PERSON', 'role'],
  ['TEAM', 'team'],
  ['SYSTEM', 'system'],
  ['MAYBE', 'maybe'],
  ['PROPER', 'proper'],
];

/** The kind of a head noun. */
export const kindOf = (token: Token): SubjectKind =>
  kinds.find(([name]) => token.lexeme.classes.has(name))?.[1] ?? 'unknown';

export function is(token: Token | undefined, ...classes: readonly string[]): boolean {
  if (token === undefined) return false;
  const own = token.lexeme.classes;
  for (let at = 0; at < classes.length; at += 1) if (own.has(classes[at] as string)) return true;
  return false;
}
