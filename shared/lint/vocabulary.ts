/** Turns word lists and rules into the tables the linter runs on. */

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

export interface Vocabulary {
  readonly words: Words<Lexeme>;
  /** Every word and phrase that some pattern can begin with. */
  readonly gate: Words<true>;
  /** Patterns by the word they begin with; those that begin with a phrase, by its first word. */
  readonly byWord: ReadonlyMap<string, readonly Candidate[]>;
  /** Patterns a word of the dictionary can begin, found without reading its text. */
  readonly byLexeme: ReadonlyMap<Lexeme, readonly Candidate[]>;
  /** Patterns by the class they begin with. */
  readonly byClass: ReadonlyMap<string, readonly Candidate[]>;
}

interface Draft {
  readonly classes: Set<string>;
  verb: VerbForms | null;
}

export function compileVocabulary(wordLists: readonly WordList[], rules: readonly LintRule[]): Vocabulary {
  const drafts = new Map<string, Draft>();
  for (const list of wordLists) addList(drafts, list);
  const candidates = rules.flatMap(compileRule);
  const known = compileWords<Lexeme>(drafts);
  const whole = candidates.flatMap(chineseLiterals).filter((literal) => !holdsKnownWord(literal, known));
  for (const literal of whole) draftOf(drafts, literal);
  const words = compileWords<Lexeme>(drafts);
  const byClass = new Map<string, Candidate[]>();
  const byWord = new Map<string, Set<Candidate>>();
  const gate = new Map<string, true>();
  for (const candidate of candidates) {
    const { texts, classes } = anchorOf(candidate.pattern);
    for (const name of classes) pushTo(byClass, name, candidate);
    for (const text of texts) {
      gate.set(text, true);
      addTo(byWord, firstTokenOf(text, words), [candidate]);
    }
  }
  for (const [word, { classes }] of drafts) {
    for (const name of classes) {
      const found = byClass.get(name);
      if (found === undefined) continue;
      gate.set(word, true);
      addTo(byWord, word, found);
    }
  }
  const lists = new Map([...byWord].map(([word, found]) => [word, [...found]]));
  return {
    words,
    gate: compileWords(gate),
    byWord: lists,
    byLexeme: byLexemeOf(drafts, lists),
    byClass,
  };
}

/** A literal with a longer word of the dictionary in it stays in pieces, so that other rules see that word. */
function holdsKnownWord(literal: string, known: Words<Lexeme>): boolean {
  for (let at = 0; at < literal.length; ) {
    const end = hanWordEnd(known, literal, at);
    if (end > at + 1) return true;
    at += 1;
  }
  return false;
}

const none: readonly Candidate[] = [];

function byLexemeOf(
  drafts: ReadonlyMap<string, Draft>,
  lists: ReadonlyMap<string, readonly Candidate[]>,
): ReadonlyMap<Lexeme, readonly Candidate[]> {
  const found = new Map<Lexeme, readonly Candidate[]>();
  for (const [word, draft] of drafts) found.set(draft, startsOf(lists, word));
  return found;
}

/** Patterns that begin with the word, or with a phrase that begins like it. */
function startsOf(lists: ReadonlyMap<string, readonly Candidate[]>, word: string): readonly Candidate[] {
  const first = firstWordOf(word);
  const found = lists.get(word) ?? none;
  if (first === word) return found;
  const more = lists.get(first);
  return more === undefined ? found : [...found, ...more];
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

function addTo(map: Map<string, Set<Candidate>>, key: string, found: readonly Candidate[]): void {
  const set = map.get(key) ?? new Set();
  for (const candidate of found) set.add(candidate);
  map.set(key, set);
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
    .filter((literal) => isHan(literal.charCodeAt(0)) && !/^(?:没|未|不|都没|无人|忘)./.test(literal));

function addList(drafts: Map<string, Draft>, list: WordList): void {
  const classes = list.class.split(' ');
  for (const word of entriesOf(list)) {
    if (list.kind === 'verb') addVerb(drafts, word, classes);
    else
      for (const form of list.kind === 'noun' ? [word, pluralise(word)] : [word])
        addForm(drafts, form, classes);
  }
}

function addVerb(drafts: Map<string, Draft>, base: string, classes: readonly string[]): void {
  const forms = conjugate(base);
  const names = [...classes, 'V'];
  const add = (form: string, tense: string) =>
    addForm(drafts, form, [...names, ...names.map((name) => `${name}:${tense}`)], forms);
  add(forms.base, 'base');
  add(forms.third, 'third');
  add(forms.past, 'past');
  add(forms.participle, 'pp');
  add(forms.gerund, 'ing');
  for (const spelling of spellingsOf(base)) {
    add(spelling, /ing\b/.test(spelling) ? 'ing' : 'past');
    if (!/ing\b/.test(spelling)) add(spelling, 'pp');
  }
}

function addForm(
  drafts: Map<string, Draft>,
  form: string,
  classes: readonly string[],
  verb: VerbForms | null = null,
): void {
  const draft = draftOf(drafts, form);
  for (const name of classes) draft.classes.add(name);
  draft.verb ??= verb;
}

function draftOf(drafts: Map<string, Draft>, form: string): Draft {
  const known = drafts.get(form);
  if (known !== undefined) return known;
  const draft: Draft = { classes: new Set(), verb: null };
  drafts.set(form, draft);
  return draft;
}
