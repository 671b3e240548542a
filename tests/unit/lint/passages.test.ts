/** The passages of a retrospective and the context it gives the linter. */
import { describe, expect, it } from 'vitest';
import { lint } from '../../../shared/lint/lint';
import { contextOf, passagesOf } from '../../../shared/lint/passages';
import { readMarkdown } from '../../../shared/prose/markdown';
import { createRetrospective } from '../../../shared/retrospective/create';
import type { Retrospective } from '../../../shared/retrospective/retrospective';

const empty = createRetrospective({
  id: 'r',
  createdAt: '2024-06-11T00:00:00Z',
  language: 'en',
  zone: 'UTC',
});

const told: Retrospective = {
  ...empty,
  services: ['checkout'],
  participants: [{ id: 'p', label: 'Xanthe', role: 'release engineer' }],
  prose: {
    ...empty.prose,
    causes: readMarkdown('First.\n\n- The `job` stopped.\n- Xanthe forgot to renew it.'),
  },
  actionItems: [
    {
      id: 'a',
      text: 'Pay closer attention.',
      owner: 'Xanthe',
      due: null,
      side: null,
      means: null,
      strength: null,
      verification: '',
      state: 'open',
      link: '',
      factor: null,
    },
  ],
  suggestions: {
    ignored: [
      { id: '1', scope: 'rule', rule: 'x' },
      { id: '2', scope: 'here', rule: 'y', hash: 'h', quote: 'q' },
      { id: '3', scope: 'words', rule: 'z', quote: 'w' },
    ],
    taught: [
      { id: '4', term: 'Ray', as: 'person' },
      { id: '5', term: 'Grace', as: 'product' },
    ],
  },
};

describe('passages', () => {
  it('name the place of every leaf and field', () => {
    expect(passagesOf(told).map(({ place, block }) => [place, block.section, block.text])).toEqual([
      [{ kind: 'prose', page: 'causes', block: 0, leaf: 0 }, 'causes', 'First.'],
      [{ kind: 'prose', page: 'causes', block: 1, leaf: 0 }, 'causes', 'The job stopped.'],
      [{ kind: 'prose', page: 'causes', block: 1, leaf: 1 }, 'causes', 'Xanthe forgot to renew it.'],
      [
        { kind: 'item', collection: 'actionItems', id: 'a', field: 'text' },
        'actions',
        'Pay closer attention.',
      ],
      [{ kind: 'item', collection: 'actionItems', id: 'a', field: 'owner' }, 'actions', 'Xanthe'],
    ]);
  });

  it('answer the same blocks while the text is unchanged', () => {
    const first = passagesOf(told);
    const second = passagesOf({ ...told, title: 'Other' });
    expect(second.map(({ block }) => block)).toEqual(first.map(({ block }) => block));
    for (const [index, { block }] of second.entries()) expect(block).toBe(first[index]?.block);
  });

  it('are linted with the context of the document', () => {
    const passages = passagesOf(told);
    const found = lint(
      passages.map(({ block }) => block),
      contextOf(told),
    );
    expect(found.map(({ block, category }) => [passages[block]?.place, category])).toEqual([
      [{ kind: 'prose', page: 'causes', block: 1, leaf: 1 }, 'named-actor'],
      [{ kind: 'item', collection: 'actionItems', id: 'a', field: 'text' }, 'try-harder'],
    ]);
  });

  it('keep the context: people, systems, ignores', () => {
    expect(contextOf(told)).toEqual({
      people: ['Xanthe', 'release engineer', 'Ray'],
      systems: ['checkout', 'Grace'],
      ignoredRules: ['x'],
      ignoredHashes: ['h'],
      ignoredWords: [{ rule: 'z', text: 'w' }],
      packs: [],
      learned: false,
    });
  });
});
