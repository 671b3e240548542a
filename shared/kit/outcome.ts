/** What crosses a boundary answers with an Outcome instead of throwing; its problems are a closed union. */

/** Why an operation did not work. `subject` is what it was about (a file name, a title), fit to show. */
export type Problem =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'missing'; readonly subject: string }
  | { readonly kind: 'exists'; readonly subject: string }
  | { readonly kind: 'unreadable'; readonly subject: string }
  | { readonly kind: 'not-text'; readonly subject: string }
  /** Written by Word before 2007. */
  | { readonly kind: 'old-word'; readonly subject: string }
  /** Packed in a way that files made to do harm are: ZIP64, encrypted parts, names that lead elsewhere. */
  | { readonly kind: 'unsafe'; readonly subject: string }
  /** Reading it took longer than a file of a person takes. */
  | { readonly kind: 'too-slow'; readonly subject: string }
  /** A folder with nothing in it that can be imported. */
  | { readonly kind: 'no-files'; readonly subject: string }
  | { readonly kind: 'too-many'; readonly subject: string; readonly most: number }
  /** Opens with a password only. */
  | { readonly kind: 'protected'; readonly subject: string }
  | { readonly kind: 'damaged'; readonly subject: string; readonly detail: string }
  | {
      readonly kind: 'newer-format';
      readonly subject: string;
      readonly found: number;
      readonly known: number;
    }
  | { readonly kind: 'too-large'; readonly subject: string; readonly limit: string }
  | { readonly kind: 'invalid'; readonly subject: string; readonly detail: string }
  | { readonly kind: 'locked'; readonly subject: string }
  | { readonly kind: 'no-space'; readonly subject: string }
  | { readonly kind: 'not-allowed'; readonly subject: string }
  | { readonly kind: 'conflict'; readonly subject: string }
  | { readonly kind: 'timeout'; readonly subject: string }
  | { readonly kind: 'unsupported'; readonly subject: string }
  | { readonly kind: 'unexpected'; readonly subject: string; readonly detail: string };

/** A value, or the problem that kept it from being made. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** The outcome of what worked. */
export const succeed = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** The outcome of what did not. */
export const fail = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
});
