import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, collections, type Edit } from '../../../shared/retrospective/edit';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { pageIds } from '../../../shared/retrospective/step-id';
import {
  arbitraryBlock,
  arbitraryProse,
  arbitraryRetrospective,
  arbitraryText,
} from '../../kit/arbitrary-retrospective';

const seed = 20261122;
const runs = { seed, numRuns: 200 };
const page = fc.constantFrom(...pageIds);
const collection = fc.constantFrom(...collections);

const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  arbitraryText.map((title): Edit => ({ type: 'set-details', details: { title } })),
  fc.tuple(page, arbitraryProse).map(([page, prose]): Edit => ({ type: 'set-prose', page, prose })),
  fc
    .tuple(page, fc.nat(6), fc.nat(3), fc.array(arbitraryBlock, { maxLength: 2 }))
    .map(([page, start, remove, insert]): Edit => ({ type: 'splice-prose', page, start, remove, insert })),
  fc.tuple(fc.uuid(), arbitraryText, fc.option(fc.nat(6), { nil: undefined })).map(([id, text, at]): Edit => {
    const item = { id, kind: 'try' as const, text };
    return { type: 'put-item', collection: 'practices', item, ...(at === undefined ? {} : { at }) };
  }),
  fc.tuple(collection, fc.uuid()).map(([collection, id]): Edit => ({ type: 'remove-item', collection, id })),
  fc
    .tuple(collection, fc.uuid(), fc.nat(6))
    .map(([collection, id, to]): Edit => ({ type: 'move-item', collection, id, to })),
);

/** Every list a document has, with a member and a place to take it from. */
const pickMember = (retrospective: Retrospective, pick: number) => {
  const filled = collections.filter((name) => retrospective[name].length > 0);
  const name = filled[pick % Math.max(1, filled.length)];
  const items = name ? retrospective[name] : [];
  const item = items[pick % Math.max(1, items.length)];
  return name && item ? { name, item, at: (items as readonly unknown[]).indexOf(item) } : null;
};

describe('edits', () => {
  it('putting a new item and removing it again changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, fc.uuid(), fc.nat(9), (before, id, at) => {
        const item = { id, kind: 'keep' as const, text: 'the order log' };
        const put = applyEdit(before, { type: 'put-item', collection: 'practices', item, at });
        expect(put.practices).toHaveLength(before.practices.length + 1);
        expect(applyEdit(put, { type: 'remove-item', collection: 'practices', id })).toEqual(before);
      }),
      runs,
    );
  });

  it('removing an item and putting it back in its place changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, fc.nat(), (before, pick) => {
        const member = pickMember(before, pick);
        fc.pre(member !== null);
        const removed = applyEdit(before, {
          type: 'remove-item',
          collection: member.name,
          id: member.item.id,
        });
        const put = { type: 'put-item', collection: member.name, item: member.item, at: member.at } as Edit;
        expect(applyEdit(removed, put)).toEqual(before);
      }),
      runs,
    );
  });

  it('moving an item there and back changes nothing, and no move loses one', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, fc.nat(), fc.nat(9), (before, pick, to) => {
        const member = pickMember(before, pick);
        fc.pre(member !== null);
        const { name, item, at } = member;
        const moved = applyEdit(before, { type: 'move-item', collection: name, id: item.id, to });
        expect(moved[name]).toHaveLength(before[name].length);
        expect(applyEdit(moved, { type: 'move-item', collection: name, id: item.id, to: at })).toEqual(
          before,
        );
      }),
      runs,
    );
  });

  it('a splice is undone by its inverse', () => {
    fc.assert(
      fc.property(
        arbitraryRetrospective,
        page,
        fc.nat(6),
        fc.nat(6),
        fc.array(arbitraryBlock, { maxLength: 3 }),
        (before, page, from, count, insert) => {
          const blocks = before.prose[page].children;
          const start = Math.min(from, blocks.length);
          const removed = blocks.slice(start, start + count);
          const splice = { type: 'splice-prose', page, start } as const;
          const spliced = applyEdit(before, { ...splice, remove: count, insert });
          expect(applyEdit(spliced, { ...splice, remove: insert.length, insert: removed })).toEqual(before);
        },
      ),
      runs,
    );
  });

  it('a batch is its edits one after the other', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, fc.array(arbitraryEdit, { maxLength: 5 }), (before, edits) => {
        const oneByOne = edits.reduce(applyEdit, before);
        expect(applyEdit(before, { type: 'batch', edits })).toEqual(oneByOne);
      }),
      runs,
    );
  });

  it('none changes the document it is applied to', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, arbitraryEdit, (before, edit) => {
        const copy = structuredClone(before);
        applyEdit(before, edit);
        expect(before).toEqual(copy);
      }),
      runs,
    );
  });
});
