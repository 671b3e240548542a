/** A sign by which an event is told from chatter. */
import type { Bilingual } from '../../../kit/bilingual';
import type { EventKind, Milestone } from '../../../retrospective/timeline';

export interface EventClue {
  readonly form: RegExp;
  readonly weight: number;
  readonly kind: EventKind | null;
  readonly why: Bilingual;
  readonly milestone?: Milestone;
}
