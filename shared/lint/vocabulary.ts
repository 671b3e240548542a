/** Turns word lists and rules into the tables the linter runs on. */

import { classesOf, noClasses, unionOf } from './class-sets';
import { entriesOf, type Lexeme, type VerbForms, type WordList } from './lexeme';
import { conjugate, pluralise, spellingsOf } from './lexicon/en/inflect';
import type { LintRule } from './lint-rule';
import { anchorOf, literalsOf, type Pattern, parsePattern } from './pattern';
import { compileWords, hanWordEnd, isHan, type Words } from './words';

/** A rule with its patterns read. */
export interface CompiledRule {
  readonly rule: LintRule;
  readonly unless: readonly Pattern[];
}

export interface Candidate {
  readonly compiled: CompiledRule;
  readonly pattern: Pattern;
}

/** A phrase and the patterns that begin with it. */
export interface Opening {
  readonly phrase: string;
  readonly candidates: readonly Candidate[];
}

export interface Vocabulary {
  readonly words: Words<Lexeme>;
  /** Every word and phrase that some pattern can begin with. */
  readonly gate: Words<true>;
  /** Patterns that wait for a word of the dictionary, by the number of the word. */
  readonly byEntry: readonly (readonly Candidate[])[];
  /** Patterns that wait for a phrase, by the number of its first word or, in Chinese, of its first token. */
  readonly byOpening: readonly (readonly Opening[])[];
  /** Patterns by the class they begin with. */
  readonly byClass: ReadonlyMap<string, readonly Candidate[]>;
}

interface Draft {
  readonly entry: number;
  classes: ReadonlySet<string>;
  verb: VerbForms | null;
}

export function compileVocabulary(wordLists: readonly WordList[], rules: readonly LintRule[]): Vocabulary {
  const drafts = new Map<string, Draft>();
  for (const list of wordLists) addList(drafts, list);
  const candidates = rules.flatMap(compileRule);
  const known = compileWords<Lexeme>(drafts);
  const whole = candidates.flatMap(chineseLiterals).filter((literal) => !holdsKnownWord(literal, known));
  for (const literal of whole) {
    const draft = draftOf(drafts, literal);
    if (literal.length === 1 && draft.classes.size === 0) draft.classes = classesOf(['HAN']);
  }
  for (const word of candidates.flatMap(latinAnchors)) draftOf(drafts, word);
  for (const character of candidates.flatMap(chineseOpenings))
    if (!drafts.has(character)) draftOf(drafts, character).classes = classesOf(['HAN']);
  const words = compileWords<Lexeme>(drafts);
  const byClass = new Map<string, Candidate[]>();
  const byText = new Map<string, Candidate[]>();
  const byPhrase = new Map<string, Candidate[]>();
  const gate = new Map<string, true>();
  for (const candidate of candidates) {
    const { texts, classes } = anchorOf(candidate.pattern);
    for (const name of classes) pushTo(byClass, name, candidate);
    for (const text of texts) {
      gate.set(text, true);
      pushTo(firstTokenOf(text, words) === text ? byText : byPhrase, text, candidate);
    }
  }
  const ofClasses = candidatesByClasses(byClass);
  for (const [word, { classes }] of drafts) if (ofClasses(classes).length > 0) gate.set(word, true);
  return {
    words,
    gate: compileWords(gate),
    byEntry: byEntryOf(drafts, byText, ofClasses),
    byOpening: openingsOf(drafts, byPhrase, words),
    byClass,
  };
}

/** Patterns that wait for any of the classes of a set; sets are few, so each is looked at once. */
function candidatesByClasses(
  byClass: ReadonlyMap<string, readonly Candidate[]>,
): (classes: ReadonlySet<string>) => readonly Candidate[] {
  const known = new Map<ReadonlySet<string>, readonly Candidate[]>();
  return (classes) => {
    const found = known.get(classes);
    if (found !== undefined) return found;
    const answer = [...new Set([...classes].flatMap((name) => byClass.get(name) ?? []))];
    known.set(classes, answer);
    return answer;
  };
}

/** First characters of the Chinese phrases the gate waits for; alone they stay unknown characters. */
const chineseOpenings = ({ pattern }: Candidate): readonly string[] =>
  anchorOf(pattern)
    .texts.map((text) => text.charAt(0))
    .filter((character) => isHan(character.charCodeAt(0)));

/** First words the gate waits for: each is a word of the dictionary, if only for its number. */
const latinAnchors = ({ pattern }: Candidate): readonly string[] =>
  anchorOf(pattern)
    .texts.map(firstWordOf)
    .filter((word) => !isHan(word.charCodeAt(0)));

/** A literal with a longer word of the dictionary in it stays in pieces, so that other rules see that word. */
function holdsKnownWord(literal: string, known: Words<Lexeme>): boolean {
  for (let at = 0; at < literal.length; ) {
    const end = hanWordEnd(known, literal, at);
    if (end > at + 1) return true;
    at += 1;
  }
  return false;
}

/** Phrases by the number of the word they begin with; a phrase of the dictionary is found by its first word. */
function openingsOf(
  drafts: ReadonlyMap<string, Draft>,
  byPhrase: ReadonlyMap<string, readonly Candidate[]>,
  words: Words<Lexeme>,
): readonly (readonly Opening[])[] {
  const byFirst = new Map<string, Opening[]>();
  for (const [phrase, candidates] of byPhrase) {
    const first = firstTokenOf(phrase, words);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [{ phrase, candidates }]);
    else list.push({ phrase, candidates });
  }
  return [...drafts.keys()].map((word) => byFirst.get(firstWordOf(word)) ?? noOpenings);
}

const noOpenings: readonly Opening[] = [];

/** Patterns by the number of the word they wait for; a phrase of the dictionary wakes those of its first word too. */
function byEntryOf(
  drafts: ReadonlyMap<string, Draft>,
  byText: ReadonlyMap<string, readonly Candidate[]>,
  ofClasses: (classes: ReadonlySet<string>) => readonly Candidate[],
): readonly (readonly Candidate[])[] {
  const startsOf = (word: string, classes: ReadonlySet<string>): readonly Candidate[] => {
    const own = byText.get(word);
    return own === undefined ? ofClasses(classes) : [...new Set([...own, ...ofClasses(classes)])];
  };
  return Array.from(drafts, ([word, { classes }]) => {
    const found = startsOf(word, classes);
    const first = firstWordOf(word);
    if (first === word) return found;
    const more = startsOf(first, drafts.get(first)?.classes ?? noClasses);
    return more.length === 0 ? found : [...found, ...more];
  });
}

/** The text of the token a literal begins with: Chinese literals may be in several pieces. */
function firstTokenOf(text: string, words: Words<Lexeme>): string {
  if (!isHan(text.charCodeAt(0))) return firstWordOf(text);
  return text.slice(0, Math.max(1, hanWordEnd(words, text, 0)));
}

/** The first word of a phrase, which is how a token of it looks. */
const firstWordOf = (text: string): string => {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
};

function pushTo(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [candidate]);
  else list.push(candidate);
}

function compileRule(rule: LintRule): readonly Candidate[] {
  const compiled = { rule, unless: (rule.unless ?? []).map(parsePattern) };
  return rule.patterns.map((source) => ({ compiled, pattern: parsePattern(source) }));
}

/**
 * Chinese has no blanks: a literal is one token only when the dictionary knows it. One that begins with a
 * negation stays in pieces, because other rules look for the negation.
 */
const chineseLiterals = ({ pattern, compiled }: Candidate): readonly string[] =>
  [pattern, ...compiled.unless]
    .flatMap(literalsOf)
    .filter((literal) => isHan(literal.charCodeAt(0)) && !isLoose.test(literal));

/** Begins with a negation or a small word, or ends with a particle: other rules look for that part. */
const isLoose = /^(?:[没未不忘都也就才会能一在是把被给跟要还又的]|无人).|.[了的得过着都也就]$/;

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
  addForm(drafts, forms.base, byTense.base, forms);
  addForm(drafts, forms.third, byTense.third, forms);
  addForm(drafts, forms.past, byTense.past, forms);
  addForm(drafts, forms.participle, byTense.pp, forms);
  addForm(drafts, forms.gerund, byTense.ing, forms);
  for (const spelling of spellingsOf(base)) {
    const isGerund = /ing\b/.test(spelling);
    addForm(drafts, spelling, isGerund ? byTense.ing : byTense.past, forms);
    if (!isGerund) addForm(drafts, spelling, byTense.pp, forms);
  }
}

function addForm(
  drafts: Map<string, Draft>,
  form: string,
  classes: ReadonlySet<string>,
  verb: VerbForms | null = null,
): void {
  const draft = draftOf(drafts, form);
  draft.classes = unionOf(draft.classes, classes);
  draft.verb ??= verb;
}

function draftOf(drafts: Map<string, Draft>, form: string): Draft {
  const known = drafts.get(form);
  if (known !== undefined) return known;
  const draft: Draft = { entry: drafts.size, classes: noClasses, verb: null };
  drafts.set(form, draft);
  return draft;
}
