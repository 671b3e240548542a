/** Finds the objects of a JSON text and the lines they stand on, in whole lists as in one object a line. */
import type { Fields } from './json-fields';

export interface JsonSpan {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  /** Null when it cannot be read. */
  readonly value: Fields | null;
}

/** Nothing longer is taken for one object. */
const longest = 200_000;
/** After so many braces that never close the text is no JSON, and each line stands for itself. */
const patience = 20;

/** What a whole list or a wrapped object has between its items. */
const isScaffold = (text: string): boolean => /^[\]}[\s,]*$/.test(text) || /^"[^"]*"\s*:/.test(text);

/** The objects that are list items or stand on their own, in order. A line that is none is a span without value. */
export function* jsonSpans(lines: readonly string[]): Generator<JsonSpan> {
  let index = 0;
  let open = 0;
  while (index < lines.length) {
    const text = lines[index]?.trim() ?? '';
    if (!text.includes('{') || /^"[^"]+"\s*:\s*\[?$/.test(text)) {
      if (!isScaffold(text)) yield { line: index + 1, endLine: index + 1, text, value: null };
      index += 1;
      continue;
    }
    const own = text.replace(/^\[+/, '').replace(/[\],]+$/, '');
    const single = own.startsWith('{') ? parse(own) : null;
    if (single) {
      yield* inner(single, index + 1, index + 1, own);
      index += 1;
      continue;
    }
    const span =
      open < patience ? wide(lines, index) : { line: index + 1, endLine: index + 1, text, value: null };
    if (!span.value) open += 1;
    yield* span.value ? inner(span.value, span.line, span.endLine, span.text) : [span];
    index = span.endLine;
  }
}

/** An object that only holds a list of objects ("messages") is the list. */
function* inner(value: Fields, line: number, endLine: number, text: string): Generator<JsonSpan> {
  const list = Object.values(value).find(
    (item) =>
      Array.isArray(item) &&
      item.length > 0 &&
      item.every((each) => each !== null && typeof each === 'object'),
  );
  const isWrapper =
    Array.isArray(list) &&
    /^(?:messages|logs|events|records|items|data|entries|alerts|hits)$/.test(
      Object.entries(value).find(([, item]) => item === list)?.[0] ?? '',
    );
  if (!isWrapper) yield { line, endLine, text, value };
  else for (const item of list) yield { line, endLine, text: JSON.stringify(item), value: item as Fields };
}

/** Lines from a brace to the one that closes it; one line when none does. */
function wide(lines: readonly string[], from: number): JsonSpan {
  let [depth, size, quoted] = [0, 0, false];
  const taken: string[] = [];
  for (let index = from; index < lines.length && size < longest; index += 1) {
    const line = index === from ? (lines[index] ?? '').replace(/^\s*\[+/, '') : (lines[index] ?? '');
    for (let at = 0; at < line.length; at += 1) {
      const sign = line[at];
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = !quoted;
      else if (!quoted && sign === '{') depth += 1;
      else if (!quoted && sign === '}') depth -= 1;
      if (depth === 0 && sign === '}' && !quoted) {
        taken.push(line.slice(0, at + 1));
        const text = taken.join('\n').trim();
        return { line: from + 1, endLine: index + 1, text, value: parse(text) };
      }
    }
    quoted = false;
    taken.push(line);
    size += line.length;
  }
  return { line: from + 1, endLine: from + 1, text: lines[from] ?? '', value: null };
}

function parse(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}
