/** Sets of word classes, each kept once: thousands of words share a few hundred of them. */

type Classes = ReadonlySet<string>;

const byNames = new Map<string, Classes>();
const unions = new Map<Classes, Map<Classes, Classes>>();

export const noClasses: Classes = new Set();

/** The set of these names; equal names answer the same set. */
export function classesOf(names: readonly string[]): Classes {
  const key = [...new Set(names)].sort().join(' ');
  const known = byNames.get(key) ?? new Set(key === '' ? [] : key.split(' '));
  byNames.set(key, known);
  return known;
}

/** Both sets in one, found without reading them when it was asked for before. */
export function unionOf(first: Classes, second: Classes): Classes {
  if (first === second || second.size === 0) return first;
  if (first.size === 0) return second;
  const known = unions.get(first) ?? new Map<Classes, Classes>();
  unions.set(first, known);
  const answer = known.get(second) ?? classesOf([...first, ...second]);
  known.set(second, answer);
  return answer;
}
