/** What would have been if a thing had been otherwise tells of conditions, which is what a review is for. */
import type { Match } from './match';
import { is } from './subject';
import type { Token } from './tokens';

/** Longer subjects are left to the rules. */
const longestSubject = 8;

const people = ['NAME', 'WE', 'PRON', 'PERSON', 'TEAM', 'MAYBE', 'BARE', 'PROPER'] as const;

/** What people do to things: left undone it speaks of them, whatever stands before it. */
const deeds = ['V.scrutiny:pp', 'V.notice:pp', 'V.diligence:pp', 'V.rush:pp'] as const;
const told = new Set(['told', 'asked', 'informed', 'warned', 'read', 'done', 'known', 'raised', 'followed']);

/**
 * Whether words about what would have been stand with an English condition about a thing: "if the crane had been
 * available", "had there been one room left", "had it not rained"; not "if the log had been read", which is about who
 * did not, and never where the words say what somebody ought to have done.
 */
export const hangsOnThing = (tokens: readonly Token[], { start, end }: Match): boolean =>
  !tokens.slice(start, end).some(({ text }) => /^(?:should|ought|supposed)/.test(text)) &&
  tokens.some(({ text }, at) => {
    if (text === 'if') return isOtherwise(tokens, at + 1, haveAfter(tokens, at + 1));
    return (
      text === 'had' && opensClause(tokens, at) && isOtherwise(tokens, at + 1, stateAfter(tokens, at + 1))
    );
  });

const opensClause = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || is(tokens[at - 1], 'PUNCT', 'CONJ');

/** Where "had" stands behind a subject; -1 without. */
const haveAfter = (tokens: readonly Token[], from: number): number =>
  firstOf(tokens, from, ({ text }) => /^had(?:n't|n’t)?$/.test(text));

/** Where the verb stands behind "had" and its subject; -1 without. */
const stateAfter = (tokens: readonly Token[], from: number): number =>
  firstOf(tokens, from, (token) => token.text === 'been' || is(token, 'NEG', 'V:pp'));

function firstOf(tokens: readonly Token[], from: number, fits: (token: Token) => boolean): number {
  const end = Math.min(from + longestSubject + 1, tokens.length);
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || is(token, 'PUNCT')) return -1;
    if (at > from && fits(token)) return at;
  }
  return -1;
}

function isOtherwise(tokens: readonly Token[], from: number, verb: number): boolean {
  if (verb < 0) return false;
  const subject = tokens.slice(from, verb);
  if (subject.some((token) => is(token, ...people) && !isThing(token))) return false;
  let at = verb;
  while (is(tokens[at], 'ADV', 'NEG', 'HAD') || /^(?:been|had|not)$/.test(tokens[at]?.text ?? '')) at += 1;
  const state = tokens[at];
  return state === undefined || !(is(state, ...deeds) || told.has(state.text));
}

const isThing = ({ text }: Token): boolean => text === 'it' || text === 'there';
