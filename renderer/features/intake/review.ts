/** What the writer decided about proposed events: plain values, so that every decision can be taken back. */

import type { Proposal } from '../../../shared/intake/intake';
import type { Id } from '../../../shared/kit/ids';
import type { EventTime } from '../../../shared/kit/instant';
import type { EventKind, Milestone } from '../../../shared/retrospective/timeline';
import type { IntakeQuestion } from '../../workers/intake-protocol';

/** How one proposal departs from what was proposed. */
export interface Decision {
  readonly kept?: boolean;
  readonly starred?: boolean;
  /** Another time, or the proposed one where the writer said that it is right. */
  readonly time?: EventTime;
  readonly text?: string;
  readonly role?: string;
  readonly milestone?: 'confirmed' | 'dropped';
}

/** An event the writer added: out of a line of the source, or with words of their own. */
export interface AddedEvent {
  readonly id: Id;
  /** Lines of the source it stands behind; 0 before the first. */
  readonly line: number;
  readonly endLine: number;
  readonly time: EventTime;
  readonly text: string;
  readonly role: string;
  /** The lines as they stand in the source; empty when it does not come from there. */
  readonly source: string;
}

export interface Review {
  readonly question: IntakeQuestion;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly added: readonly AddedEvent[];
  /** Whether these people are to be known the next time. */
  readonly remember: boolean;
  /** Whether the narrative is drafted from the kept events. */
  readonly narrate: boolean;
}

type Choices = Pick<Review, 'remember' | 'narrate'>;

export type ReviewItem =
  | { readonly kind: 'proposal'; readonly id: string; readonly proposal: Proposal }
  | { readonly kind: 'added'; readonly id: string; readonly added: AddedEvent };

/** The lines of the source behind it, from 1; 0 before the first. */
export const linesOf = (item: ReviewItem): { readonly line: number; readonly endLine: number } =>
  item.kind === 'proposal' ? item.proposal : item.added;

/** An event as it stands now. */
export interface ReviewedEvent {
  readonly id: string;
  readonly line: number;
  readonly endLine: number;
  readonly time: EventTime;
  readonly text: string;
  readonly role: string;
  readonly eventKind: EventKind | null;
  readonly kept: boolean;
  readonly starred: boolean;
  readonly milestone: Milestone | null;
  /** A proposed milestone enters the document once it is confirmed. */
  readonly isConfirmed: boolean;
  /** Its time wants a look that it did not have yet. */
  readonly isUnsure: boolean;
}

interface Seen {
  readonly decision: Decision;
  readonly event: ReviewedEvent;
}

const seen = new WeakMap<ReviewItem, Seen>();
const undecided: Decision = {};

/** The same value for as long as nothing was decided about the item: a long list is told by it what to draw anew. */
export function reviewed(item: ReviewItem, { decisions }: Review): ReviewedEvent {
  const decision = decisions.get(item.id) ?? undecided;
  const known = seen.get(item);
  if (known?.decision === decision) return known.event;
  const event = eventOf(item, decision);
  seen.set(item, { decision, event });
  return event;
}

function eventOf(item: ReviewItem, decision: Decision): ReviewedEvent {
  if (item.kind === 'added') {
    const { line, endLine, time, text, role } = item.added;
    return {
      id: item.id,
      line,
      endLine,
      time: decision.time ?? time,
      text: decision.text ?? text,
      role: decision.role ?? role,
      eventKind: null,
      kept: decision.kept ?? true,
      starred: decision.starred ?? false,
      milestone: null,
      isConfirmed: false,
      isUnsure: decision.time === undefined && time.at === null,
    };
  }
  const { proposal } = item;
  const milestone = decision.milestone === 'dropped' ? null : proposal.milestone;
  return {
    id: item.id,
    line: proposal.line,
    endLine: proposal.endLine,
    time: decision.time ?? proposal.time,
    text: decision.text ?? proposal.text,
    role: decision.role ?? proposal.role,
    eventKind: proposal.kind,
    kept: decision.kept ?? proposal.key,
    starred: decision.starred ?? false,
    milestone,
    isConfirmed: milestone !== null && decision.milestone === 'confirmed',
    isUnsure: decision.time === undefined && isDoubtful(proposal),
  };
}

/** Whether it goes into the document; asked of every line of a long log. */
export const isKept = (item: ReviewItem, { decisions }: Review): boolean =>
  decisions.get(item.id)?.kept ?? (item.kind === 'added' || item.proposal.key);

/** Whether its time wants a look that it did not have yet. */
export const isUnsure = (item: ReviewItem, { decisions }: Review): boolean =>
  decisions.get(item.id)?.time === undefined &&
  (item.kind === 'added' ? item.added.time.at === null : isDoubtful(item.proposal));

/** Whether a milestone is proposed that nobody confirmed or dropped. */
export const hasOpenMilestone = (item: ReviewItem, { decisions }: Review): boolean =>
  item.kind === 'proposal' &&
  item.proposal.milestone !== null &&
  decisions.get(item.id)?.milestone === undefined;

const isDoubtful = ({ marks, time }: Proposal): boolean => marks.length > 0 || time.at === null;

/** The review with one more decision about an event. */
export const decide = (review: Review, id: string, decision: Decision): Review => ({
  ...review,
  decisions: new Map(review.decisions).set(id, { ...review.decisions.get(id), ...decision }),
});

/** What is chosen for the review as a whole. */
export const withChoices = (review: Review, choices: Partial<Choices>): Review => ({ ...review, ...choices });

/** All of these milestones are what they were proposed to be. */
export const confirming = (review: Review, ids: readonly string[]): Review =>
  ids.reduce((next, id) => decide(next, id, { milestone: 'confirmed' }), review);

export const addEvent = (review: Review, added: AddedEvent): Review => ({
  ...review,
  added: [...review.added, added],
});

/** Another role for a person; texts the writer wrote that name the old one follow. */
export function withRole(review: Review, change: RoleChange): Review {
  const { names, before, role } = change;
  const roles = new Map(review.question.roles);
  for (const name of names) roles.set(name, role);
  const rename = (text: string): string => (before === '' ? text : text.replaceAll(before, role));
  const decisions = [...review.decisions].map(
    ([id, decision]) => [id, renamed(decision, before, role, rename)] as const,
  );
  const corrected = new Set([...(review.question.corrected ?? []), ...names]);
  return { ...review, question: { ...review.question, roles, corrected }, decisions: new Map(decisions) };
}

export interface RoleChange {
  readonly names: readonly string[];
  readonly before: string;
  readonly role: string;
}

const renamed = (
  decision: Decision,
  before: string,
  role: string,
  rename: (text: string) => string,
): Decision => ({
  ...decision,
  ...(decision.text === undefined ? {} : { text: rename(decision.text) }),
  ...(decision.role === before ? { role } : {}),
});

/** Says that these names are no person's. */
export const withStranger = (review: Review, names: readonly string[]): Review => ({
  ...review,
  question: { ...review.question, strangers: new Set([...(review.question.strangers ?? []), ...names]) },
});

/** Shows a text that was masked, or masks it again. */
export function withUnmasked(review: Review, text: string, isShown: boolean): Review {
  const unmasked = new Set(review.question.unmasked);
  if (isShown) unmasked.add(text);
  else unmasked.delete(text);
  return { ...review, question: { ...review.question, unmasked } };
}

/** Asks the text something else; what was decided stays with the lines it was decided about. */
export const asking = (review: Review, question: Partial<IntakeQuestion>): Review => ({
  ...review,
  question: { ...review.question, ...question },
});

/** The review with the way back and forth. */
export interface History {
  readonly past: readonly Review[];
  readonly now: Review;
  readonly future: readonly Review[];
}

const longest = 500;

export const begin = (question: IntakeQuestion, choices: Partial<Choices> = {}): History => ({
  past: [],
  now: { question, decisions: new Map(), added: [], remember: true, narrate: true, ...choices },
  future: [],
});

export const step = ({ past, now }: History, next: Review): History => ({
  past: [...past, now].slice(-longest),
  now: next,
  future: [],
});

export function back({ past, now, future }: History): History {
  const last = past.at(-1);
  return last ? { past: past.slice(0, -1), now: last, future: [now, ...future] } : { past, now, future };
}

export function forth({ past, now, future }: History): History {
  const [next, ...rest] = future;
  return next ? { past: [...past, now], now: next, future: rest } : { past, now, future };
}
