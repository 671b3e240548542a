/** Finds who acts in a Chinese clause: nearest noun to the left, else the topic of the clauses before. */
import { is, kindOf, type SubjectKind } from './subject';
import type { Token } from './tokens';

const nominal = ['NAME', 'WE', 'PRON', 'PERSON', 'TEAM', 'MAYBE', 'SYSTEM', 'PROPER'] as const;

/** Clauses before the own one in which a topic is looked for. */
const reach = 3;

/** The subject of the words that begin at token `at`. */
export function chineseSubject(tokens: readonly Token[], at: number): SubjectKind {
  const start = clauseStart(tokens, at);
  return nearest(tokens, start, at) ?? topicBefore(tokens, start, reach);
}

/** Marks inside a clause. */
const inner = new Set(['、', '"', '%', '％', '/', '-', '·', '~']);

const isBoundary = (token: Token | undefined): boolean =>
  is(token, 'PUNCT') && token !== undefined && !inner.has(token.text);

function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !isBoundary(tokens[start - 1])) start -= 1;
  return start;
}

/** The nearest head to the left in the clause; unknown when an unknown noun stands between. */
function nearest(tokens: readonly Token[], start: number, at: number): SubjectKind | null {
  for (let index = beforeObject(tokens, start, at) - 1; index >= start; index -= 1) {
    if (is(tokens[index], ...nominal) && isHead(tokens, start, index)) return kindOf(tokens[index] as Token);
    if (is(tokens[index], 'DE') && index + 1 < at && is(tokens[index + 1], 'HAN')) return 'unknown';
  }
  return null;
}

/** What stands between 把 and the verb is its object, however long. */
function beforeObject(tokens: readonly Token[], start: number, at: number): number {
  for (let index = at - 1; index > start; index -= 1) if (tokens[index]?.text === '把') return index;
  return at;
}

/** Not the object of 把, not inside 在…, 对…, …时 or after 了, not a modifier before 的. */
function isHead(tokens: readonly Token[], start: number, index: number): boolean {
  if (is(tokens[index + 1], 'DE', 'ZTIME') || is(tokens[index - 1], 'ZASP', 'ZDO')) return false;
  for (let left = index - 1; left >= start && index - left <= 4; left -= 1) {
    if (is(tokens[left], 'ZPREP', 'BA')) return false;
    if (!is(tokens[left], 'DE', 'HAN', 'SYSTEM', 'ADJ', 'NUM')) break;
  }
  return true;
}

/** The topic of the clauses before; a clause of time ("…后，") has none to give. */
function topicBefore(tokens: readonly Token[], start: number, left: number): SubjectKind {
  const comma = tokens[start - 1];
  if (left === 0 || comma === undefined || (comma.text !== '，' && comma.text !== ',')) return 'elided';
  const before = clauseStart(tokens, start - 1);
  const topic = is(tokens[start - 2], 'ZTIME') ? null : leftmost(tokens, before, start - 1);
  return topic ?? topicBefore(tokens, before, left - 1);
}

function leftmost(tokens: readonly Token[], start: number, end: number): SubjectKind | null {
  for (let index = start; index < end; index += 1)
    if (is(tokens[index], ...nominal) && isHead(tokens, start, index)) return kindOf(tokens[index] as Token);
  return null;
}
