import { expect, test } from 'vitest';
import { momentAmong } from '../../../renderer/features/backups/moments';

const among = (moments: readonly string[]): readonly string[] =>
  moments.map(momentAmong(moments, 'en')).map((text) => text.replace(/^.*, /, ''));

test('copies that are chosen from are told apart by as little as it takes', () => {
  const [minute, second] = ['2026-03-04T10:01:02.003Z', '2026-03-04T10:02:05.000Z'];
  expect(among([minute, second])).toEqual(
    ['10:01', '10:02'].map((text) => expect.stringContaining(text.slice(2))),
  );
  expect(new Set(among([minute, '2026-03-04T10:01:09.003Z'])).size).toBe(2);
  expect(among([minute, '2026-03-04T10:01:02.500Z'])).toEqual([
    expect.stringMatching(/:01:02\.003$/),
    expect.stringMatching(/:01:02\.500$/),
  ]);
});
