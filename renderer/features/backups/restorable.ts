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
  /** Other copies of it, from before that one, the latest first. */
  readonly earlier: readonly PlacedCopy[];
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

/** What there is of one document before a copy: each revision once, the latest first. */
export function earlierThan(copy: PlacedCopy | null, copies: readonly PlacedCopy[]): readonly PlacedCopy[] {
  if (!copy) return [];
  const revisions = new Map(
    copies
      .filter(({ id, revision }) => id === copy.id && revision < copy.revision)
      .map((one) => [one.revision, one]),
  );
  return [...revisions.values()].sort((one, other) => other.revision - one.revision);
}

/** The same with an earlier copy in the place of the latest. It comes back as what follows that one, not as what it was. */
export function withCopyOf(item: Restorable, file: string | undefined): Restorable {
  const { copy, earlier } = item;
  const chosen = earlier.find((one) => one.file === file);
  return copy && chosen ? { ...item, copy: { ...chosen, revision: copy.revision + 1 } } : item;
}

/** Those that can come back first, the latest at the top. */
export const inOrder = (items: readonly Restorable[]): readonly Restorable[] =>
  [...items].sort((one, other) => rank(other).localeCompare(rank(one)));

const rank = ({ copy, id }: Restorable): string => (copy ? `1${copy.updatedAt}` : `0${id}`);
