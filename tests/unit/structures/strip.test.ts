import { expect, it } from 'vitest';
import { labelsWithRoom, stripOf } from '../../../renderer/features/timeline/strip';
import { emptyEvent, type Milestone } from '../../../shared/retrospective/timeline';

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

it('shares the line out between the first event and the last', () => {
  const picture = stripOf([
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
  const picture = stripOf([
    event(-9000),
    event(0, 'started'),
    event(30, 'detected'),
    event(60, 'restored'),
    event(70),
  ]);
  expect(picture?.marks[0]?.at).toBeCloseTo(30 / 100);
  expect(picture?.dots.map(({ id }) => id)).toEqual(['e0', 'e30', 'e60', 'e70']);
});

it('is not drawn without two milestones', () => {
  expect(stripOf([event(0), event(25, 'started'), event(50)])).toBeNull();
  expect(stripOf([])).toBeNull();
});

it('leaves out labels that would cover one that is wanted more, and keeps the last inside', () => {
  const labels = [
    { key: 'a', at: 0.5, width: 0.2 },
    { key: 'b', at: 0.6, width: 0.2 },
    { key: 'c', at: 0.95, width: 0.2 },
    { key: 'd', at: 0.3, width: 0.2 },
  ];
  expect(labelsWithRoom(labels).map(({ key, at }) => [key, at])).toEqual([
    ['a', 0.5],
    ['c', 0.8],
    ['d', 0.3],
  ]);
});
