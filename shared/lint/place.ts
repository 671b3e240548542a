/** Marked words among the tokens of their sentence, and what stands around them. */
import { is } from './subject';
import type { Token } from './tokens';

/** `to` is exclusive. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

export const people = ['NAME', 'WE', 'PRON', 'PERSON', 'TEAM', 'MAYBE'] as const;

export const after = ({ tokens, to }: Place): Token | undefined => tokens[to];
export const before = ({ tokens, from }: Place): Token | undefined => tokens[from - 1];
export const first = ({ tokens, from }: Place): Token | undefined => tokens[from];
export const last = ({ tokens, to }: Place): Token | undefined => tokens[to - 1];

export const hasText = ({ tokens, from, to }: Place, words: RegExp): boolean =>
  tokens.slice(from, to).some(({ text }) => words.test(text));

/** The edge of the sentence or a mark. */
export const stops = (token: Token | undefined): boolean => token === undefined || is(token, 'PUNCT');

/** The marked words are the sentence, but for the mark of a question. */
export const isWhole = ({ tokens, from, to }: Place): boolean =>
  from === 0 && (to === tokens.length || (to === tokens.length - 1 && is(tokens[to], 'QUESTION')));
