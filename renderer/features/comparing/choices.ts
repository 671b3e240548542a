/** The differences grouped as the writer goes through them: the document as a whole, then page by page. */
import type { Difference } from '../../../shared/retrospective/differences';
import type { PageId } from '../../../shared/retrospective/step-id';

export type PartId = 'head' | PageId;

export interface Part {
  readonly id: PartId;
  readonly differences: readonly Difference[];
}

export type Taken = ReadonlySet<string>;

/** In order, without those that are the same. */
export function partsOf(differences: readonly Difference[]): readonly Part[] {
  const parts = new Map<PartId, Difference[]>();
  for (const difference of differences) {
    const id = difference.page ?? 'head';
    parts.set(id, [...(parts.get(id) ?? []), difference]);
  }
  return [...parts].map(([id, inPart]) => ({ id, differences: inPart }));
}

/** How many of these are taken from the other. */
export const takenOf = (differences: readonly Difference[], taken: Taken): number =>
  differences.filter(({ key }) => taken.has(key)).length;

export type Choice = 'mine' | 'theirs' | 'some';

export function choiceOf(differences: readonly Difference[], taken: Taken): Choice {
  const count = takenOf(differences, taken);
  return count === 0 ? 'mine' : count === differences.length ? 'theirs' : 'some';
}

/** All of them from one side; the others stay as they were chosen. */
export function choose(taken: Taken, differences: readonly Difference[], side: 'mine' | 'theirs'): Taken {
  const keys = differences.map(({ key }) => key);
  if (side === 'theirs') return new Set([...taken, ...keys]);
  return new Set([...taken].filter((key) => !keys.includes(key)));
}
