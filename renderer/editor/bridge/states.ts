/** What mdast knows and Lexical's own nodes do not, kept as node state so that nothing is lost. */

import { createState } from 'lexical';
import type { LinkReference } from 'mdast';
import { type Reach, reaches } from '../../../shared/prose/reach';

const flag = (value: unknown): boolean => value === true;
const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** On a text: its first space was a line ending of the source, and reads back as one. */
export const softBreak = createState('softBreak', { parse: flag });

/** On a list and on the first part of its items: blank lines between the parts. */
export const spread = createState('spread', { parse: flag, resetOnCopyNode: true });

/** On a check list: its items are numbered too. */
export const numbered = createState('numbered', { parse: flag });

/** On an item of a check list: it has no box. */
export const boxless = createState('boxless', { parse: flag, resetOnCopyNode: true });

/**
 * Lexical's list items hold a line of text or one block, so an item of several blocks is several
 * of them in a row. `first` starts an item, `more` belongs to the one before; null means: a line of
 * text starts an item and a nested list belongs to the one before, which is Lexical's own habit.
 */
export type ItemPart = 'first' | 'more' | null;
export const itemPart = createState('itemPart', {
  parse: (value): ItemPart => (value === 'first' || value === 'more' ? value : null),
  resetOnCopyNode: true,
});

/** On a code block: the words behind the language. */
export const codeMeta = createState('codeMeta', { parse: words });

/** On a link: the definition it refers to, in the place of an address. */
export type Reference = Pick<LinkReference, 'identifier' | 'label' | 'referenceType'>;
export const reference = createState('reference', {
  parse: (value): Reference | null => (isReference(value) ? value : null),
});

function isReference(value: unknown): value is Reference {
  return (
    typeof value === 'object' &&
    value !== null &&
    'identifier' in value &&
    typeof value.identifier === 'string' &&
    'referenceType' in value
  );
}

/** On a block, an item or a table row: whom it is for at most. In the prose a mark says so. */
export const reachState = createState('reach', {
  parse: (value): Reach | null => reaches.find((reach) => reach === value) ?? null,
});
