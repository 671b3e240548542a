/** The people this machine knows by name, with the roles documents speak of instead. Never part of a document. */
import type { Id, MakeId } from '../../shared/kit/ids';
import type { NamedPerson } from '../../shared/privacy/name-mask';
import type { Participant, Retrospective } from '../../shared/retrospective/retrospective';
import { roleNames } from '../../shared/retrospective/roles';
import { isRecord, keepState } from './kept-state';

export interface Colleague {
  readonly id: Id;
  readonly name: string;
  readonly role: string;
}

interface Roster {
  readonly people: readonly Colleague[];
}

const isColleague = (value: unknown): value is Colleague =>
  isRecord(value) && ['id', 'name', 'role'].every((key) => typeof value[key] === 'string');

export const useRoster = keepState<Roster>('afterword:roster', { people: [] }, ({ people }) =>
  Array.isArray(people) ? { people: people.filter(isColleague) } : {},
);

/** Letters are compared without case and width; an @ in front is no part of a name. */
const fold = (name: string): string => name.normalize('NFKC').replace(/^@/, '').trim().toLowerCase();

/** Those of the document the roster does not have yet, in its form. */
export function strangersOf(
  people: readonly Colleague[],
  participants: readonly Participant[],
): readonly Colleague[] {
  const known = new Set(people.map(({ name }) => fold(name)));
  return participants.flatMap(({ id, label, role }) => {
    const name = fold(label);
    if (name === '' || name === fold(role) || known.has(name)) return [];
    known.add(name);
    return [{ id, name: label.trim(), role: role.trim() }];
  });
}

/** Puts these people in by the name the text has first; what was said last about one counts. */
export function rememberPeople(people: readonly NamedPerson[], makeId: MakeId): void {
  const now = people.flatMap(({ names: [name], role }) => (name ? [{ id: makeId(), name, role }] : []));
  const told = new Set(now.map(({ name }) => fold(name)));
  const { values, set } = useRoster.getState();
  set({ people: [...values.people.filter(({ name }) => !told.has(fold(name))), ...now] });
}

/** The names alone, as the linter takes them. */
export const namesOf = (people: readonly Colleague[]): readonly string[] =>
  people.map(({ name }) => name.trim()).filter((name) => name !== '');

/** Every role somebody of the roster has, once. */
export const rolesOf = (people: readonly Colleague[]): readonly string[] => [
  ...new Set(people.map(({ role }) => role.trim()).filter((role) => role !== '')),
];

/** The roles to offer in a document: its own, those of the roster, the usual ones; each once. */
export function useRoleNames(retrospective: Retrospective): readonly string[] {
  const { people } = useRoster(({ values }) => values);
  const { participants } = retrospective;
  const known = rolesOf(people).map((role, index) => ({ id: `roster-${index}`, label: '', role }));
  return roleNames({ ...retrospective, participants: [...participants, ...known] });
}
