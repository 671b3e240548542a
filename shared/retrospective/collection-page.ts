/** On which page each structure stands. */
import type { Collection } from './edit';
import type { PageId } from './step-id';

/** Also where a change to it is shown. */
export const pageOfCollection: Readonly<Record<Collection, PageId>> = {
  goals: 'goals',
  handlingTargets: 'goals',
  assumptions: 'goals',
  participants: 'narrative',
  events: 'narrative',
  gapNotes: 'narrative',
  results: 'evaluation',
  impacts: 'evaluation',
  observations: 'evaluation',
  factors: 'causes',
  categories: 'causes',
  rules: 'patterns',
  practices: 'patterns',
  actionItems: 'document',
  decidedAgainst: 'document',
  notices: 'document',
  reviews: 'document',
  ladder: 'document',
};
