/** What a refused operation of the browser's files and folders comes to. */
import type { Problem } from '../../shared/kit/outcome';

/** Name of a `DOMException`; empty for anything else that was thrown. */
export const nameOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';

/** The problem it is; `subject` is the name to show. */
export function domProblem(cause: unknown, subject: string): Problem {
  switch (nameOf(cause)) {
    case 'NotFoundError':
      return { kind: 'missing', subject };
    case 'NotAllowedError':
    case 'SecurityError':
      return { kind: 'not-allowed', subject };
    case 'QuotaExceededError':
      return { kind: 'no-space', subject };
    case 'NoModificationAllowedError':
      return { kind: 'locked', subject };
    case 'AbortError':
      return { kind: 'cancelled' };
    default:
      return { kind: 'unexpected', subject, detail: nameOf(cause) };
  }
}
