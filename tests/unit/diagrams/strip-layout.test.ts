import { expect, it } from 'vitest';
import { labelsWithRoom, stripOf } from '../../../shared/diagrams/strip-layout';
import { emptyEvent, type Milestone, type TimelineEvent } from '../../../shared/retrospective/timeline';

const event = (minute: number, milestone: Milestone | null = null) => ({
  ...emptyEvent(
    `e${minute}`,
    {
      at: new Date(Date.UTC(2026, 10, 12, 8, minute)).toISOString(),
      until: null,
      zone: 'UTC',
      certainty: 'exact' as const,
      text: '',
    },
    '',
  ),
  milestone,
});

const lineOf = (events: readonly TimelineEvent[]) => stripOf({ events, gapNotes: [] });

it('shares the line out between the first event and the last', () => {
  const picture = lineOf([
    event(0),
    event(25, 'started'),
    event(50, 'detected'),
    event(75, 'contained'),
    event(100),
  ]);
  expect(picture?.parts.map(({ start, width }) => [start, width])).toEqual([
    [0.25, 0.25],
    [0.5, 0.25],
  ]);
  expect(picture?.marks.map(({ milestone, at }) => [milestone, at])).toEqual([
    ['started', 0.25],
    ['detected', 0.5],
    ['contained', 0.75],
  ]);
  expect(picture?.dots.map(({ over }) => over)).toEqual([false, false, false, false, false]);
});

it('leaves out events days away, which would take all the room', () => {
  const picture = lineOf([
    event(-9000),
    event(0, 'started'),
    event(30, 'detected'),
    event(60, 'restored'),
    event(70),
  ]);
  expect(picture?.marks[0]?.at).toBeCloseTo(30 / 100);
  expect(picture?.dots.map((dot) => dot.event.id)).toEqual(['e0', 'e30', 'e60', 'e70']);
});

it('is not drawn without two times', () => {
  expect(lineOf([event(25, 'started'), event(25, 'detected')])).toBeNull();
  expect(lineOf([])).toBeNull();
});

it('shows ranges with their length, and an event without a time between its neighbours', () => {
  const range = { ...event(20), time: { ...event(20).time, until: event(60).time.at } };
  const unknown = {
    ...event(1),
    id: 'u',
    time: { ...event(1).time, at: null, certainty: 'unknown' as const },
  };
  const dots = lineOf([event(0), range, unknown, event(100)])?.dots;
  expect(dots?.map(({ event: { id }, start, width }) => [id, start, Number(width.toFixed(6))])).toEqual([
    ['e0', 0, 0],
    ['e20', 0.2, 0.4],
    ['u', 0.8, 0],
    ['e100', 1, 0],
  ]);
});

it('gives each run of a phase a band, up to where the next begins', () => {
  const bands = lineOf([
    { ...event(0), phase: 'find' },
    event(10),
    { ...event(20), phase: 'find' },
    { ...event(50), phase: 'design' },
    { ...event(100), phase: 'after' },
  ])?.bands;
  expect(bands?.map(({ phase, start, width }) => [phase, start, width])).toEqual([
    ['find', 0, 0.5],
    ['design', 0.5, 0.5],
    ['after', 1, 0],
  ]);
});

it('cuts silences out, and knows those somebody explained', () => {
  const events = [event(0, 'detected'), event(40), event(80, 'restored')];
  const picture = stripOf({ events, gapNotes: [{ id: 'n', after: 'e0', text: 'Asleep' }] });
  expect(picture?.gaps.map(({ start, width, noted }) => [start, width, noted])).toEqual([
    [0, 0.5, true],
    [0.5, 0.5, false],
  ]);
});

it('leaves out labels that would cover one that is wanted more, and keeps the last inside', () => {
  const labels = [
    { key: 'a', at: 0.5, width: 0.2 },
    { key: 'b', at: 0.6, width: 0.2 },
    { key: 'c', at: 0.95, width: 0.2 },
    { key: 'd', at: 0.3, width: 0.2 },
  ];
  expect(labelsWithRoom(labels, 1).map(({ key, at }) => [key, at])).toEqual([
    ['a', 0.5],
    ['c', 0.8],
    ['d', 0.3],
  ]);
});
