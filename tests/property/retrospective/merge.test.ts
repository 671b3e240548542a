/** Choosing between two values of a document: whatever is chosen, nothing else changes and nothing dangles. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differencesOf } from '../../../shared/retrospective/differences';
import { applyEdit, collections } from '../../../shared/retrospective/edit';
import { factorTree } from '../../../shared/retrospective/factor-tree';
import { mergeOf } from '../../../shared/retrospective/merge';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { readRetrospective } from '../../../shared/retrospective/schema';
import { arbitraryEditOf } from '../../kit/arbitrary-edit';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';

const settings = { seed: 20261127, numRuns: 150 };

/** Items name each other, as those of a real document do. */
const related = arbitraryRetrospective.chain((document) =>
  fc.array(fc.nat(), { minLength: 12, maxLength: 12 }).map((picks): Retrospective => {
    const pick = (ids: readonly { readonly id: string }[], index: number): string | null =>
      ids[(picks[index % 12] ?? 0) % (ids.length + 1)]?.id ?? null;
    const { factors, goals, handlingTargets, events } = document;
    return {
      ...document,
      actionItems: document.actionItems.map((item, at) => ({ ...item, factor: pick(factors, at) })),
      results: document.results.map((item, at) => ({
        ...item,
        goal: pick([...goals, ...handlingTargets], at + 3),
      })),
      gapNotes: document.gapNotes.map((item, at) => ({ ...item, after: pick(events, at + 6) ?? item.after })),
    };
  }),
);

/** A copy somebody else wrote on, now and then another document altogether. */
const two = fc
  .tuple(related, fc.array(arbitraryEditOf, { maxLength: 8 }), related, fc.integer({ min: 0, max: 5 }))
  .map(([mine, edits, other, die]): readonly [Retrospective, Retrospective] => {
    const { id, createdAt, sample, formerTitles } = mine;
    if (die === 0) return [mine, { ...other, id, createdAt, sample, formerTitles }];
    return [mine, edits.reduce((value, edit) => applyEdit(value, edit(value)), mine)];
  });

const someOf = (keys: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...keys]);

const chosen = two.chain(([mine, theirs]) =>
  fc.record({
    mine: fc.constant(mine),
    theirs: fc.constant(theirs),
    taken: someOf(differencesOf(mine, theirs).map(({ key }) => key)),
  }),
);

it('none taken is mine, all taken is theirs, and the edit makes the value', () => {
  fc.assert(
    fc.property(two, ([mine, theirs]) => {
      const keys = differencesOf(mine, theirs).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(mergeOf(mine, theirs, new Set())).toMatchObject({ value: mine, loosened: [] });
      const all = mergeOf(mine, theirs, new Set(keys));
      expect(all.value).toEqual(theirs);
      expect(applyEdit(mine, all.edit)).toEqual(theirs);
      expect(differencesOf(mine, mine)).toEqual([]);
    }),
    settings,
  );
});

it('what was not taken stays mine; what was taken is theirs; the schema holds', () => {
  fc.assert(
    fc.property(chosen, ({ mine, theirs, taken }) => {
      const { value, edit, loosened } = mergeOf(mine, theirs, new Set(taken));
      expect(applyEdit(mine, edit)).toEqual(value);
      expect(readRetrospective(structuredClone(value))).toEqual({ ok: true, value });
      const loose = new Set(loosened.map(({ collection, id }) => `${collection} ${id}`));
      for (const difference of differencesOf(mine, theirs)) {
        const side = taken.includes(difference.key) ? theirs : mine;
        if (difference.kind === 'detail') expect(value[difference.field]).toEqual(side[difference.field]);
        if (difference.kind === 'text')
          expect(value.prose[difference.page]).toEqual(side.prose[difference.page]);
        if (difference.kind === 'suggestions') expect(value.suggestions).toEqual(side.suggestions);
        if (difference.kind === 'list')
          expect(value[difference.collection]).toEqual(side[difference.collection]);
        if (difference.kind !== 'item') continue;
        const { collection } = difference;
        const [want, gone] =
          side === theirs
            ? ([difference.theirs, difference.mine] as const)
            : ([difference.mine, difference.theirs] as const);
        const find = (list: readonly { readonly id: string }[], id: string | null) =>
          list.find((item) => item.id === id);
        if (want !== null && !loose.has(`${collection} ${want}`))
          expect(find(value[collection], want)).toEqual(find(side[collection], want));
        if (gone !== want) expect(find(value[collection], gone)).toBeUndefined();
      }
      // What both have alike is there as it was.
      for (const collection of collections)
        for (const item of mine[collection])
          if (theirs[collection].some((other) => fc.stringify(other) === fc.stringify(item)))
            if (!loose.has(`${collection} ${item.id}`)) expect(value[collection]).toContainEqual(item);
    }),
    settings,
  );
});

it('no item names another one that was left out, and no factor hangs from itself', () => {
  fc.assert(
    fc.property(chosen, ({ mine, theirs, taken }) => {
      const { value } = mergeOf(mine, theirs, new Set(taken));
      const isKnown = (side: Retrospective, id: string | null): boolean =>
        id === null ||
        [side.factors, side.goals, side.handlingTargets, side.events].flat().some((one) => one.id === id);
      const names = (side: Retrospective) => [
        ...side.actionItems.map(({ factor }) => factor),
        ...side.results.map(({ goal }) => goal),
        ...side.factors.map(({ parent }) => parent),
        ...side.gapNotes.map(({ after }) => after),
      ];
      // Without any event a note on a silence keeps the name it has.
      const led = new Set(
        [mine, theirs].flatMap((side) =>
          names(side).filter((id) => !isKnown(side, id) || value.events.length === 0),
        ),
      );
      expect(names(value).filter((id) => !isKnown(value, id) && !led.has(id))).toEqual([]);
      const count = (nodes: ReturnType<typeof factorTree>): number =>
        nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
      expect(count(factorTree(value.factors))).toBe(value.factors.length);
    }),
    settings,
  );
});

it('a circle that two trees would close is opened where the copy closed it', () => {
  fc.assert(
    fc.property(
      related.filter(({ factors }) => factors.length > 1),
      (document) => {
        const [a, b] = document.factors;
        if (!a || !b) return;
        const hang = (one: string | null, other: string | null): Retrospective => ({
          ...document,
          factors: [
            { ...a, parent: one },
            { ...b, parent: other },
          ],
        });
        const [mine, theirs] = [hang(b.id, null), hang(null, a.id)];
        const { value, loosened } = mergeOf(mine, theirs, new Set([`factors ${b.id}`]));
        expect(value.factors.map(({ parent }) => parent)).toEqual([b.id, null]);
        expect(loosened).toEqual([{ collection: 'factors', id: b.id }]);
      },
    ),
    { ...settings, numRuns: 20 },
  );
});
