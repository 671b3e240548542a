/** Why a pattern of a pack cannot be read, or would cost more than a pattern may. */
import { parsePattern, subjectSlots } from '../pattern';
import type { PackReason } from './pack';

interface PatternFault {
  readonly reason: PackReason;
  readonly detail: string;
}

/** Ways a match may be tried at one place; the widest pattern of our own needs a few thousand. */
const mostWays = 20_000;

/** The first fault of a pattern, or null. `classes` are those it may name. */
export function patternFault(source: string, classes: ReadonlySet<string>): PatternFault | null {
  const expression = /[()[\]\\+^$]/.exec(source)?.[0];
  if (expression !== undefined) return { reason: 'pattern-expression', detail: expression };
  for (const part of source.trim().split(/\s+/)) {
    if (/^!?[^{}]*[*?]?$/.test(part) || /^!?\{[^{}]+\}[*?]?$/.test(part)) continue;
    return { reason: 'pattern-braces', detail: part };
  }
  const slot = /\{SUBJECT:(\w*)\}/.exec(source)?.[1];
  if (slot !== undefined && !subjectSlots.some((known) => known === slot))
    return { reason: 'pattern-subject', detail: subjectSlots.join(', ') };
  return faultOfItems(source, classes);
}

function faultOfItems(source: string, classes: ReadonlySet<string>): PatternFault | null {
  const pattern = parsed(source);
  if (pattern === null) return { reason: 'pattern-anchor', detail: source };
  const unknown = pattern.items.flatMap((item) => item.classes).find((name) => !classes.has(name));
  if (unknown !== undefined) return { reason: 'unknown-class', detail: unknown };
  if (pattern.items[0]?.kind === 'gap') return { reason: 'pattern-gap-first', detail: source };
  const ways = pattern.items.reduce((product, { least, most }) => product * (most - least + 1), 1);
  return ways > mostWays ? { reason: 'pattern-too-wide', detail: source } : null;
}

/** Patterns are the program's own data and may throw there; here they are a stranger's. */
function parsed(source: string): ReturnType<typeof parsePattern> | null {
  try {
    return parsePattern(source);
  } catch {
    return null;
  }
}
