import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { wordFile } from '../../../renderer/workers/word-file';
import { createRetrospective } from '../../../shared/retrospective/create';
import { emptyEvent } from '../../../shared/retrospective/timeline';

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

it('puts the images of the document into the Word file', async () => {
  const time = {
    at: '2026-03-04T09:00:00Z',
    until: null,
    zone: 'UTC',
    certainty: 'exact',
    text: '',
  } as const;
  const image = { id: 'i', kind: 'image', hash: 'abc', alt: 'a graph' } as const;
  const retrospective = {
    ...createRetrospective({ id: 'r', createdAt: time.at, language: 'en', zone: 'UTC' }),
    events: [{ ...emptyEvent('e', time, 'Alert'), evidence: [image] }],
  };
  const assets = [{ hash: 'abc', type: 'image/png', bytes: pixel }];
  const bytes = await wordFile({
    retrospective,
    asked: { language: 'en' },
    assets,
    options: {},
  });
  expect(Object.keys(unzipSync(bytes))).toContain('word/media/image1.png');
});
