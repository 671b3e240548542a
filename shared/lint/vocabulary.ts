/** Turns word lists and rules into the tables the linter runs on. */

import { entriesOf, type Lexeme, type VerbForms, type WordList } from './lexeme';
import { conjugate, pluralise, spellingsOf } from './lexicon/en/inflect';
import type { LintRule } from './lint-rule';
import { anchorOf, literalsOf, type Pattern, parsePattern } from './pattern';
import { compileWords, type Words } from './words';

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
  /** The gate: words that some pattern begins with, and the patterns they begin. */
  readonly anchors: Words<readonly Candidate[]>;
  /** Patterns by the class they begin with, for words the document taught. */
  readonly byClass: ReadonlyMap<string, readonly Candidate[]>;
}

interface Draft {
  readonly classes: Set<string>;
  verb: VerbForms | null;
}

export function compileVocabulary(lists: readonly WordList[], rules: readonly LintRule[]): Vocabulary {
  const drafts = new Map<string, Draft>();
  for (const list of lists) addList(drafts, list);
  const candidates = rules.flatMap(compileRule);
  for (const { pattern, compiled } of candidates)
    for (const literal of [pattern, ...compiled.unless].flatMap(literalsOf)) draftOf(drafts, literal);
  const byClass = new Map<string, Candidate[]>();
  const byText = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { texts, classes } = anchorOf(candidate.pattern);
    for (const name of classes) byClass.set(name, [...(byClass.get(name) ?? []), candidate]);
    for (const text of texts) byText.set(text, [...(byText.get(text) ?? []), candidate]);
  }
  return {
    words: compileWords<Lexeme>(drafts),
    anchors: compileWords(anchorsOf(drafts, byClass, byText)),
    byClass,
  };
}

function compileRule(rule: LintRule): readonly Candidate[] {
  const compiled = { rule, unless: (rule.unless ?? []).map(parsePattern) };
  return rule.patterns.map((source) => ({ compiled, pattern: parsePattern(source) }));
}

function anchorsOf(
  drafts: ReadonlyMap<string, Draft>,
  byClass: ReadonlyMap<string, readonly Candidate[]>,
  byText: ReadonlyMap<string, readonly Candidate[]>,
): ReadonlyMap<string, readonly Candidate[]> {
  const anchors = new Map<string, readonly Candidate[]>();
  for (const [word, draft] of drafts) {
    const found = new Set(byText.get(word) ?? []);
    for (const name of draft.classes) for (const candidate of byClass.get(name) ?? []) found.add(candidate);
    if (found.size > 0) anchors.set(word, [...found]);
  }
  return anchors;
}

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
