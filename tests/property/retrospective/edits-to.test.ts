import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdit } from '../../../shared/retrospective/edit';
import { editsTo } from '../../../shared/retrospective/edits-to';
import { inverseOf } from '../../../shared/retrospective/inverse';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';

it('the edits to another value give it, are none for the same, and are undone as one', () => {
  fc.assert(
    fc.property(arbitraryRetrospective, arbitraryRetrospective, (from, other) => {
      const { id, createdAt, sample, formerTitles } = from;
      const to = { ...other, id, createdAt, sample, formerTitles };
      const edit = { type: 'batch', purpose: 'restore', edits: editsTo(from, to) } as const;
      const after = applyEdit(from, edit);
      expect(after).toEqual(to);
      expect(editsTo(after, to)).toEqual([]);
      expect(applyEdit(after, inverseOf(from, edit))).toEqual(from);
    }),
    { seed: 20261127, numRuns: 200 },
  );
});
