/** How much text a document holds, so that a sudden loss of most of it is noticed. */
import { collections } from './edit';
import type { Retrospective } from './retrospective';

/** Values are never changed in place and share their parts, so each part is measured once. */
const measured = new WeakMap<object, number>();

const structural = new Set(['type', 'id']);

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  const known = measured.get(value);
  if (known !== undefined) return known;
  let length = 0;
  for (const [key, part] of Object.entries(value)) if (!structural.has(key)) length += lengthOf(part);
  measured.set(value, length);
  return length;
}

/** UTF-16 units of prose and of everything in lists. */
export const textLength = (retrospective: Retrospective): number =>
  collections.reduce(
    (sum, collection) => sum + lengthOf(retrospective[collection]),
    lengthOf(retrospective.prose),
  );

/** More than 90 % of the text went. */
export const hasShrunk = (before: Retrospective, after: Retrospective): boolean =>
  textLength(after) * 10 < textLength(before);
