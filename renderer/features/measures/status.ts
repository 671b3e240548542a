/** What follows when a document moves from draft to archived or back. */
import type { Instant } from '../../../shared/kit/instant';
import type { Status } from '../../../shared/retrospective/retrospective';
import { archived } from '../../../shared/retrospective/status';

export const statusStates: readonly Status['state'][] = ['draft', 'in-review', 'reviewed', 'archived'];

/** The date of the review is taken when it is first called reviewed, kept when archived, dropped on the way back. */
export const withState = (status: Status, state: Status['state'], now: Instant): Status => ({
  ...(state === 'archived' ? archived(status) : { ...status, state, before: null }),
  reviewedAt: isReviewed(state) ? (status.reviewedAt ?? now) : null,
});

export const isReviewed = (state: Status['state']): boolean => state === 'reviewed' || state === 'archived';
