/** What can be done with one event of the review, by a key or by a button. */
import type { EventTime } from '../../../shared/kit/instant';
import type { ReviewedEvent } from './review';

export interface EventActs {
  readonly choose: (id: string) => void;
  readonly keep: (event: ReviewedEvent, kept: boolean) => void;
  readonly star: (event: ReviewedEvent) => void;
  /** Confirms a proposed milestone; a confirmed one is let go. */
  readonly milestone: (event: ReviewedEvent) => void;
  readonly retime: (event: ReviewedEvent, time: EventTime) => void;
  readonly unfold: (id: string) => void;
  readonly edit: (id: string) => void;
  /** A new event after this one. */
  readonly add: (event: ReviewedEvent) => void;
}
