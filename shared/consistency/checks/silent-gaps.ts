/** Silences of the active phase about which nobody said a word. */
import type { Language } from '../../kit/bilingual';
import { type Gap, silentGaps } from '../../retrospective/gaps';
import type { Retrospective } from '../../retrospective/retrospective';
import { showDuration } from '../../time/duration';
import { showTime } from '../../time/show-time';
import type { Check, Found } from '../check';
import { eventPlace } from '../event-place';

export const gaps: Check = {
  id: 'gap',
  find: ({ retrospective }) => silentGaps(retrospective).flatMap((gap) => ofGap(gap, retrospective)),
};

function ofGap(gap: Gap, { events, zone }: Retrospective): readonly Found[] {
  const event = events.find(({ id }) => id === gap.after);
  if (!event) return [];
  const clock = (language: Language): string =>
    showTime({ ...event.time, at: gap.from, until: null }, zone, language, { withDate: false });
  const length = (language: Language): string => showDuration(gap.milliseconds, language);
  return [
    {
      ...eventPlace(event),
      message: {
        en: `Nothing is recorded for ${length('en')} after ${clock('en')}.`,
        zh: `${clock('zh')}之后${length('zh')}没有记录。`,
      },
    },
  ];
}
