/** Whether a pattern is worth trying at a token, told from numbers in a row: most patterns fall before one is looked at. */
import type { BoundItem, BoundPattern } from './bound-pattern';
import type { Row } from './row';

/** Where a condition has to hold: at the token before the anchor, at the one behind it, or anywhere in the sentence. */
type Where = -1 | 1 | typeof anywhere;
const anywhere = 0;

interface Condition {
  readonly where: Where;
  /** One of these has to be there. */
  readonly items: readonly BoundItem[];
}

/**
 * Conditions of patterns one behind the other. Each pattern begins with the place of the next one; each condition is
 * where it holds, how many numbers its classes take, the trace of its texts, and its classes as places and bits.
 */
export function gateOf(patterns: readonly BoundPattern[]): Int32Array {
  const numbers: number[] = [];
  for (const pattern of patterns) {
    const own = conditionsOf(pattern).flatMap(numbersOf);
    numbers.push(numbers.length + 1 + own.length, ...own);
  }
  return Int32Array.from(numbers);
}

function numbersOf({ where, items }: Condition): readonly number[] {
  const classes = items.flatMap((item) => [...item.classes]);
  return [where, classes.length, items.reduce((trace, item) => trace | item.trace, 0), ...classes];
}

function conditionsOf(pattern: BoundPattern): readonly Condition[] {
  const before = itemBefore(pattern);
  const behind = itemsBehind(pattern);
  const told = new Set([...before, ...(behind.length === 1 ? behind : [])]);
  const elsewhere = pattern.needed.filter((item) => !told.has(item));
  return [
    ...(behind.length > 0 ? [{ where: 1, items: behind } as const] : []),
    ...(before.length > 0 ? [{ where: -1, items: before } as const] : []),
    ...elsewhere.map((item) => ({ where: anywhere, items: [item] }) as const),
  ];
}

/** What stands right before the anchor; nothing when that is not certain. */
function itemBefore({ items, anchor, nearest, furthest }: BoundPattern): readonly BoundItem[] {
  const item = items[anchor - 1];
  return nearest === furthest && item?.kind === 'match' ? [item] : [];
}

/** What may stand right behind the anchor when it is one token wide and at one place; nothing when anything may. */
function itemsBehind({ items, anchor, nearest, furthest }: BoundPattern): readonly BoundItem[] {
  const own = items[anchor];
  if (own === undefined || nearest !== furthest || own.most !== 1 || own.phrases !== null) return [];
  const behind: BoundItem[] = [];
  for (const item of items.slice(anchor + 1)) {
    if (item.kind === 'forbid') continue;
    if (item.kind !== 'match') return [];
    behind.push(item);
    if (item.least > 0) return behind;
  }
  return [];
}

/** Whether the conditions that begin at `place` hold around the token `at`; texts may only seem to be there. */
export function isOpen(gate: Int32Array, place: number, row: Row, at: number): boolean {
  const end = gate[place] as number;
  for (let here = place + 1; here < end; ) {
    const where = gate[here] as number;
    const next = here + 3 + (gate[here + 1] as number);
    if (
      where === anywhere
        ? !holds(gate, here, next, row.trace, row.classes, 0)
        : !holdsAt(gate, here, next, row, at + where)
    )
      return false;
    here = next;
  }
  return true;
}

const holdsAt = (gate: Int32Array, from: number, to: number, row: Row, at: number): boolean =>
  at >= 0 &&
  at < row.count &&
  holds(gate, from, to, row.traces[at] as number, row.vocabulary.bits, row.sets[at] as number);

function holds(
  gate: Int32Array,
  from: number,
  to: number,
  trace: number,
  bits: Int32Array,
  set: number,
): boolean {
  if (((gate[from + 2] as number) & trace) !== 0) return true;
  for (let place = from + 3; place < to; place += 2)
    if (((bits[set + (gate[place] as number)] as number) & (gate[place + 1] as number)) !== 0) return true;
  return false;
}
