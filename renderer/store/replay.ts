/** Puts the edits that were written ahead on top of the stored value; what does not fit is left out. */
import { applyEdit, type Edit } from '../../shared/retrospective/edit';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { readRetrospective } from '../../shared/retrospective/schema';
import type { Entry } from './write-ahead';

export interface Replayed {
  readonly value: Retrospective;
  readonly applied: number;
  readonly skipped: number;
}

/** Entries come from outside: they are applied as if they were edits, and the result has to pass the schema. */
export function replay(base: Retrospective, entries: readonly Entry[]): Replayed {
  const all = tryEntries(base, entries);
  if (all) return { value: all, applied: entries.length, skipped: 0 };
  let value = base;
  let skipped = 0;
  for (const entry of entries) {
    const next = tryEntries(value, [entry]);
    if (next) value = next;
    else skipped += 1;
  }
  return { value, applied: entries.length - skipped, skipped };
}

function tryEntries(base: Retrospective, entries: readonly Entry[]): Retrospective | null {
  try {
    const result = readRetrospective(
      entries.reduce((value, entry) => applyEdit(value, entry.edit as Edit), base),
    );
    return result.ok && result.value.id === base.id ? result.value : null;
  } catch {
    return null;
  }
}
