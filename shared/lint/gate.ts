/** Whether a pattern is worth trying at a token, told from numbers in a row: most patterns fall before one is looked at. */
import type { BoundItem, BoundPattern } from './bound-pattern';
import type { Row } from './row';
import { hasTrace, meetsTrace, traceWidth } from './trace';

interface Condition {
  /** So many tokens from the anchor, or `anywhere` in the sentence. */
  readonly where: number;
  /** One of these has to be there. */
  readonly items: readonly BoundItem[];
}

const anywhere = 0;

/**
 * The conditions of a pattern one behind the other: where each holds, how many numbers follow, whether a trace of texts
 * is among them, that trace, and the classes as places and bits.
 */
export const gateOf = (pattern: BoundPattern): readonly number[] => conditionsOf(pattern).flatMap(numbersOf);

function numbersOf({ where, items }: Condition): readonly number[] {
  const classes = items.flatMap((item) => [...item.classes]);
  const traces = items.flatMap(({ trace }) => (trace === null ? [] : [trace]));
  const texts = traces.length === 0 ? [] : traces.reduce(bothOf);
  return [where, texts.length + classes.length, traces.length === 0 ? 0 : 1, ...texts, ...classes];
}

const bothOf = (one: Int32Array, other: Int32Array): Int32Array =>
  one.map((bits, place) => bits | (other[place] as number));

function conditionsOf(pattern: BoundPattern): readonly Condition[] {
  const near = pattern.nearest === pattern.furthest ? [...behind(pattern), ...before(pattern)] : [];
  const told = new Set(near.flatMap(({ items }) => (items.length === 1 ? items : [])));
  const elsewhere = pattern.needed.filter((item) => !told.has(item));
  return [...near, ...elsewhere.map((item) => ({ where: anywhere, items: [item] }))];
}

/** Each item before the anchor, the nearest first: when the anchor is at one place, each of them takes one token. */
function before({ items, anchor }: BoundPattern): readonly Condition[] {
  const all = items.slice(0, anchor).filter(({ kind }) => kind === 'match');
  return all.reverse().map((item, step) => ({ where: -1 - step, items: [item] }));
}

/** What may stand behind an anchor of one token, as far as it is certain how many tokens are between. */
function behind({ items, anchor }: BoundPattern): readonly Condition[] {
  const found: Condition[] = [];
  if (!isOneToken(items[anchor])) return found;
  let here: BoundItem[] = [];
  for (const item of items.slice(anchor + 1)) {
    if (item.kind === 'forbid') continue;
    if (item.kind !== 'match') break;
    here.push(item);
    if (item.least === 0) continue;
    found.push({ where: found.length + 1, items: here });
    if (here.length > 1 || !isOneToken(item)) break;
    here = [];
  }
  return found;
}

const isOneToken = (item: BoundItem | undefined): boolean => item?.most === 1 && item.phrases === null;

/** Whether the conditions from `start` to `end` hold around the token `at`; texts may only seem to be there. */
export function isOpen(gates: Int32Array, start: number, end: number, row: Row, at: number): boolean {
  for (let here = start; here < end; here += 3 + (gates[here + 1] as number)) {
    const where = gates[here] as number;
    if (where === anywhere ? !holds(gates, here, row) : !holdsAt(gates, here, row, at + where)) return false;
  }
  return true;
}

function holds(gates: Int32Array, here: number, { trace, classes }: Row): boolean {
  const hasTexts = gates[here + 2] === 1;
  return (hasTexts && meetsTrace(gates, here + 3, trace)) || hasClass(gates, here, classes, 0);
}

function holdsAt(gates: Int32Array, here: number, row: Row, at: number): boolean {
  if (at < 0 || at >= row.count) return false;
  const hasTexts = gates[here + 2] === 1;
  if (hasTexts && hasTrace(gates, here + 3, row.traces[at] as number)) return true;
  return hasClass(gates, here, row.vocabulary.bits, row.sets[at] as number);
}

function hasClass(gates: Int32Array, here: number, bits: Int32Array, set: number): boolean {
  const end = here + 3 + (gates[here + 1] as number);
  for (let place = here + 3 + (gates[here + 2] as number) * traceWidth; place < end; place += 2)
    if (((bits[set + (gates[place] as number)] as number) & (gates[place + 1] as number)) !== 0) return true;
  return false;
}
