/** Unfinished reviews: found again as they were left, on this machine only, gone when they are finished or their document is. */
import { expect, test } from 'vitest';
import { pack } from '../../../renderer/store/pack';
import { machine, retrospective } from './setting';

const review = { key: 'r1', document: 'a', at: '2026-01-02T00:00:00Z', lines: 2 };
const bytes = pack('Dana Whitfield\nrolled back');

async function withReview() {
  const device = machine();
  const { library } = device.tab();
  await library.add(retrospective('a'), []);
  await library.reviews.begin(review, bytes);
  return { device, library };
}

test('is found with its text and what was decided last', async () => {
  const { library } = await withReview();
  await library.reviews.decide('r1', 'one');
  await library.reviews.decide('r1', 'two');
  expect(await library.reviews.find('r1')).toEqual({ ok: true, value: { review, bytes, decided: 'two' } });
  expect(await library.reviews.list()).toEqual({ ok: true, value: [review] });
});

test('is gone once it is dropped, and what is decided later stays out', async () => {
  const { device, library } = await withReview();
  await library.reviews.drop('r1');
  await library.reviews.decide('r1', 'Dana');
  expect(await library.reviews.find('r1')).toMatchObject({ ok: false, problem: { kind: 'missing' } });
  expect(await device.look().table('decisions').count()).toBe(0);
});

test('goes with its document, and after the days of the trash', async () => {
  const { device, library } = await withReview();
  await library.reviews.decide('r1', 'one');
  await library.reviews.begin({ ...review, key: 'r2', document: null, at: '2020-01-01T00:00:00Z' }, bytes);
  await library.purge();
  expect(await library.reviews.list()).toMatchObject({ ok: true, value: [{ key: 'r1' }] });
  await library.remove('a');
  await library.erase('a');
  expect(await device.look().table('reviews').count()).toBe(0);
  expect(await device.look().table('decisions').count()).toBe(0);
});
