/** A document a copy exists of, or should: what the lists of the restore screen show. */
import type { Copy } from '../../../shared/archive/backup-index';
import type { BackupPlace } from '../../../shared/host/backups';
import type { Id } from '../../../shared/kit/ids';
import type { Lost } from '../../store/inspect';

/** A copy and where it lies. */
export interface PlacedCopy extends Copy {
  readonly place: BackupPlace;
}

export interface Restorable {
  readonly id: Id;
  readonly kind: Lost['kind'];
  readonly copy: PlacedCopy | null;
}

/** Of several places the copy with the latest revision. */
export function latestCopies(copies: readonly PlacedCopy[]): readonly PlacedCopy[] {
  const latest = new Map<Id, PlacedCopy>();
  for (const copy of copies) {
    const known = latest.get(copy.id);
    if (!known || known.revision < copy.revision) latest.set(copy.id, copy);
  }
  return [...latest.values()];
}

/** Those that can come back first, the latest at the top. */
export const inOrder = (items: readonly Restorable[]): readonly Restorable[] =>
  [...items].sort((one, other) => rank(other).localeCompare(rank(one)));

const rank = ({ copy, id }: Restorable): string => (copy ? `1${copy.updatedAt}` : `0${id}`);
