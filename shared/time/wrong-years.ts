/** Finds dates whose year does not fit those around them: a January that still writes last year, a digit too many. */
import { dayLength, type Wall } from './placed';
import type { TimeLine } from './time-line';

const far = 150 * dayLength;
const near = 3 * dayLength;

/** Lines whose year differs from both neighbours though month and day fit: the year that fits, 0 when it is a typing slip. */
export function wrongYears(lines: readonly TimeLine[], walls: readonly Wall[]): ReadonlyMap<number, number> {
  const dated = [...walls.keys()].filter((index) => {
    const written = lines[index]?.written;
    return (
      written?.kind !== 'later' &&
      written?.from.year !== undefined &&
      !Number.isNaN(walls[index] ?? Number.NaN)
    );
  });
  const wrong = new Map<number, number>();
  for (const [place, index] of dated.entries()) {
    if (/(?<!\d)\d{5}[-/.]/.test(lines[index]?.text ?? '')) wrong.set(index, 0);
    const wall = walls[index] ?? Number.NaN;
    const others = [dated[place - 1], dated[place + 1], dated[place + 2], dated[place - 2]].flatMap(
      (other) => (other === undefined || wrong.get(other) ? [] : [walls[other] ?? Number.NaN]),
    );
    const [one, two] = others;
    if (one === undefined || two === undefined || Math.abs(one - two) > far) continue;
    if (Math.abs(wall - one) < far || Math.abs(wall - two) < far) continue;
    const year = new Date(one).getUTCFullYear();
    const mended = new Date(wall).setUTCFullYear(year);
    if (Math.min(Math.abs(mended - one), Math.abs(mended - two)) < near) wrong.set(index, year);
  }
  return wrong;
}
