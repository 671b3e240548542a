/** Silences of the active phase about which nobody said a word. */
import type { Language } from '../../kit/bilingual';
import { toMilliseconds } from '../../kit/instant';
import { milestoneEvent } from '../../retrospective/durations';
import { type Gap, silentGaps } from '../../retrospective/gaps';
import { orderEvents, startOf } from '../../retrospective/order';
import type { Retrospective } from '../../retrospective/retrospective';
import type { TimelineEvent } from '../../retrospective/timeline';
import { showDuration } from '../../time/duration';
import { hasClock } from '../../time/leading-time';
import { showTime } from '../../time/show-time';
import type { Check, Found } from '../check';
import { eventPlace } from '../event-place';
import { tells } from '../event-signs';

export const gaps: Check = {
  id: 'gap',
  find: ({ retrospective, asWritten }) => {
    const { events } = retrospective;
    const active = asWritten ? activeEvents(events) : events;
    const days = events.filter(({ time }) => time.text !== '' && !hasClock(time.text));
    return silentGaps({ ...retrospective, events: active.filter((event) => !days.includes(event)) })
      .filter((gap) => !days.some((event) => isWithin(event, gap)))
      .flatMap((gap) => ofGap(gap, retrospective));
  },
};

/** An event of a day without a clock may have been at any time of it. */
function isWithin(event: TimelineEvent, gap: Gap): boolean {
  const at = startOf(event);
  return at !== null && at + 86_400_000 > toMilliseconds(gap.from) && at < toMilliseconds(gap.to);
}

/** A source without marks tells by its words when somebody first knew of it, and when it was over. */
function activeEvents(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const ordered = orderEvents(events).filter((event) => startOf(event) !== null);
  const isMarked = (milestone: 'detected' | 'restored') => milestoneEvent(events, milestone) !== null;
  const first = isMarked('detected') ? 0 : ordered.findIndex(({ text }) => tells.detected(text));
  const last = isMarked('restored') ? -1 : ordered.findLastIndex(({ text }) => tells.restored(text));
  return ordered.slice(Math.max(0, first), last <= Math.max(0, first) ? undefined : last + 1);
}

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
