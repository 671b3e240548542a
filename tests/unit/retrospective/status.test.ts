/** A document leaves the archive as what it was. */
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../shared/retrospective/retrospective';
import { archived, unarchived } from '../../../shared/retrospective/status';

const status = (state: Status['state']): Status => ({
  state,
  reviewedBy: '',
  reviewedAt: null,
  before: null,
});

describe('the archive', () => {
  it.each(['draft', 'in-review', 'reviewed'] as const)('gives a document back as %s', (state) => {
    expect(archived(status(state)).state).toBe('archived');
    expect(unarchived(archived(status(state)))).toEqual(status(state));
  });

  it('keeps the memory of one that is archived twice', () => {
    const once = archived(status('in-review'));
    expect(archived(once)).toBe(once);
  });

  it('gives one that never said what it was back as reviewed when it was, else as a draft', () => {
    expect(unarchived(status('archived')).state).toBe('draft');
    expect(unarchived({ ...status('archived'), reviewedAt: '2026-03-04T10:00:00Z' }).state).toBe('reviewed');
  });
});
