/** Which patterns a word wakes; patterns are read when they are first woken. */
import { type BoundPattern, bind, type NumberSpace } from './bound-pattern';
import type { Sets } from './class-bits';
import { gateOf } from './gate';
import { isHan } from './letters';
import { later } from './lexemes';
import type { LintRule } from './lint-rule';
import { parsePattern } from './pattern';
import { numberAt, type Tables } from './tables';
import { unitsOf } from './units';
import { lengthOf, type WordTable } from './word-table';

/** A rule with what silences it, read when it is first asked for. */
export interface CompiledRule {
  readonly rule: LintRule;
  readonly unless: () => readonly BoundPattern[];
}

export interface Candidate {
  readonly compiled: CompiledRule;
  readonly pattern: BoundPattern;
}

/** Patterns that are asked together, and the numbers that tell which of them are worth it. */
export interface Group {
  readonly candidates: readonly Candidate[];
  readonly gate: Int32Array;
}

const groupOf = (candidates: readonly Candidate[]): Group => ({
  candidates,
  gate: gateOf(candidates.map(({ pattern }) => pattern)),
});

/** What stands behind the first token of a phrase, and the patterns that begin with the phrase. */
interface Opening extends Group {
  readonly rest: Uint16Array;
}

/** What a token wakes; phrases by the unit behind their first token and a blank. */
export interface Wake extends Group {
  readonly openings: ReadonlyMap<number, readonly Opening[]> | null;
  /** One of 32 bits for each unit that openings go by, to pass over the map. */
  readonly nexts: number;
  /** How long the first token of the phrases is. */
  readonly head: number;
}

const none = new Uint16Array(0);
/** Wakes nothing. */
const asleep = -1;

const numbersOf = (text: string): readonly number[] => Array.from(text, (_, at) => numberAt(text, at));

/** Patterns by their number, read when they are first asked for. */
export function candidatesOf(rules: readonly LintRule[], space: NumberSpace): (number: number) => Candidate {
  const sources = rules.flatMap((rule) => {
    const compiled = {
      rule,
      unless: later(() => (rule.unless ?? []).map((source) => bind(parsePattern(source), space))),
    };
    return rule.patterns.map((source) => ({ source, compiled }));
  });
  const known: (Candidate | undefined)[] = new Array(sources.length);
  return (number) => {
    const { source, compiled } = sources[number] as (typeof sources)[number];
    const candidate = known[number] ?? { compiled, pattern: bind(parsePattern(source), space) };
    known[number] = candidate;
    return candidate;
  };
}

/** Patterns by the class they wait for. */
export function classWaits(
  classWakes: string,
  candidate: (number: number) => Candidate,
): (name: string) => Group {
  const lines = new Map(classWakes.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line]));
  const known = new Map<string, Group>();
  return (name) => {
    const found =
      known.get(name) ??
      groupOf(numbersOf((lines.get(name) ?? '\t').slice(name.length + 1)).map((number) => candidate(number)));
    known.set(name, found);
    return found;
  };
}

/** What the words of the dictionary wake, each asked once. */
export function wakesOf(
  { wakeOf, wakes, words }: Tables,
  table: WordTable,
  candidate: (number: number) => Candidate,
  waitingFor: (name: string) => Group,
  { names, setOf, width }: Sets,
  firstOf: (number: number) => number,
): (word: number) => Wake | null {
  const read = (text: string): readonly Candidate[] => numbersOf(text).map(candidate);
  const lineOf = (text: number): readonly string[] => {
    const place = numberAt(wakeOf, text);
    return place === 0 ? [''] : (wakes[place - 1] ?? '').split('\n');
  };
  const bySet = new Map<number, readonly Candidate[]>();
  const ofSet = (word: number): readonly Candidate[] => {
    if (word >= words) return [];
    const set = (setOf[word] as number) / width;
    const found = bySet.get(set) ?? [
      ...new Set((names[set] ?? []).flatMap((name) => waitingFor(name).candidates)),
    ];
    bySet.set(set, found);
    return found;
  };
  const startsOf = (word: number): readonly Candidate[] => [...read(lineOf(word)[0] ?? ''), ...ofSet(word)];
  const openingOf = (line: string, head: number): Opening => {
    const tab = line.indexOf('\t');
    return {
      rest: unitsOf(line.slice(head, tab), none).slice(0, tab - head),
      ...groupOf(read(line.slice(tab + 1))),
    };
  };
  const make = (word: number): Wake | null => {
    const isChinese = isHan(table.pool[table.starts[word] as number] as number);
    const first = isChinese ? word : firstOf(word);
    const head = lengthOf(table, first);
    const starts = first === word ? startsOf(word) : [...startsOf(word), ...startsOf(first)];
    const openings = lineOf(first)
      .slice(1)
      .map((line) => openingOf(line, head));
    if (starts.length + openings.length === 0) return null;
    return {
      ...groupOf([...new Set(starts)]),
      openings: openings.length === 0 ? null : byNext(openings),
      nexts: openings.reduce((bits, { rest }) => bits | (1 << (nextUnit(rest, 0) & 31)), 0),
      head,
    };
  };
  const known: Wake[] = [];
  const places = new Int32Array(words);
  return (word) => {
    const place = places[word] as number;
    if (place !== 0) return known[place - 1] ?? null;
    const wake = make(word);
    if (wake !== null) known.push(wake);
    places[word] = wake === null ? asleep : known.length;
    return wake;
  };
}

function byNext(openings: readonly Opening[]): ReadonlyMap<number, readonly Opening[]> {
  const found = new Map<number, Opening[]>();
  for (const opening of openings) {
    const unit = nextUnit(opening.rest, 0);
    const list = found.get(unit);
    if (list === undefined) found.set(unit, [opening]);
    else list.push(opening);
  }
  return found;
}

/** The unit at a place, past one blank. */
export const nextUnit = (units: Uint16Array, at: number): number =>
  (units[at] === 32 ? units[at + 1] : units[at]) ?? 0;
