import { expect, it } from 'vitest';
import { groupsOf } from '../../../renderer/features/history/change-groups';

/** On the clock of whatever machine this runs. */
const local = (day: number, hour: number, minute: number) => ({
  at: new Date(2026, 2, day, hour, minute).toISOString(),
});

it('changes stand together by when they were made: minutes, today, yesterday, each day before', () => {
  const items = [
    local(4, 9, 55),
    local(4, 9, 51),
    local(4, 9, 50),
    local(4, 0, 5),
    local(3, 23, 59),
    local(2, 8, 0),
    local(2, 7, 0),
    local(1, 7, 0),
  ];
  const groups = groupsOf(items, local(4, 10, 0).at);
  expect(groups.map(({ when, items }) => [when.kind, items.length])).toEqual([
    ['minutes', 2],
    ['today', 2],
    ['yesterday', 1],
    ['day', 2],
    ['day', 1],
  ]);
  expect(groups.flatMap(({ items }) => items)).toEqual(items);
});

it('five past midnight, what was done at five to is a few minutes ago', () => {
  const [group] = groupsOf([local(3, 23, 55)], local(4, 0, 4).at);
  expect(group?.when.kind).toBe('minutes');
});
