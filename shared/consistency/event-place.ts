/** Points at an event as a whole, by the time typed for it. */
import type { TimelineEvent } from '../retrospective/timeline';
import type { Found } from './check';

/** A diagnostic's place without its message: nothing of the text is wrong, so nothing is to be put in its place. */
export const eventPlace = ({ id, time }: TimelineEvent): Omit<Found, 'message'> => ({
  step: 'narrative',
  place: { kind: 'item', collection: 'events', id, field: 'time' },
  start: 0,
  end: 0,
  says: time.text,
  expected: '',
});
