/** Turns word lists and rules into tables of plain text, which a build can keep and a start only has to read. */
import { classesOf, noClasses, unionOf } from './class-sets';
import { isHan } from './letters';
import { entriesOf, type WordList } from './lexeme';
import { conjugate, pluralise, spellingsOf } from './lexicon/en/inflect';
import type { LintRule } from './lint-rule';
import { openWordTable, textsOf } from './open-word-table';
import { anchorOf, literalsOf, type Pattern, parsePattern } from './pattern';
import { unitsOf } from './units';
import { hanWordAt, lengthOf, type WordTable } from './word-table';

export interface Tables {
  /** Every text that has a number, in order, each with a line feed; the first `words` are those of the dictionary. */
  readonly texts: string;
  readonly words: number;
  /** Sets of classes by line, the names separated by blanks; the first is empty. */
  readonly sets: string;
  /** For each word its set, one unit each. */
  readonly setOf: string;
  /** Verbs in their base form by line. */
  readonly verbs: string;
  /** For each word its verb, from one, or zero. */
  readonly verbOf: string;
  /** For each text the patterns that wait for it: a place in `wakes` from one, or zero. */
  readonly wakeOf: string;
  /** Patterns that wait for a text, and by line the phrases that begin with it, each with a tab and its patterns. */
  readonly wakes: readonly string[];
  /** By line a class, a tab and the patterns that wait for it. */
  readonly classWakes: string;
}

/** A number as one unit of text, past the signs that separate. */
const unitOf = (number: number): string => String.fromCharCode(number + 32);

/** The number that stands at a place of a text of numbers. */
export const numberAt = (text: string, at: number): number => text.charCodeAt(at) - 32;

interface Draft {
  classes: ReadonlySet<string>;
  verb: string | null;
}

interface Waiting {
  readonly pattern: Pattern;
  readonly unless: readonly Pattern[];
}

export function compileTables(wordLists: readonly WordList[], rules: readonly LintRule[]): Tables {
  const drafts = new Map<string, Draft>();
  for (const list of wordLists) addList(drafts, list);
  const waiting = rules.flatMap(waitingOf);
  addLiterals(drafts, waiting);
  const literals = waiting.flatMap(({ pattern, unless }) => [pattern, ...unless]).flatMap(namedIn);
  const { texts, words } = textsOf(drafts.keys(), literals);
  const table = openWordTable(texts, words);
  return {
    texts,
    words,
    ...setsOf(texts, drafts),
    ...wakesOf(
      table,
      texts,
      waiting.map(({ pattern }) => pattern),
    ),
  };
}

const waitingOf = (rule: LintRule): readonly Waiting[] => {
  const unless = (rule.unless ?? []).map(parsePattern);
  return rule.patterns.map((source) => ({ pattern: parsePattern(source), unless }));
};

/** Chinese literals become words, Latin anchors and the first characters of Chinese ones at least get numbers. */
function addLiterals(drafts: Map<string, Draft>, waiting: readonly Waiting[]): void {
  const { texts, words } = textsOf(drafts.keys(), []);
  const known = openWordTable(texts, words);
  const anchors = waiting.flatMap(({ pattern }) => anchorOf(pattern).texts);
  for (const literal of waiting.flatMap(chineseLiterals)) {
    if (holdsKnownWord(literal, known)) continue;
    const draft = draftOf(drafts, literal);
    if (literal.length === 1 && draft.classes.size === 0) draft.classes = classesOf(['HAN']);
  }
  for (const text of anchors) if (!isHan(text.charCodeAt(0))) draftOf(drafts, firstWordOf(text));
  for (const text of anchors)
    if (isHan(text.charCodeAt(0)) && !drafts.has(text.charAt(0)))
      draftOf(drafts, text.charAt(0)).classes = classesOf(['HAN']);
}

/**
 * Chinese has no blanks: a literal is one token only when the dictionary knows it. One that begins with a
 * negation stays in pieces, because other rules look for the negation.
 */
const chineseLiterals = ({ pattern, unless }: Waiting): readonly string[] =>
  [pattern, ...unless]
    .flatMap(literalsOf)
    .filter((literal) => isHan(literal.charCodeAt(0)) && !isLoose.test(literal));

/** Begins with a negation or a small word, or ends with a particle: other rules look for that part. */
const isLoose = /^(?:[没未不忘都也就才会能一在是把被给跟要还又的谁这那只太别]|无人).|.[了的得过着都也就]$/;

/** A literal with a longer word of the dictionary in it stays in pieces, so that other rules see that word. */
function holdsKnownWord(literal: string, known: WordTable): boolean {
  const units = unitsOf(literal, new Uint16Array(0));
  for (let at = 0; at < literal.length; at += 1) {
    const word = isHan(literal.charCodeAt(at)) ? hanWordAt(known, units, at) : -1;
    if (word >= 0 && lengthOf(known, word) > 1) return true;
  }
  return false;
}

/** All texts a pattern compares tokens with, and what its phrases begin with. */
const namedIn = (pattern: Pattern): readonly string[] =>
  pattern.items.flatMap((item) => [...item.texts, ...item.phrases.keys()]);

function setsOf(
  texts: string,
  drafts: ReadonlyMap<string, Draft>,
): Pick<Tables, 'sets' | 'setOf' | 'verbs' | 'verbOf'> {
  const sets = new Map<ReadonlySet<string>, number>([[noClasses, 0]]);
  const verbs = new Map<string, number>();
  let setOf = '';
  let verbOf = '';
  for (const word of texts.split('\n').slice(0, drafts.size)) {
    const { classes, verb } = drafts.get(word) ?? { classes: noClasses, verb: null };
    setOf += unitOf(numberIn(sets, classes));
    verbOf += unitOf(verb === null ? 0 : numberIn(verbs, verb) + 1);
  }
  const named = [...sets.keys()].map((names) => [...names].join(' '));
  return { sets: named.join('\n'), setOf, verbs: [...verbs.keys()].join('\n'), verbOf };
}

function numberIn<Key>(numbers: Map<Key, number>, key: Key): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

function wakesOf(
  table: WordTable,
  texts: string,
  patterns: readonly Pattern[],
): Pick<Tables, 'wakeOf' | 'wakes' | 'classWakes'> {
  const byClass = new Map<string, number[]>();
  const byText = new Map<string, number[]>();
  for (const [number, pattern] of patterns.entries()) {
    const anchor = anchorOf(pattern);
    for (const name of anchor.classes) pushTo(byClass, name, number);
    for (const text of anchor.texts) pushTo(byText, text, number);
  }
  const whole = new Map<string, string>();
  const phrases = new Map<string, string>();
  for (const [text, numbers] of byText) {
    const first = firstTokenOf(text, table);
    if (first === text) whole.set(text, numbers.map(unitOf).join(''));
    else phrases.set(first, `${phrases.get(first) ?? ''}\n${text}\t${numbers.map(unitOf).join('')}`);
  }
  const wakes = new Map<string, number>();
  const wakeOf = texts
    .split('\n')
    .slice(0, -1)
    .map((text) => {
      const line = (whole.get(text) ?? '') + (phrases.get(text) ?? '');
      return unitOf(line === '' ? 0 : numberIn(wakes, line) + 1);
    });
  const classWakes = Array.from(
    byClass,
    ([name, numbers]) => `${name}\t${numbers.map(unitOf).join('')}`,
  ).join('\n');
  return { wakeOf: wakeOf.join(''), wakes: [...wakes.keys()], classWakes };
}

/** The text of the token a literal begins with: Chinese literals may be in several pieces. */
function firstTokenOf(text: string, table: WordTable): string {
  if (!isHan(text.charCodeAt(0))) return firstWordOf(text);
  const word = hanWordAt(table, unitsOf(text, new Uint16Array(0)), 0);
  return text.slice(0, word < 0 ? 1 : lengthOf(table, word));
}

/** The first word of a phrase, which is how a token of it looks. */
const firstWordOf = (text: string): string => {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
};

function pushTo(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [number]);
  else list.push(number);
}

function addList(drafts: Map<string, Draft>, list: WordList): void {
  const names = list.class.split(' ');
  const classes = classesOf(names);
  if (list.kind === 'verb') {
    const byTense = tensesOf([...names, 'V']);
    for (const verb of entriesOf(list)) addVerb(drafts, verb, byTense);
  } else
    for (const word of entriesOf(list)) {
      addForm(drafts, word, classes);
      if (list.kind === 'noun') addForm(drafts, pluralise(word), classes);
    }
}

const tenses = ['base', 'third', 'past', 'pp', 'ing'] as const;
type ByTense = Readonly<Record<(typeof tenses)[number], ReadonlySet<string>>>;

const tensesOf = (names: readonly string[]): ByTense =>
  Object.fromEntries(
    tenses.map((tense) => [tense, classesOf([...names, ...names.map((name) => `${name}:${tense}`)])]),
  ) as ByTense;

function addVerb(drafts: Map<string, Draft>, base: string, byTense: ByTense): void {
  const forms = conjugate(base);
  addForm(drafts, forms.base, byTense.base, base);
  addForm(drafts, forms.third, byTense.third, base);
  addForm(drafts, forms.past, byTense.past, base);
  addForm(drafts, forms.participle, byTense.pp, base);
  addForm(drafts, forms.gerund, byTense.ing, base);
  for (const spelling of spellingsOf(base)) {
    const isGerund = /ing\b/.test(spelling);
    addForm(drafts, spelling, isGerund ? byTense.ing : byTense.past, base);
    if (!isGerund) addForm(drafts, spelling, byTense.pp, base);
  }
}

function addForm(
  drafts: Map<string, Draft>,
  form: string,
  classes: ReadonlySet<string>,
  verb: string | null = null,
): void {
  const draft = draftOf(drafts, form);
  draft.classes = unionOf(draft.classes, classes);
  draft.verb ??= verb;
}

function draftOf(drafts: Map<string, Draft>, form: string): Draft {
  const known = drafts.get(form);
  if (known !== undefined) return known;
  const draft: Draft = { classes: noClasses, verb: null };
  drafts.set(form, draft);
  return draft;
}
