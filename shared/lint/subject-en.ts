/** Finds the grammatical subject of an English verb group by walking left through its clause. */
import { isAtWork } from './at-work';
import { fitOf, is, kindOf, type SubjectKind } from './subject';
import type { Token } from './tokens';

const nominal = ['NAME', 'WE', 'PRON', 'PERSON', 'TEAM', 'MAYBE', 'SYSTEM', 'PROPER'] as const;

/** The subject of the words that begin at token `at`; `end` is where the match ends. */
export function englishSubject(tokens: readonly Token[], at: number, end: number): SubjectKind {
  if (isPassive(tokens, at)) return agentAfter(tokens, end);
  return is(tokens[at], 'PREP') ? adjunct(tokens, at, 0) : walk(tokens, at - 1, 0);
}

/** Whether the verb at `at` is a passive one; in place of its words no rewrite would be grammatical. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const verb = is(tokens[at], 'ADV') && !is(tokens[at], 'V') ? at + 1 : at;
  if (!is(tokens[verb], 'V:pp')) return false;
  let left = at - 1;
  while (is(tokens[left], 'ADV', 'NEG') && !is(tokens[left], 'BE')) left -= 1;
  return is(tokens[left], 'BE');
}

/** The head of "by …" after a passive verb; a passive without it has no person in it. */
function agentAfter(tokens: readonly Token[], end: number): SubjectKind {
  for (let at = end; at < Math.min(end + 8, tokens.length); at += 1) {
    if (is(tokens[at], 'PUNCT')) break;
    if (tokens[at]?.text === 'by') return headAfter(tokens, at + 1);
  }
  return 'system';
}

/** Head of the noun phrase that begins at `at`: its last noun before a verb, preposition or mark. */
function headAfter(tokens: readonly Token[], at: number): SubjectKind {
  let head: Token | null = null;
  for (let index = at; index < Math.min(at + 7, tokens.length); index += 1) {
    const token = tokens[index];
    if (token === undefined || isBreak(token) || (head !== null && isVerbal(token))) break;
    if (!is(token, 'DET', 'ADV', 'ADJ', 'NUM') || is(token, ...nominal)) head = token;
    if (is(token, 'WE', 'PRON')) break;
  }
  return head === null ? 'elided' : kindOf(head);
}

const isBreak = (token: Token): boolean => is(token, 'PUNCT', 'PREP', 'CONJ', 'SUBCONJ', 'REL');

const isNoun = (token: Token | undefined): boolean => is(token, ...nominal);

/** A verb in use: not a noun that could be one, unless nothing else fits. */
const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined && is(token, 'V', 'AUX') && !isNoun(token);

const isGerund = (token: Token | undefined): boolean => is(token, 'V:ing') && !isNoun(token);

/** Deeper than this a sentence is left alone. */
const patience = 14;

function walk(tokens: readonly Token[], from: number, depth: number): SubjectKind {
  if (depth > patience) return 'unknown';
  let at = from;
  for (; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (is(token, 'WHO')) return antecedent(tokens, at - 1);
    if (is(token, 'WE', 'PRON')) return pronounKind(tokens, at);
    if (is(token, 'REL')) return walk(tokens, at - 1, depth + 1);
    if (token.text === ',' || is(token, 'CONJ')) return inherit(tokens, at - 1, depth + 1);
    if (token.text === ')') at = openingBefore(tokens, at);
    else if (token.text === '"' || token.text === '*') continue;
    else if (is(token, 'PUNCT', 'SUBCONJ')) return 'elided';
    else if (is(token, 'PREP') && !is(token, 'TO')) return adjunct(tokens, at, depth + 1);
    else if (!isSkipped(token)) return nounPhrase(tokens, at, depth + 1);
  }
  return 'elided';
}

/** Whom "who" stands for: a person, but for users, patients and others who are not at work here. */
function antecedent(tokens: readonly Token[], at: number): SubjectKind {
  const noun = tokens[at]?.text === ',' ? tokens[at - 1] : tokens[at];
  const kind = noun === undefined ? 'pronoun' : kindOf(noun);
  return kind === 'maybe' || fitOf('person', kind) !== null ? kind : 'pronoun';
}

const isSkipped = (token: Token): boolean =>
  !isNoun(token) && is(token, 'ADV', 'AUX', 'NEG', 'TO', 'V', 'ADJ', 'POSS', 'DET', 'LETTER');

function openingBefore(tokens: readonly Token[], at: number): number {
  for (let left = at; left >= 0; left -= 1) if (tokens[left]?.text === '(') return left;
  return 0;
}

/** "they" is a person unless the sentence spoke of things only. */
function pronounKind(tokens: readonly Token[], at: number): SubjectKind {
  const token = tokens[at];
  if (token === undefined || token.text !== 'they') return token === undefined ? 'unknown' : kindOf(token);
  const before = tokens.slice(0, at);
  const people = before.some((other) => is(other, 'PERSON', 'TEAM', 'NAME', 'MAYBE', 'WE'));
  return !people && before.some((other) => is(other, 'SYSTEM')) ? 'system' : 'pronoun';
}

/** The noun phrase that ends at `at`; in a prepositional phrase or under a participle it is not the subject. */
function nounPhrase(tokens: readonly Token[], at: number, depth: number): SubjectKind {
  const head = tokens[at];
  if (head === undefined) return 'elided';
  const left = phraseStart(tokens, at) - 1;
  const before = tokens[left];
  const kind = kindInClause(tokens, at, left + 1);
  if (before === undefined) return kind;
  if (before.text === 'of' && is(tokens[left - 1], 'QUANT', 'NUM')) return kind;
  if (is(before, 'PREP') && !is(before, 'SUBCONJ')) return orElse(walk(tokens, left - 1, depth + 1), kind);
  if (isGerund(before) && !is(tokens[left - 1], 'BE'))
    return orElse(participle(tokens, left, depth), 'system');
  if (isVerbal(before) && relativeBefore(tokens, left)) return walk(tokens, left - 1, depth + 1);
  return kind;
}

/** What the head is, by its word and by what is told of it. */
function kindInClause(tokens: readonly Token[], at: number, start: number): SubjectKind {
  if (isBareActivity(tokens, at, start)) return 'team';
  return isAtWork(tokens, at) ? 'role' : kindOf(tokens[at] as Token);
}

/** "Marketing promised", "QA missed": people when nothing stands before the word. */
const isBareActivity = (tokens: readonly Token[], at: number, start: number): boolean =>
  start === at && is(tokens[at], 'BARE') && !is(tokens[at], 'PERSON');

const orElse = (kind: SubjectKind, other: SubjectKind): SubjectKind => (kind === 'elided' ? other : kind);

function participle(tokens: readonly Token[], at: number, depth: number): SubjectKind {
  const before = tokens[at - 1];
  if (before === undefined || is(before, 'SUBCONJ')) return 'elided';
  return walk(tokens, at - 1, depth + 1);
}

/** First token of the noun phrase whose head is at `at`. */
function phraseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !is(tokens[start], 'DET')) {
    const token = tokens[start - 1];
    if (token === undefined || isBreak(token) || is(token, 'AUX', 'NEG', 'TO', 'WE', 'PRON')) break;
    if (is(token, 'V') && !isNoun(token) && !is(token, 'ADJ') && !modifies(tokens, start - 1)) break;
    start -= 1;
  }
  return start;
}

/** "the failing check", "a deployed change": a participle between article and noun. */
const modifies = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'V:ing', 'V:pp') && is(tokens[at - 1], 'DET', 'ADJ', 'POSS', 'NUM');

/** Whether "who", "which" or "that" opens the clause of the verb at `at`. */
function relativeBefore(tokens: readonly Token[], at: number): boolean {
  let left = at - 1;
  while (is(tokens[left], 'ADV', 'AUX', 'NEG')) left -= 1;
  return is(tokens[left], 'REL', 'WHO');
}

/** After "and" or a comma the subject is that of the verb before. */
function inherit(tokens: readonly Token[], from: number, depth: number): SubjectKind {
  for (let at = from; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ':' || token.text === '(') break;
    if (isFiniteVerb(tokens, at)) return walk(tokens, at - 1, depth + 1);
  }
  return walk(tokens, from, depth + 1);
}

function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (is(token, 'WE', 'PRON')) return is(token, 'AUX');
  if (is(token, 'AUX')) return true;
  if (!is(token, 'V:past')) return false;
  return !is(tokens[at - 1], 'DET', 'PREP', 'POSS', 'ADJ');
}

/** "without checking": the subject of the main clause, before the preposition or after the comma. */
function adjunct(tokens: readonly Token[], at: number, depth: number): SubjectKind {
  const before = at > 0 ? inherit(tokens, at - 1, depth) : 'elided';
  if (before !== 'elided') return before;
  const comma = tokens.findIndex((token, index) => index > at && token.text === ',');
  return comma < 0 ? 'elided' : headAfter(tokens, comma + 1);
}
