/** Arbitrary edits for a given document: every type, aimed at what is in it and past it, single and in batches. */
import fc from 'fast-check';
import { collections, type Edit, purposes } from '../../shared/retrospective/edit';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { pageIds } from '../../shared/retrospective/step-id';
import {
  arbitraryBlock,
  arbitraryProse,
  arbitraryRetrospective,
  arbitraryText,
} from './arbitrary-retrospective';

const page = fc.constantFrom(...pageIds);
const collection = fc.constantFrom(...collections);
const place = fc.integer({ min: -2, max: 9 });

const details: fc.Arbitrary<Edit> = fc
  .tuple(
    arbitraryRetrospective,
    fc.subarray(['title', 'language', 'severity', 'zone', 'services', 'questions'], { minLength: 1 }),
  )
  .map(
    ([other, keys]): Edit => ({
      type: 'set-details',
      details: Object.fromEntries(keys.map((key) => [key, other[key as keyof Retrospective]])),
    }),
  );

const single: fc.Arbitrary<(document: Retrospective) => Edit> = fc.oneof(
  details.map((edit) => () => edit),
  fc.tuple(page, arbitraryProse).map(
    ([page, prose]) =>
      (): Edit => ({ type: 'set-prose', page, prose }),
  ),
  fc.tuple(page, place, place, fc.array(arbitraryBlock, { maxLength: 2 })).map(
    ([page, start, remove, insert]) =>
      (): Edit => ({ type: 'splice-prose', page, start, remove, insert }),
  ),
  fc.tuple(fc.uuid(), arbitraryText, fc.option(place, { nil: undefined })).map(
    ([id, text, at]) =>
      (): Edit => ({
        type: 'put-item',
        collection: 'practices',
        item: { id, kind: 'try', text },
        ...(at === undefined ? {} : { at }),
      }),
  ),
  // A member of one list takes the fields of another member: a change of several fields.
  fc.tuple(collection, fc.nat(), fc.nat()).map(([name, from, to]) => (document: Retrospective): Edit => {
    const items = document[name];
    const [one, other] = [items[from % Math.max(1, items.length)], items[to % Math.max(1, items.length)]];
    return one && other
      ? ({ type: 'put-item', collection: name, item: { ...other, id: one.id } } as Edit)
      : { type: 'batch', edits: [] };
  }),
  fc.tuple(collection, fc.nat()).map(([name, pick]) => (document: Retrospective): Edit => {
    const items = document[name];
    return { type: 'remove-item', collection: name, id: items[pick % (items.length + 1)]?.id ?? 'nobody' };
  }),
  fc.tuple(collection, fc.nat(), place).map(([name, pick, to]) => (document: Retrospective): Edit => {
    const items = document[name];
    return { type: 'move-item', collection: name, id: items[pick % (items.length + 1)]?.id ?? 'nobody', to };
  }),
  arbitraryRetrospective.map(
    ({ suggestions }) =>
      (): Edit => ({ type: 'set-suggestions', suggestions }),
  ),
);

/** An edit of a document, to be aimed at it. */
export const arbitraryEditOf: fc.Arbitrary<(document: Retrospective) => Edit> = fc.oneof(
  { weight: 4, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(single, { maxLength: 4 }), fc.option(fc.constantFrom(...purposes), { nil: undefined }))
      .map(
        ([parts, purpose]) =>
          (document: Retrospective): Edit => ({
            type: 'batch',
            edits: parts.map((part) => part(document)),
            ...(purpose === undefined ? {} : { purpose }),
          }),
      ),
  },
);

/** The same without what only an editor makes. */
export const isStructured = (edit: Edit): boolean => edit.type !== 'splice-prose';
