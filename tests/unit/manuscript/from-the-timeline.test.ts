import { describe, expect, it } from 'vitest';
import { draftEdit } from '../../../renderer/features/timeline/draft';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { draftedPlaces } from '../../../shared/intake/drafted-places';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { leavesOf, objectCharacter } from '../../../shared/prose/leaves';
import { liveNode, readLive } from '../../../shared/prose/live-value';
import { readProse } from '../../../shared/prose/schema';
import { createRetrospective } from '../../../shared/retrospective/create';
import { applyEdit } from '../../../shared/retrospective/edit';
import { emptyEvent, type TimelineEvent } from '../../../shared/retrospective/timeline';

const zone = 'Asia/Shanghai';
const event = (id: string, at: string | null, change: Partial<TimelineEvent> = {}): TimelineEvent => ({
  ...emptyEvent(
    id,
    { at, until: null, zone, certainty: at ? 'exact' : 'unknown', text: '' },
    `What ${id} was`,
  ),
  ...change,
});
const events = [
  event('a', '2026-03-04T06:02:00Z', { milestone: 'started', role: 'SRE', key: true }),
  event('b', '2026-03-04T06:31:00Z', { milestone: 'detected', kind: 'signal' }),
  event('c', null, { kind: 'decision', role: 'product', phase: 'design' }),
];
const base = {
  ...createRetrospective({ id: 'r', createdAt: '2026-03-04T00:00:00Z', language: 'en', zone, title: 'T' }),
  events,
};
const withValue = (text: 'detect' | 'restore', document = base) => ({
  ...document,
  prose: {
    ...document.prose,
    narrative: {
      type: 'root' as const,
      children: [
        {
          type: 'paragraph' as const,
          children: [{ type: 'text' as const, value: 'It took ' }, liveNode(text)],
        },
      ],
    },
  },
});
const markdownOf = (document: typeof base, keyEventsOnly = false): string =>
  exportMarkdown(composeManuscript(document, { language: 'en', keyEventsOnly }));

describe('a computed value in the text', () => {
  it('is its text in a file, and another text once a milestone moved', () => {
    expect(markdownOf(withValue('detect'))).toContain('It took 29 min');
    const moved = events.map((one) =>
      one.id === 'b' ? event('b', '2026-03-04T07:02:00Z', { milestone: 'detected' }) : one,
    );
    expect(markdownOf(withValue('detect', { ...base, events: moved }))).toContain('It took 1 h');
  });
  it('says what the timeline lacks in the place of a number', () => {
    expect(markdownOf(withValue('restore'))).toContain('time to restore: not on the timeline yet: Restored');
  });
  it('passes the gate of stored prose and is one object among the words', () => {
    const read = readProse(JSON.parse(JSON.stringify(withValue('total' as 'detect').prose.narrative)));
    const [block] = read.ok ? read.value.children : [];
    expect(block?.type === 'paragraph' && block.children[1] && readLive(block.children[1])).toBe('total');
    expect(block && leavesOf(block)[0]?.text).toBe(`It took ${objectCharacter}`);
  });
});

describe('a narrative drafted from the events', () => {
  const edit = draftEdit(base);
  const drafted = edit ? applyEdit(base, edit) : base;
  it('tells time, kind and role, and nothing else', () => {
    const texts = drafted.prose.narrative.children.flatMap((block) =>
      leavesOf(block).map(({ text }) => text),
    );
    expect(texts).toEqual([
      'At 14:02, it began, SRE: What a was. At 14:31, the first signal: What b was.',
      'At a time nobody noted, a decision, product: What c was.',
    ]);
  });
  it('is told once: drafting again has nothing to add', () => expect(draftEdit(drafted)).toBeNull());
  it('is marked until touched, sentence by sentence', () => {
    expect(draftedPlaces(drafted)).toHaveLength(3);
    const [first] = drafted.prose.narrative.children;
    const text = first ? (leavesOf(first)[0]?.text ?? '') : '';
    const touched = applyEdit(drafted, {
      type: 'splice-prose',
      page: 'narrative',
      start: 0,
      remove: 1,
      insert: [
        {
          type: 'paragraph',
          children: [{ type: 'text', value: text.replace('it began', 'the delay began') }],
        },
      ],
    });
    expect(draftedPlaces(touched)).toHaveLength(2);
  });
});

describe('a file with key events only', () => {
  it('lists those, says so, and computes from all', () => {
    const markdown = markdownOf(withValue('detect'), true);
    expect(markdown).toContain('What a was');
    expect(markdown).not.toContain('What b was');
    expect(markdown).toContain('Key events only: 1 of 3.');
    expect(markdown).toContain('It took 29 min');
  });
  it('lists all where none is starred', () => {
    const plain = { ...base, events: events.map((one) => ({ ...one, key: false })) };
    expect(markdownOf(plain, true)).toContain('What b was');
  });
});
