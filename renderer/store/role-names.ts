/** The roles offered where a role is asked for: those of the document first, then the usual ones. */
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { roles } from '../../shared/retrospective/roles';

/** In the language of the document, each once. Any other text is just as welcome. */
export function roleNames({ participants, language }: Retrospective): readonly string[] {
  const own = participants.map(({ role }) => role).filter((role) => role !== '');
  return [...new Set([...own, ...roles.map(({ name }) => name[language])])];
}
