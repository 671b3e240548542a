/** Which suggestions stand in the clause with the caret. */
import { describe, expect, it } from 'vitest';
import { type Caret, isAtCaret, isInWords } from '../../../renderer/features/suggestions/being-typed';
import { suggestionsIn, writtenAs } from './found';

const text = 'All was calm. The careless engineer left, so it broke.';
const [careless] = suggestionsIn(writtenAs(text));
if (!careless) throw new Error('nothing is suggested');

const at = (offset: number, block = 0): Caret => ({ kind: 'prose', block, leaf: 0, offset });
const endOf = (words: string): number => text.indexOf(words) + words.length;

describe('the clause being typed', () => {
  it.each([
    ['at its start', at(endOf('calm.')), true],
    ['in the words', at(endOf('care')), true],
    ['right before the comma that ends it', at(endOf('left')), true],
    ['after that comma', at(endOf('left,')), false],
    ['in the sentence before', at(3), false],
    ['in another paragraph', at(endOf('care'), 1), false],
    ['in a field with the same text', { kind: 'field', text, offset: endOf('care') } as Caret, false],
    ['nowhere', null, false],
  ])('holds the caret %s: %s', (_where, caret, expected) => {
    expect(isAtCaret(careless, caret, 'causes')).toBe(expected);
  });

  it('is of the open page only', () => expect(isAtCaret(careless, at(endOf('care')), 'goals')).toBe(false));

  it('is wider than the words themselves', () => {
    expect(isInWords(careless, at(endOf('care')), 'causes')).toBe(true);
    expect(isInWords(careless, at(endOf('left')), 'causes')).toBe(false);
  });

  it('is told of a field by its text', () => {
    const written = 'The engineer was careless';
    const goals = [{ id: 'g', statement: written, measure: '' }] as never;
    const found = suggestionsIn(writtenAs('', { goals })).find(({ place }) => place.kind === 'item');
    if (!found) throw new Error('nothing is suggested');
    const caret = (value: string): Caret => ({ kind: 'field', text: value, offset: value.length });
    expect(isAtCaret(found, caret(written), 'goals')).toBe(true);
    expect(isAtCaret(found, caret('The engineer'), 'goals')).toBe(false);
  });
});
