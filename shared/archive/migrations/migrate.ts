/** Brings a stored document of any known format to the current one. */
import { fail, type Outcome, succeed } from '../../kit/outcome';
import { formatVersion } from '../../retrospective/retrospective';
import { type Migration, migrations } from './registry';

/** The steps there are and the format they lead to; tests give their own. */
export interface MigrateOptions {
  readonly steps: readonly Migration[];
  readonly current: number;
}

/**
 * The document in the current format; fields nobody knows are kept. `newer-format` when it comes from a later
 * version of the app, `invalid` when it carries no format number.
 */
export function migrate(
  document: unknown,
  subject: string,
  { steps, current }: MigrateOptions = { steps: migrations, current: formatVersion },
): Outcome<unknown> {
  const found = formatOf(document);
  if (found === null) return fail({ kind: 'invalid', subject, detail: 'formatVersion' });
  if (found > current) return fail({ kind: 'newer-format', subject, found, known: current });
  const path = steps.filter((step) => step.from >= found);
  if (path.length !== current - found)
    return fail({ kind: 'invalid', subject, detail: `formatVersion ${found}` });
  try {
    return succeed(
      path.reduce(
        (value, step) => ({ ...step.migrate(value), formatVersion: step.from + 1 }),
        document as Readonly<Record<string, unknown>>,
      ),
    );
  } catch {
    return fail({ kind: 'damaged', subject, detail: `formatVersion ${found}` });
  }
}

function formatOf(document: unknown): number | null {
  if (document === null || typeof document !== 'object' || Array.isArray(document)) return null;
  const { formatVersion: found } = document as { readonly formatVersion?: unknown };
  return Number.isSafeInteger(found) && (found as number) >= 1 ? (found as number) : null;
}
