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

export interface Assigning {
  readonly told: RoleTable;
  /** Whose proposed role the writer replaced: the number of it stays free, so that nobody else's role changes with it. */
  readonly corrected: ReadonlySet<string>;
  readonly language: Language;
}

/** The people with their roles. The same input gives the same roles. */
export function assignRoles(
  people: readonly Person[],
  utterances: readonly Utterance[],
  { told, corrected, language }: Assigning,
): readonly AssignedPerson[] {
  const table = new Map([...told].map(([name, role]) => [keyOf(name), role]));
  const said = wordsOf(utterances);
  const drafts = people.map((person) => ({
    person,
    ...proposedFor(person, said.get(person.name) ?? [], language),
    given: [person.name, ...person.aliases].map((name) => table.get(keyOf(name))).find((role) => role),
    isCorrected: corrected.has(person.name),
  }));
  return number(drafts);
}

function proposedFor(person: Person, said: readonly string[], language: Language) {
  const titled = person.title === '' ? null : roleNamed(person.title);
  if (titled) return { proposed: roleTitle(titled, language), from: 'title' as const };
  const spoken = roleSpoken(said);
  return spoken
    ? { proposed: roleTitle(spoken, language), from: 'words' as const }
    : { proposed: roleTitle('', language), from: 'guess' as const };
}

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s@]/g, '');

function wordsOf(utterances: readonly Utterance[]): ReadonlyMap<string, readonly string[]> {
  const bySpeaker = new Map<string, string[]>();
  for (const { speaker, text } of utterances) {
    const own = bySpeaker.get(speaker) ?? [];
    if (own.length < heard) own.push(text);
    bySpeaker.set(speaker, own);
  }
  const byName = new Map<string, readonly string[]>();
  for (const [speaker, texts] of bySpeaker) {
    const { name } = titledName(speaker);
    byName.set(name, [...(byName.get(name) ?? []), ...texts]);
  }
  return byName;
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
  readonly proposed: string;
  readonly from: AssignedPerson['from'];
  readonly given: string | undefined;
  readonly isCorrected: boolean;
}

/** "SRE-1", "SRE-2" in the order they appear; one alone has no number, and what was told stays as told. */
function number(drafts: readonly Drafted[]): readonly AssignedPerson[] {
  const counted = drafts.filter(({ given, isCorrected }) => given === undefined || isCorrected);
  const taken = new Set(drafts.flatMap(({ given, isCorrected }) => (given && !isCorrected ? [given] : [])));
  const totals = new Map<string, number>();
  for (const { proposed } of counted) totals.set(proposed, (totals.get(proposed) ?? 0) + 1);
  const numbered = new Map<Drafted, string>();
  const counts = new Map<string, number>();
  for (const draft of counted) {
    const { proposed } = draft;
    if ((totals.get(proposed) ?? 0) < 2 && !taken.has(proposed)) continue;
    let count = counts.get(proposed) ?? 0;
    do count += 1;
    while (taken.has(`${proposed}-${count}`));
    counts.set(proposed, count);
    numbered.set(draft, `${proposed}-${count}`);
  }
  return drafts.map((draft) => {
    const { person, proposed, from, given } = draft;
    if (given !== undefined) return { ...person, role: given, from: 'told' };
    return { ...person, role: numbered.get(draft) ?? proposed, from };
  });
}
