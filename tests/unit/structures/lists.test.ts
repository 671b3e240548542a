import { describe, expect, it } from 'vitest';
import { categoryStore, dropCategories } from '../../../renderer/features/factors/categories';
import { caseStore } from '../../../renderer/features/patterns/cases';
import { noTime } from '../../../renderer/features/timeline/event-time';
import { eventStore } from '../../../renderer/features/timeline/events';
import { itemsOf } from '../../../renderer/store/items';
import type { Observation } from '../../../shared/retrospective/results';
import { roleNames } from '../../../shared/retrospective/roles';
import type { Rule } from '../../../shared/retrospective/rules';
import { emptyEvent } from '../../../shared/retrospective/timeline';
import { openDocument } from './editing';

const observation = (id: string, kind: Observation['kind'] = 'held'): Observation => ({ id, kind, text: id });

describe('the items of a list', () => {
  const start = { observations: [observation('a'), observation('b', 'lucky'), observation('c')] };
  const ids = (document: ReturnType<typeof openDocument>) =>
    document.current().observations.map(({ id }) => id);

  it('go in after the one named, also when others of another kind stand between', () => {
    const document = openDocument(start);
    itemsOf(document.editing(), 'observations').insert(observation('d'), 'a');
    itemsOf(document.editing(), 'observations').insert(observation('e'));
    expect(ids(document)).toEqual(['a', 'd', 'b', 'c', 'e']);
  });

  it('come back to their place after others have changed', () => {
    const document = openDocument(start);
    const putBack = itemsOf(document.editing(), 'observations').take(observation('b', 'lucky'));
    itemsOf(document.editing(), 'observations').insert(observation('d'));
    putBack();
    expect(ids(document)).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([
    ['a', 'c', ['b', 'c', 'a']],
    ['c', 'a', ['c', 'a', 'b']],
  ])('move from %s to the place of %s', (id, place, order) => {
    const document = openDocument(start);
    itemsOf(document.editing(), 'observations').moveTo(id, place);
    expect(ids(document)).toEqual(order);
  });
});

it('an event takes the note on the silence after it along, and brings it back', () => {
  const document = openDocument({
    events: [emptyEvent('a', noTime, 'a'), emptyEvent('b', noTime, 'b')],
    gapNotes: [
      { id: 'n', after: 'a', text: 'call' },
      { id: 'm', after: 'b', text: 'lunch' },
    ],
  });
  const before = document.current();
  const putBack = eventStore(document.editing()).take(emptyEvent('a', noTime, 'a'));
  expect(document.current().gapNotes.map(({ id }) => id)).toEqual(['m']);
  putBack();
  expect(document.current().events).toEqual(before.events);
  expect(new Set(document.current().gapNotes)).toEqual(new Set(before.gapNotes));
});

describe('categories', () => {
  it('become the document’s own, in its language, with the first change', () => {
    const document = openDocument();
    const item = { id: 'data', family: 'system', name: '配置' } as const;
    categoryStore(document.editing()).put(item);
    const { categories } = document.current();
    expect(categories).toHaveLength(8);
    expect(categories.find(({ id }) => id === 'data')).toEqual(item);
    expect(categories.find(({ id }) => id === 'monitoring')?.name).toBe('监控');
  });

  it('are taken out of the usual ones and put back among them', () => {
    const document = openDocument();
    const item = { id: 'environment', family: 'platform', name: '环境' } as const;
    const putBack = categoryStore(document.editing()).take(item);
    expect(document.current().categories).toHaveLength(7);
    putBack();
    // The document has none of its own again: the usual ones are shown, with it among them.
    expect(document.current().categories).toEqual([]);
  });

  it('are the usual ones again after they are dropped', () => {
    const document = openDocument({ categories: [{ id: 'x', family: 'human', name: 'x' }] });
    document.editing().apply(dropCategories(document.current()));
    expect(document.current().categories).toEqual([]);
  });
});

it('undoing the removal of a case keeps what was written into the rule since', () => {
  const cases = ['a', 'b'].map((id) => ({ id, retrospective: null, text: id }));
  const words = { condition: '', result: '', mechanism: '', boundary: '', signal: '' };
  let rule: Rule = { id: 'r', ...words, casesFor: cases, casesAgainst: [], firstSeen: false };
  const store = caseStore(
    () => rule,
    'casesFor',
    (next) => {
      rule = next;
    },
  );
  const putBack = store.take({ id: 'a', retrospective: null, text: 'a' });
  rule = { ...rule, signal: 'queue age' };
  putBack();
  expect(rule).toMatchObject({ signal: 'queue age', casesFor: cases });
  store.moveTo?.('a', 'b');
  expect(rule.casesFor.map(({ id }) => id)).toEqual(['b', 'a']);
});

it('offers the roles of the document first, each once', () => {
  const participants = [
    { id: '1', label: '小李', role: '值班' },
    { id: '2', label: '小王', role: '运维' },
    { id: '3', label: '', role: '' },
  ];
  const names = roleNames(openDocument({ participants }).current());
  expect(names.slice(0, 3)).toEqual(['值班', '运维', '运营']);
  expect(new Set(names).size).toBe(names.length);
});
