/** What the database throws, as a problem the page can show. */
import { fail, type Outcome, type Problem, succeed } from '../../shared/kit/outcome';

const kinds: Readonly<Record<string, 'no-space' | 'timeout' | 'not-allowed' | 'unsupported'>> = {
  QuotaExceededError: 'no-space',
  TimeoutError: 'timeout',
  SecurityError: 'not-allowed',
  MissingAPIError: 'unsupported',
};

/** An aborted transaction carries its cause inside. */
function causeOf(thrown: unknown): unknown {
  const inner = thrown instanceof Error && 'inner' in thrown ? thrown.inner : null;
  return inner ? causeOf(inner) : thrown;
}

const nameOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'name' in thrown ? String(thrown.name) : '';

export function problemOf(thrown: unknown, subject: string): Problem {
  const cause = causeOf(thrown);
  const name = nameOf(cause);
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  return kind ? { kind, subject } : { kind: 'unexpected', subject, detail: String(cause) };
}

/** Runs what may throw and answers a problem instead. */
export async function guard<T>(subject: string, run: () => PromiseLike<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await run();
  } catch (thrown) {
    return fail(problemOf(thrown, subject));
  }
}

export const done: Outcome<void> = succeed(undefined);
