import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, type Edit } from '../../../shared/retrospective/edit';
import { isEqual } from '../../../shared/retrospective/equal';
import { inverseOf } from '../../../shared/retrospective/inverse';
import { takeBack } from '../../../shared/retrospective/take-back';
import { arbitraryEditOf } from '../../kit/arbitrary-edit';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';

const runs = { seed: 20261127, numRuns: 400 };

describe('the inverse of an edit', () => {
  it('gives back the document, whatever the edit', () => {
    const seen = new Set<Edit['type']>();
    fc.assert(
      fc.property(arbitraryRetrospective, arbitraryEditOf, (before, editOf) => {
        const edit = editOf(before);
        seen.add(edit.type);
        const after = applyEdit(before, edit);
        expect(applyEdit(after, inverseOf(before, edit))).toStrictEqual(before);
      }),
      runs,
    );
    expect(seen.size).toBe(8);
  });

  it('has an inverse of its own: undone and done again is done', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, arbitraryEditOf, (before, editOf) => {
        const edit = editOf(before);
        const after = applyEdit(before, edit);
        const inverse = inverseOf(before, edit);
        expect(applyEdit(applyEdit(after, inverse), inverseOf(after, inverse))).toStrictEqual(after);
      }),
      runs,
    );
  });
});

describe('taking back an edit', () => {
  it('right after it does what the inverse does', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, arbitraryEditOf, (before, editOf) => {
        const edit = editOf(before);
        const after = applyEdit(before, edit);
        const taken = takeBack(after, edit, inverseOf(before, edit));
        // A batch may touch the same place twice; every other edit is taken back.
        if (edit.type !== 'batch') expect(taken.ok).toBe(true);
        if (taken.ok) expect(applyEdit(after, taken.edit)).toStrictEqual(before);
      }),
      runs,
    );
  });

  it('later changes nothing that was made since', () => {
    const since: Edit = { type: 'set-details', details: { noun: 'since' } };
    fc.assert(
      fc.property(arbitraryRetrospective, arbitraryEditOf, (before, editOf) => {
        const edit = editOf(before);
        const after = applyEdit(applyEdit(before, edit), since);
        const taken = takeBack(after, edit, inverseOf(before, edit));
        if (taken.ok) expect(applyEdit(after, taken.edit)).toStrictEqual({ ...before, noun: 'since' });
      }),
      runs,
    );
  });

  it('keeps the other fields of an item, and refuses where its own were changed since', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, (start) => {
        const goal = { id: 'g', statement: 'a', measure: '', target: '', source: '' };
        const put = (item: typeof goal): Edit => ({ type: 'put-item', collection: 'goals', item });
        const before = applyEdit(start, put(goal));
        const edit = put({ ...goal, statement: 'b' });
        const inverse = inverseOf(before, edit);
        const other = applyEdit(before, put({ ...goal, statement: 'b', target: '99 %' }));
        const taken = takeBack(other, edit, inverse);
        expect(taken.ok && applyEdit(other, taken.edit).goals.at(-1)).toEqual({ ...goal, target: '99 %' });
        const same = applyEdit(before, put({ ...goal, statement: 'c' }));
        expect(takeBack(same, edit, inverse)).toEqual({ ok: false, obstacle: 'changed' });
        const gone = applyEdit(before, { type: 'remove-item', collection: 'goals', id: 'g' });
        expect(takeBack(gone, edit, inverse)).toEqual({ ok: false, obstacle: 'gone' });
      }),
      { ...runs, numRuns: 20 },
    );
  });
});

describe('equality', () => {
  it('is that of JSON values without regard to the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(isEqual(one, structuredClone(one))).toBe(true);
        expect(isEqual(one, other)).toBe(isEqual(other, one));
        if (isEqual(one, other)) expect(one).toEqual(other);
      }),
      runs,
    );
    expect(isEqual({ a: 1, b: null }, { b: null, a: 1 })).toBe(true);
    expect(isEqual({ a: 1 }, { a: 1, b: null })).toBe(false);
  });
});
