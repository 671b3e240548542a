/** Reads SVG path data of straight lines into points. */

export type Point = readonly [x: number, y: number];

/** One list of points for each line drawn without lifting the pen; curves are not known and end at their last point. */
export function pathPoints(d: string): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === 'Z' || command === 'z') {
      const first = lines.at(-1)?.[0];
      if (first) lines.at(-1)?.push(first);
      continue;
    }
    for (const [index, point] of pointsOf(command, numbers, at).entries()) {
      at = point;
      if (/m/i.test(command) && index === 0) lines.push([point]);
      else lines.at(-1)?.push(point);
    }
  }
  return lines;
}

function pointsOf(command: string, numbers: readonly number[], start: Point): readonly Point[] {
  const isRelative = command === command.toLowerCase();
  let at = start;
  const moved = (x: number, y: number): Point => {
    at = isRelative ? [at[0] + x, at[1] + y] : [x, y];
    return at;
  };
  const still = isRelative ? [0, 0] : start;
  if (/h/i.test(command)) return numbers.map((x) => moved(x, still[1] ?? 0));
  if (/v/i.test(command)) return numbers.map((y) => moved(isRelative ? 0 : at[0], y));
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [moved(x, numbers[index + 1] ?? 0)] : []));
}
