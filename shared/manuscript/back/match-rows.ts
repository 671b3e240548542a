/** Which row of an edited table is which of the rows that were written. */

import { shortHash } from './pack';
import type { Row } from './rows';

/** Short names of the texts of a row, by cell. */
export type CellNames = Readonly<Record<string, string>>;

export const nameCells = ({ cells }: Row): CellNames =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([, text]) => text !== '')
      .map(([cell, text]) => [cell, shortHash(text)]),
  );

const whole = (names: CellNames): string =>
  Object.entries(names)
    .map(([cell, name]) => `${cell}=${name}`)
    .sort()
    .join(' ');

const alike = (one: CellNames, other: CellNames): number =>
  Object.keys(one).filter((cell) => one[cell] === other[cell]).length;

/** For each row the place of the written one it was, or null for one that was added. */
export function matchRows(
  rows: readonly CellNames[],
  written: readonly CellNames[],
): readonly (number | null)[] {
  const matches: (number | null)[] = rows.map(() => null);
  const free = new Set(written.keys());
  const byName = new Map<string, number[]>();
  for (const [index, names] of written.entries())
    byName.set(whole(names), [...(byName.get(whole(names)) ?? []), index]);
  for (const [index, names] of rows.entries()) {
    const found = byName.get(whole(names))?.shift();
    if (found === undefined) continue;
    matches[index] = found;
    free.delete(found);
  }
  for (const [index, names] of rows.entries()) {
    if (matches[index] !== null) continue;
    const best = [...free]
      .map((at) => [alike(names, written[at] ?? {}), at] as const)
      .sort(([a], [b]) => b - a)[0];
    if (!best || best[0] === 0) continue;
    matches[index] = best[1];
    free.delete(best[1]);
  }
  return matchByPlace(matches, free);
}

/** A row changed in every cell stands where it stood: between the same neighbours. */
function matchByPlace(
  matches: readonly (number | null)[],
  free: ReadonlySet<number>,
): readonly (number | null)[] {
  const left = new Set(free);
  return matches.map((match, index) => {
    if (match !== null) return match;
    const before = index === 0 ? -1 : matches[index - 1];
    const place = before === null || before === undefined ? null : before + 1;
    const next = matches[index + 1];
    const fits = place !== null && left.has(place) && (next === undefined || next === place + 1);
    if (!fits) return null;
    left.delete(place);
    return place;
  });
}
