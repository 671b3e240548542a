import { expect, it } from 'vitest';
import { beginFrom } from '../../../shared/retrospective/begin-from';
import { createRetrospective } from '../../../shared/retrospective/create';

it('goes on with the role that answers for it, but not with a name that came with a file', () => {
  const blank = createRetrospective({
    id: 'r',
    createdAt: '2026-03-05T09:00:00Z',
    language: 'en',
    zone: 'UTC',
  });
  const last = { ...blank, participants: [{ id: 'p', label: '@mika', role: 'SRE' }] };
  expect(beginFrom({ ...last, owner: 'SRE' }).owner).toBe('SRE');
  expect(beginFrom({ ...last, owner: 'Mika Sol' }).owner).toBe('');
  expect(beginFrom({ ...last, owner: '' }).owner).toBe('');
});
