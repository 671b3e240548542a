/** People a machine knows by name are people in every document. */
import { expect, it } from 'vitest';
import { createLinter } from '../../../shared/lint/lint';
import { contextOf } from '../../../shared/lint/passages';
import { createRetrospective } from '../../../shared/retrospective/create';

const document = createRetrospective({
  id: 'a',
  createdAt: '2026-03-04T10:00:00Z',
  language: 'en',
  zone: 'UTC',
});

const found = (known: readonly string[]) =>
  createLinter(contextOf(document, known))({
    text: 'zephyrine did not check the disk.',
    kind: 'paragraph',
    masks: [],
    section: null,
    label: '',
  });

it('a name of the roster is somebody, the same word without it is not', () => {
  expect(found(['Zephyrine'])).not.toEqual([]);
  expect(found([])).toEqual([]);
});
