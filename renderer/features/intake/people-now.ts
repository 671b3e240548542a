/** The people as the writer left them, before the text was read again with what was said about them. */
import type { AssignedPerson } from '../../../shared/intake/people/assign';
import type { IntakeQuestion } from '../../workers/intake-protocol';

export const peopleNow = (
  people: readonly AssignedPerson[],
  { roles, corrected, strangers }: Pick<IntakeQuestion, 'roles' | 'corrected' | 'strangers'>,
): readonly AssignedPerson[] =>
  people
    .filter(({ name }) => !strangers?.has(name))
    .map((person) => {
      const role = corrected?.has(person.name) ? roles.get(person.name) : undefined;
      return role === undefined || role === person.role ? person : { ...person, role, from: 'told' };
    });
