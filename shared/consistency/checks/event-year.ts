/** One event a year off. */
import type { Check } from '../check';
import { eventPlace } from '../event-place';
import { wrongYears } from '../wrong-year';

export const eventYear: Check = {
  id: 'event-year',
  find: ({ retrospective: { events } }) =>
    wrongYears(events).map(({ event, typed, year }) => ({
      ...eventPlace(event),
      end: event.time.text.length,
      expected: event.time.text.replace(typed, year),
      message: {
        en: `The events around it are of ${year}.`,
        zh: `前后的事件都在${year}年。`,
      },
    })),
};
