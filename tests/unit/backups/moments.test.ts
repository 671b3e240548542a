/** Copies one chooses from have names of their own. */
import { expect, it } from 'vitest';
import { momentAmong } from '../../../renderer/features/backups/moments';
import { toInstant } from '../../../shared/kit/instant';

const at = (seconds: number, milliseconds = 0) =>
  toInstant(Date.UTC(2026, 2, 4, 14, 2, seconds, milliseconds));

it('tells two copies of one minute apart, and is short about the others', () => {
  const moments = [at(10), at(40), at(90)];
  const momentOf = momentAmong(moments, 'en');
  const names = moments.map(momentOf);
  expect(new Set(names).size).toBe(3);
  expect(names.map((name) => name.split(':').length)).toEqual([3, 3, 2]);
});

it('tells two copies of one second apart as well', () => {
  const moments = [at(10, 3), at(10, 500)];
  const names = moments.map(momentAmong(moments, 'en'));
  expect(names).toEqual([expect.stringMatching(/:02:10\.003$/), expect.stringMatching(/:02:10\.500$/)]);
});
