/** The clause being typed is left alone: which new suggestions wait until it is ended, left, or rested on. */
import { clauseAround } from '../../../shared/lint/sentences';
import type { Suggestion } from './suggestion';

/** After this long without a key the clause counts as finished, in milliseconds. */
export const rest = 2_000;

/** Where the caret is: in a leaf of the prose, or in a field with this text. */
export type Caret =
  | { readonly kind: 'prose'; readonly block: number; readonly leaf: number; readonly offset: number }
  | { readonly kind: 'field'; readonly text: string; readonly offset: number };

/** Whether the caret stands in the clause the suggestion is about, its end included. */
export function isAtCaret(suggestion: Suggestion, caret: Caret | null, page: Suggestion['page']): boolean {
  if (caret === null || suggestion.page !== page || !isSamePassage(suggestion, caret)) return false;
  const clause = clauseAround(suggestion.passageText, suggestion.diagnostic);
  return caret.offset >= clause.start && caret.offset <= clause.end;
}

function isSamePassage({ place, passageText }: Suggestion, caret: Caret): boolean {
  if (place.kind === 'prose')
    return caret.kind === 'prose' && caret.block === place.block && caret.leaf === place.leaf;
  return caret.kind === 'field' && caret.text === passageText;
}

/** Whether the caret stands in the words themselves. */
export function isInWords(suggestion: Suggestion, caret: Caret | null, page: Suggestion['page']): boolean {
  if (caret === null || suggestion.page !== page || !isSamePassage(suggestion, caret)) return false;
  const { start, end } = suggestion.diagnostic;
  return caret.offset >= start && caret.offset <= end;
}
