/** A review as text, for the table that keeps it on this machine, and back. */
import type { Review } from './review';

/** Of the form below; a text of another is not read. */
const form = 1;

export function writeReview({ question, decisions, ...rest }: Review): string {
  const { roles, corrected, strangers, unmasked, ...plain } = question;
  return JSON.stringify({
    form,
    ...rest,
    question: plain,
    roles: [...roles],
    corrected: [...(corrected ?? [])],
    strangers: [...(strangers ?? [])],
    unmasked: [...(unmasked ?? [])],
    decisions: [...decisions],
  });
}

/** Null for what `writeReview` did not write. */
export function readReview(text: string): Review | null {
  try {
    const {
      form: read,
      question,
      roles,
      corrected,
      strangers,
      unmasked,
      decisions,
      ...rest
    } = JSON.parse(text);
    if (read !== form) return null;
    return {
      ...rest,
      question: {
        ...question,
        roles: new Map(roles),
        corrected: new Set(corrected),
        strangers: new Set(strangers),
        unmasked: new Set(unmasked),
      },
      decisions: new Map(decisions),
    };
  } catch {
    return null;
  }
}
