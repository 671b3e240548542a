/** Which patterns a word wakes; patterns are read when they are first woken. */
import { type BoundPattern, bind, type NumberSpace } from './bound-pattern';
import type { Sets } from './class-bits';
import { gateOf } from './gate';
import { append, appendGroup, emptyStore, type Gate, type GateStore } from './gate-store';
import { isHan } from './letters';
import { later } from './lexemes';
import type { LintRule } from './lint-rule';
import { appendOpenings, type Opening } from './openings';
import { parsePattern } from './pattern';
import { numberAt, type Tables } from './tables';
import { unitsOf } from './units';
import { parts, recordOf } from './word-record';
import { lengthOf, startOf } from './word-table';

/** A rule with what silences it, read when it is first asked for. */
export interface CompiledRule {
  readonly rule: LintRule;
  readonly unless: (() => readonly BoundPattern[]) | null;
  readonly only: NonNullable<LintRule['only']> | null;
  readonly evenIfNegated: boolean;
  readonly evenIfHypothetical: boolean;
}

export interface Candidate extends Gate {
  readonly compiled: CompiledRule;
  readonly bound: BoundPattern;
}

export interface Wakes {
  readonly store: GateStore;
  readonly candidate: (number: number) => Candidate;
  /**
   * Where the store tells what a word of the dictionary wakes: the group it shares with words of the same classes, its
   * openings, both zero where there are none, and a group of its own. Zero where it wakes nothing.
   */
  readonly placeOf: (word: number) => number;
  /** The group that waits for a class, for tokens that are no words of the dictionary. */
  readonly groupFor: (name: string) => number;
}

/** Where the parts of a wake stand behind its place. */
export const wakeParts = { shared: 0, openings: 1, own: 2 } as const;

const none = new Uint16Array(0);
/** Wakes nothing. */
const asleep = -1;

const numbersOf = (text: string): readonly number[] => Array.from(text, (_, at) => numberAt(text, at));

/** Patterns by their number, read when they are first asked for. */
function candidatesOf(rules: readonly LintRule[], space: NumberSpace): (number: number) => Candidate {
  const sources = rules.flatMap((rule) => {
    const compiled = compiledOf(rule, space);
    return rule.patterns.map((source) => ({ source, compiled }));
  });
  const known: (Candidate | undefined)[] = new Array(sources.length);
  return (number) => {
    const found = known[number];
    if (found !== undefined) return found;
    const { source, compiled } = sources[number] as (typeof sources)[number];
    const bound = bind(parsePattern(source), space);
    const candidate = { compiled, bound, pattern: number, conditions: gateOf(bound) };
    known[number] = candidate;
    return candidate;
  };
}

const compiledOf = (rule: LintRule, space: NumberSpace): CompiledRule => ({
  rule,
  unless:
    rule.unless === undefined
      ? null
      : later(() => (rule.unless ?? []).map((source) => bind(parsePattern(source), space))),
  only: rule.only ?? null,
  evenIfNegated: rule.evenIfNegated === true,
  evenIfHypothetical: rule.evenIfHypothetical === true,
});

/** What the words of the dictionary wake, each asked once. */
export function wakesOf(
  { wakeOf, wakes, words, classWakes }: Tables,
  rules: readonly LintRule[],
  space: NumberSpace,
  { names, setOf, width }: Sets,
  firstOf: (number: number) => number,
): Wakes {
  const { table } = space;
  const store = emptyStore();
  const candidate = candidatesOf(rules, space);
  const group = (patterns: Iterable<number>): number => appendGroup(store, Array.from(patterns, candidate));
  const groupOrNone = (patterns: ReadonlySet<number>): number => (patterns.size === 0 ? 0 : group(patterns));
  const waitingFor = waitingByClass(classWakes);
  const groupFor = once((name: string) => group(waitingFor(name)));
  const patternsOfSet = once((set: number) => new Set((names[set] ?? []).flatMap(waitingFor)));
  const groupOfSet = once((set: number) => groupOrNone(patternsOfSet(set)));
  const setOfWord = (word: number): number => (setOf[word] as number) / width;
  const lineOf = (text: number): readonly string[] => {
    const place = numberAt(wakeOf, text);
    return place === 0 ? [''] : (wakes[place - 1] ?? '').split('\n');
  };
  const ownOf = (text: number): readonly number[] => numbersOf(lineOf(text)[0] ?? '');
  const sharedOf = (text: number): Iterable<number> => (text >= words ? [] : patternsOfSet(setOfWord(text)));
  const openingsOf = once((first: number): number => {
    const lines = lineOf(first).slice(1);
    const head = lengthOf(table, first);
    return lines.length === 0
      ? 0
      : appendOpenings(
          store,
          head,
          lines.map((line) => openingOf(line, head, group)),
        );
  });
  const make = (word: number): number => {
    const first = isHan(table.pool[startOf(table, word)] as number) ? word : firstOf(word);
    const shared = new Set(sharedOf(word));
    const own = new Set([...ownOf(word), ...(first === word ? [] : [...ownOf(first), ...sharedOf(first)])]);
    for (const pattern of shared) own.delete(pattern);
    const opening = openingsOf(first);
    if (shared.size + own.size + opening === 0) return asleep;
    const sharedGroup = groupOfSet(setOfWord(word));
    const place = append(store, [sharedGroup, opening]);
    group(own);
    return place;
  };
  return {
    store,
    candidate,
    groupFor,
    placeOf: (word) => {
      const { records } = table;
      const wake = recordOf(word) + parts.wake;
      if (records[wake] === 0) records[wake] = make(word);
      const place = records[wake] as number;
      return place === asleep ? 0 : place;
    },
  };
}

/** Patterns by the class they wait for. */
function waitingByClass(classWakes: string): (name: string) => readonly number[] {
  const lines = new Map(
    classWakes.split('\n').map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
  return (name) => numbersOf(lines.get(name) ?? '');
}

/** A function that is asked once for each key. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}

function openingOf(line: string, head: number, group: (patterns: readonly number[]) => number): Opening {
  const tab = line.indexOf('\t');
  return {
    rest: unitsOf(line.slice(head, tab), none).slice(0, tab - head),
    group: group(numbersOf(line.slice(tab + 1))),
  };
}
