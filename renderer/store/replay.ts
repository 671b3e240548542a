/** Puts the edits that were written ahead on top of the stored value; what does not fit is left out. */
import { applyEdit, type Edit } from '../../shared/retrospective/edit';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { readRetrospective } from '../../shared/retrospective/schema';
import type { Entry } from './write-ahead';

export interface Replayed {
  readonly value: Retrospective;
  /** Edits that are in the value, in order. */
  readonly edits: readonly Edit[];
  readonly skipped: number;
}

/** Entries come from outside: they are applied as if they were edits, and the result has to pass the schema. */
export function replay(base: Retrospective, entries: readonly Entry[]): Replayed {
  const all = tryEntries(base, entries);
  if (all) return { value: all, edits: entries.map(editOf), skipped: 0 };
  let value = base;
  const edits: Edit[] = [];
  for (const entry of entries) {
    const next = tryEntries(value, [entry]);
    if (!next) continue;
    value = next;
    edits.push(editOf(entry));
  }
  return { value, edits, skipped: entries.length - edits.length };
}

const editOf = ({ edit }: Entry): Edit => edit as Edit;

function tryEntries(base: Retrospective, entries: readonly Entry[]): Retrospective | null {
  try {
    const result = readRetrospective(entries.reduce((value, entry) => applyEdit(value, editOf(entry)), base));
    return result.ok && result.value.id === base.id ? result.value : null;
  } catch {
    return null;
  }
}
