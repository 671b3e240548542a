/** The document a Markdown file may be read back as: all of it, but for who is behind the roles. */
import type { Audience } from '../../manuscript/audience';
import type { Retrospective } from '../../retrospective/retrospective';

export interface Reading {
  readonly audience: Audience;
  readonly keyEventsOnly: boolean;
}

/**
 * Undefined for readers who get a part of it only. What the text calls people, and words taught about them, never leave
 * this machine: participants go by their roles.
 */
export function wholeDocument(
  document: Retrospective,
  { audience, keyEventsOnly }: Reading,
): Retrospective | undefined {
  if (audience !== 'internal' || keyEventsOnly) return undefined;
  const participants = document.participants.map((one) => ({ ...one, label: one.role }));
  return { ...document, participants, suggestions: { ignored: [], taught: [] } };
}
