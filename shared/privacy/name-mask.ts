/** Puts roles in place of the names of people, in whatever form a text has them. */
import { type NameForm, nameForms } from './name-forms';

export interface NamedPerson {
  /** All that the text calls them: name, handles. */
  readonly names: readonly string[];
  /** What stands in their place. */
  readonly role: string;
}

/** Where a name stands, in UTF-16 units, and what stands in its place. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly role: string;
}

export interface NameMask {
  /** Every name in the text, from its beginning to its end. */
  find(text: string): readonly FoundName[];
  /** The text with roles in place of names; names that mean two people become what `several` says. */
  hide(text: string): string;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Entry {
  readonly role: string;
  readonly form: NameForm;
}

/** A mask for these people. `several` stands for a form that means more than one of them. */
export function nameMask(people: readonly NamedPerson[], several: string): NameMask {
  const entries = entriesOf(people, several);
  if (entries.size === 0) return { find: () => [], hide: (text) => text };
  const forms = [...entries.values()]
    .map(({ form }) => form.text)
    .sort((one, other) => other.length - one.length);
  const pattern = patternOf(forms);
  const roleOf = (found: string): string | null => {
    const entry = entries.get(keyOf(found));
    return !entry || (entry.form.isWord && !/^@?\p{Lu}/u.test(found)) ? null : entry.role;
  };
  return {
    find: (text) =>
      [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
        const role = roleOf(found);
        return role === null ? [] : [{ start: index, end: index + found.length, role }];
      }),
    hide: (text) => text.replace(pattern, (found) => roleOf(found) ?? found),
  };
}

const keyOf = (text: string): string => {
  const plain = text.normalize('NFKC').replace(/^@/, '').toLowerCase();
  return /\p{Script=Han}/u.test(plain) ? plain.replace(/[\s·]+/g, '') : plain.replace(/\s+/g, ' ');
};

function entriesOf(people: readonly NamedPerson[], several: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { names, role } of people) {
    for (const form of names.flatMap(nameForms)) {
      const key = keyOf(form.text);
      const other = entries.get(key);
      if (!other || (other.form.isLoose && !form.isLoose)) entries.set(key, { role, form });
      else if (other.role !== role && other.form.isLoose === form.isLoose)
        entries.set(key, { role: several, form: other.form });
    }
  }
  return entries;
}

const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}_]';
const isHan = (form: string): boolean => /\p{Script=Han}/u.test(form);

/** Han names may be spaced out; Latin ones stand alone, after an @ or not, however they are inflected. */
function patternOf(forms: readonly string[]): RegExp {
  const han = forms.filter(isHan).map((form) => [...form].map(literal).join('[\\s\u3000·]{0,3}'));
  const latin = forms
    .filter((form) => !isHan(form))
    .map((form) => literal(form).replace(/ /g, '[\\s\u00A0]{1,3}'));
  const parts = [
    ...(han.length > 0 ? [`@?(?:${han.join('|')})`] : []),
    ...(latin.length > 0 ? [`(?<!${letter})@?(?:${latin.join('|')})(?!${letter})`] : []),
  ];
  return new RegExp(parts.join('|'), 'giu');
}
