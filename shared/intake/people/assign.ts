/** Proposes a role for each person: told by the writer, by the title, by what they say; numbered where several share one. */
import type { Language } from '../../kit/bilingual';
import { roleClues } from './clues';
import type { Person, Utterance } from './collect';
import { roleNamed, roleTitle, titledName } from './title';

export interface AssignedPerson extends Person {
  readonly role: string;
  /** Where the role comes from; `guess` wants a look. */
  readonly from: 'told' | 'title' | 'words' | 'guess';
}

/** Names and the roles the writer gave them. */
export type RoleTable = ReadonlyMap<string, string>;

const leastWeight = 3;
/** What somebody does shows in this many messages. */
const heard = 400;

/** The people with their roles. The same input gives the same roles. */
export function assignRoles(
  people: readonly Person[],
  utterances: readonly Utterance[],
  told: RoleTable,
  language: Language,
): readonly AssignedPerson[] {
  const table = new Map([...told].map(([name, role]) => [keyOf(name), role]));
  const said = wordsOf(utterances);
  const drafts = people.map((person) => {
    const given = [person.name, ...person.aliases].map((name) => table.get(keyOf(name))).find((role) => role);
    if (given) return { person, role: given, from: 'told' as const };
    const titled = person.title === '' ? null : roleNamed(person.title);
    if (titled) return { person, role: roleTitle(titled, language), from: 'title' as const };
    const spoken = roleSpoken(said.get(person.name) ?? []);
    return spoken
      ? { person, role: roleTitle(spoken, language), from: 'words' as const }
      : { person, role: roleTitle('', language), from: 'guess' as const };
  });
  return number(drafts);
}

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s@]/g, '');

function wordsOf(utterances: readonly Utterance[]): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const { speaker, text } of utterances) {
    const { name } = titledName(speaker);
    const own = said.get(name) ?? [];
    if (own.length < heard) own.push(text);
    said.set(name, own);
  }
  return said;
}

function roleSpoken(texts: readonly string[]): string | null {
  const weights = new Map<string, number>();
  for (const text of texts)
    for (const [role, weight, form] of roleClues)
      if (form.test(text)) weights.set(role, (weights.get(role) ?? 0) + weight);
  const [best] = [...weights].sort((one, other) => other[1] - one[1]);
  return best && best[1] >= leastWeight ? best[0] : null;
}

interface Drafted {
  readonly person: Person;
  readonly role: string;
  readonly from: AssignedPerson['from'];
}

/** "SRE-1", "SRE-2" in the order they appear; one alone has no number, and what was told stays as told. */
function number(drafts: readonly Drafted[]): readonly AssignedPerson[] {
  const taken = new Set(drafts.filter(({ from }) => from === 'told').map(({ role }) => role));
  const totals = new Map<string, number>();
  for (const { role, from } of drafts) if (from !== 'told') totals.set(role, (totals.get(role) ?? 0) + 1);
  const counts = new Map<string, number>();
  return drafts.map(({ person, role, from }) => {
    if (from === 'told' || ((totals.get(role) ?? 0) < 2 && !taken.has(role)))
      return { ...person, role, from };
    let count = counts.get(role) ?? 0;
    do count += 1;
    while (taken.has(`${role}-${count}`));
    counts.set(role, count);
    return { ...person, role: `${role}-${count}`, from };
  });
}
