/** The timeline line by line: a day where one begins, each event, the silence after it. */
import type { Id } from '../../../shared/kit/ids';
import type { PlainDate } from '../../../shared/kit/instant';
import type { Gap } from '../../../shared/retrospective/gaps';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';

export type TimelineLine = { readonly key: string } & (
  | { readonly kind: 'day'; readonly day: PlainDate }
  | { readonly kind: 'event'; readonly event: TimelineEvent }
  | { readonly kind: 'gap'; readonly gap: Gap }
);

/** In the order shown; the line of an event is named by the id of the event. */
export const linesOf = (
  events: readonly TimelineEvent[],
  days: ReadonlyMap<Id, PlainDate>,
  gaps: ReadonlyMap<Id, Gap>,
): readonly TimelineLine[] =>
  events.flatMap((event): readonly TimelineLine[] => {
    const day = days.get(event.id);
    const gap = gaps.get(event.id);
    return [
      ...(day ? [{ key: `day ${event.id}`, kind: 'day', day } as const] : []),
      { key: event.id, kind: 'event', event },
      ...(gap ? [{ key: `gap ${event.id}`, kind: 'gap', gap } as const] : []),
    ];
  });
