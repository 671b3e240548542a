/** A document as it may leave this machine: whom it calls by name it calls by role. */
import type { Id } from '../../../shared/kit/ids';
import { type Outcome, succeed } from '../../../shared/kit/outcome';
import { hideIn } from '../../../shared/privacy/hide-in';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { rolesFor } from '../../store/document-records';
import type { Library } from '../../store/library';

/** A problem when the names cannot be read: then nothing may leave. */
export async function withoutNames(
  library: Library,
  id: Id,
  retrospective: Retrospective,
): Promise<Outcome<Retrospective>> {
  const people = await library.local.people(id);
  if (!people.ok) return people;
  return succeed(people.value.length === 0 ? retrospective : hideIn(retrospective, rolesFor(people.value)));
}
