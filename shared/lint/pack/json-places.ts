/** Strict JSON that knows where each value stands, so that a file can be refused with its line. */
import type { PackReason } from './pack';

export type JsonPath = readonly (string | number)[];

/** A value, where it begins, and what is inside. */
interface Node {
  readonly value: unknown;
  readonly at: number;
  readonly inside: ReadonlyMap<string | number, Node>;
  /** Where its key begins, for a value of an object. */
  readonly keyAt?: number;
}

export type JsonOutcome =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Where the value begins; of a path that is not there, where its nearest parent does. */
      readonly placeOf: (path: JsonPath) => number;
      /** Where its key begins, or the value where it has none. */
      readonly keyOf: (path: JsonPath) => number;
    }
  | { readonly ok: false; readonly at: number; readonly reason: PackReason; readonly detail: string };

const deepest = 32;

class JsonFault {
  constructor(
    readonly at: number,
    readonly reason: PackReason,
    readonly detail = '',
  ) {}
}

/** Reads JSON without comments, trailing commas or doubled keys. Never throws. */
export function readJson(text: string): JsonOutcome {
  try {
    const [root, end] = readValue(text, skip(text, 0), 0);
    const rest = skip(text, end);
    if (rest < text.length) throw new JsonFault(rest, 'after-end');
    return {
      ok: true,
      value: root.value,
      placeOf: (path) => nodeAt(root, path).at,
      keyOf: (path) => keyIn(nodeAt(root, path)),
    };
  } catch (fault) {
    if (fault instanceof JsonFault)
      return { ok: false, at: fault.at, reason: fault.reason, detail: fault.detail };
    throw fault;
  }
}

const keyIn = ({ keyAt, at }: Node): number => keyAt ?? at;

function nodeAt(root: Node, path: JsonPath): Node {
  let node = root;
  for (const step of path) {
    const next = node.inside.get(step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

const nothing: Node['inside'] = new Map();

/** Past blanks; a comment is told as one. */
function skip(text: string, from: number): number {
  let at = from;
  while (/[ \t\n\r\uFEFF]/.test(text.charAt(at))) at += 1;
  if (text.startsWith('//', at) || text.startsWith('/*', at)) throw new JsonFault(at, 'comment');
  return at;
}

function readValue(text: string, at: number, depth: number): readonly [Node, number] {
  if (depth > deepest) throw new JsonFault(at, 'too-deep');
  const first = text.charAt(at);
  if (first === '{') return readObject(text, at, depth);
  if (first === '[') return readArray(text, at, depth);
  if (first === '"') {
    const end = textEnd(text, at);
    return [{ value: textOf(text, at, end), at, inside: nothing }, end];
  }
  for (const [word, value] of words)
    if (text.startsWith(word, at)) return [{ value, at, inside: nothing }, at + word.length];
  const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/.exec(text.slice(at, at + 40))?.[0];
  if (number !== undefined) return [{ value: Number(number), at, inside: nothing }, at + number.length];
  throw new JsonFault(at, at >= text.length ? 'unclosed' : 'expected-value');
}

const words = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

function readObject(text: string, open: number, depth: number): readonly [Node, number] {
  const value: Record<string, unknown> = Object.create(null);
  const inside = new Map<string, Node>();
  let at = skip(text, open + 1);
  while (text.charAt(at) !== '}' || inside.size > 0) {
    if (text.charAt(at) !== '"') throw new JsonFault(at, at >= text.length ? 'unclosed' : 'expected-key');
    const end = textEnd(text, at);
    const key = textOf(text, at, end);
    if (inside.has(key)) throw new JsonFault(at, 'duplicate-key', key);
    const colon = skip(text, end);
    if (text.charAt(colon) !== ':') throw new JsonFault(colon, 'expected-colon');
    const [node, after] = readValue(text, skip(text, colon + 1), depth + 1);
    inside.set(key, { ...node, keyAt: at });
    value[key] = node.value;
    at = skip(text, after);
    if (text.charAt(at) === '}') break;
    at = comma(text, at);
  }
  return [{ value, at: open, inside }, at + 1];
}

function readArray(text: string, open: number, depth: number): readonly [Node, number] {
  const value: unknown[] = [];
  const inside = new Map<number, Node>();
  let at = skip(text, open + 1);
  while (text.charAt(at) !== ']' || value.length > 0) {
    const [node, after] = readValue(text, at, depth + 1);
    inside.set(value.length, node);
    value.push(node.value);
    at = skip(text, after);
    if (text.charAt(at) === ']') break;
    at = comma(text, at);
  }
  return [{ value, at: open, inside }, at + 1];
}

/** Past the comma between two values. */
function comma(text: string, at: number): number {
  if (text.charAt(at) !== ',') throw new JsonFault(at, at >= text.length ? 'unclosed' : 'expected-comma');
  return skip(text, at + 1);
}

/** Behind the closing quote of the text that opens at `at`. */
function textEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text.charAt(end) !== '"') {
    if (text.charCodeAt(end) < 32) throw new JsonFault(end, 'bad-text');
    end += text.charAt(end) === '\\' ? 2 : 1;
  }
  if (end >= text.length) throw new JsonFault(at, 'unclosed');
  return end + 1;
}

function textOf(text: string, at: number, end: number): string {
  try {
    return String(JSON.parse(text.slice(at, end)));
  } catch {
    throw new JsonFault(at, 'bad-text');
  }
}
