/** Step 2: what happened when. An event's time may be exact, approximate, a range, partly known or unknown. */
import type { Id } from '../kit/ids';
import type { Certainty, EventTime } from '../kit/instant';

export type { Certainty, EventTime };

export const phases = ['before', 'find', 'design', 'carry-out', 'accept', 'after'] as const;
export type Phase = (typeof phases)[number];

export const eventKinds = ['signal', 'decision', 'action', 'message', 'milestone'] as const;
export type EventKind = (typeof eventKinds)[number];

export const milestones = [
  'started',
  'detected',
  'acknowledged',
  'contained',
  'restored',
  'customers-told',
] as const;
export type Milestone = (typeof milestones)[number];

/** What was known, believed and not known at a turning point. */
export interface Knowledge {
  readonly known: string;
  readonly believed: string;
  readonly unknown: string;
}

/** Nothing said about what was known. */
export const noKnowledge: Knowledge = { known: '', believed: '', unknown: '' };

/** What an event rests on. `hash` names an image in the archive's assets or the hash of a quoted line. */
export type Evidence =
  | { readonly id: Id; readonly kind: 'link'; readonly url: string; readonly note: string }
  | {
      readonly id: Id;
      readonly kind: 'quote';
      readonly text: string;
      readonly source: string;
      readonly line: number | null;
      readonly hash: string;
    }
  | { readonly id: Id; readonly kind: 'image'; readonly hash: string; readonly alt: string };

/** Something that happened. Events are stored as entered; `orderEvents` puts them in time. */
export interface TimelineEvent {
  readonly id: Id;
  readonly time: EventTime;
  /** What happened, in one or a few sentences of plain text. */
  readonly text: string;
  readonly role: string;
  readonly kind: EventKind | null;
  readonly phase: Phase | null;
  readonly milestone: Milestone | null;
  readonly key: boolean;
  readonly knowledge: Knowledge;
  readonly evidence: readonly Evidence[];
}

/** An event of which only its time and text are known. */
export const emptyEvent = (id: Id, time: EventTime, text: string): TimelineEvent => ({
  id,
  time,
  text,
  role: '',
  kind: null,
  phase: null,
  milestone: null,
  key: false,
  knowledge: noKnowledge,
  evidence: [],
});

/** What the writer says about a stretch without events, by the event it follows. */
export interface GapNote {
  readonly id: Id;
  readonly after: Id;
  readonly text: string;
}
