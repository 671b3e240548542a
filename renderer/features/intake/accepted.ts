/** What a finished review hands over: events without names and secrets, and what stays on this machine. */
import { evidenceHash } from '../../../shared/intake/evidence-hash';
import type { Proposal } from '../../../shared/intake/intake';
import { acceptProposal } from '../../../shared/intake/to-retrospective';
import type { Language } from '../../../shared/kit/bilingual';
import type { MakeId } from '../../../shared/kit/ids';
import { foundHider } from '../../../shared/privacy/hide-found';
import type { NamedPerson } from '../../../shared/privacy/name-mask';
import { emptyEvent, type TimelineEvent } from '../../../shared/retrospective/timeline';
import type { LogPlace } from '../../store/local-records';
import type { IntakeSummary } from '../../workers/intake-protocol';
import { isKept, linesOf, type Review, type ReviewItem, reviewed } from './review';

export interface Accepted {
  readonly events: readonly TimelineEvent[];
  readonly people: readonly NamedPerson[];
  readonly summary: IntakeSummary;
  readonly proposals: readonly Proposal[];
  readonly places: readonly LogPlace[];
  readonly lines: number;
  /** Compressed text. */
  readonly bytes: Uint8Array;
  /** Whether these people are to be known the next time. */
  readonly remember: boolean;
  /** Whether the narrative is drafted from these events. */
  readonly narrate: boolean;
}

interface AcceptOrder {
  readonly hide: (text: string) => string;
  readonly makeId: MakeId;
  /** Where it came from, as evidence says. */
  readonly sourceName: string;
}

/** The kept events. Whatever the writer typed goes through the mask once more. */
export function acceptedEvents(
  items: readonly ReviewItem[],
  review: Review,
  order: AcceptOrder,
): readonly TimelineEvent[] {
  return items.flatMap((item) => (isKept(item, review) ? [acceptedEvent(item, review, order)] : []));
}

function acceptedEvent(
  item: ReviewItem,
  review: Review,
  { hide, makeId, sourceName }: AcceptOrder,
): TimelineEvent {
  const event = reviewed(item, review);
  const base =
    item.kind === 'proposal'
      ? acceptProposal(item.proposal, makeId)
      : { ...emptyEvent(makeId(), event.time, ''), evidence: quoteOf(item, { hide, makeId }) };
  return {
    ...base,
    time: { ...event.time, text: hide(event.time.text) },
    text: hide(event.text),
    role: hide(event.role),
    key: event.starred,
    milestone: event.isConfirmed ? event.milestone : null,
    evidence: base.evidence.map((one) => (one.kind === 'quote' ? { ...one, source: sourceName } : one)),
  };
}

function quoteOf(
  { added }: Extract<ReviewItem, { kind: 'added' }>,
  { hide, makeId }: Pick<AcceptOrder, 'hide' | 'makeId'>,
): TimelineEvent['evidence'] {
  if (added.source === '') return [];
  const { source, line } = added;
  return [{ id: makeId(), kind: 'quote', text: hide(source), source: '', line, hash: evidenceHash(source) }];
}

/** Everything in the events that came out of the text or was typed. */
export const textsOf = (events: readonly TimelineEvent[]): readonly string[] =>
  events.flatMap(({ text, evidence }) => [
    text,
    ...evidence.flatMap((one) => (one.kind === 'quote' ? [one.text] : [])),
  ]);

/** The events without what the second search found in them. */
export function withoutSecrets(
  events: readonly TimelineEvent[],
  secrets: readonly string[],
  language: Language,
): readonly TimelineEvent[] {
  if (secrets.length === 0) return events;
  const hide = foundHider(secrets, language);
  return events.map((event) => ({
    ...event,
    text: hide(event.text),
    evidence: event.evidence.map((one) => (one.kind === 'quote' ? { ...one, text: hide(one.text) } : one)),
  }));
}

/** Where the kept events stand in the text. */
export const placesOf = (items: readonly ReviewItem[], review: Review): readonly LogPlace[] =>
  items.flatMap((item) => {
    if (!isKept(item, review)) return [];
    const { line, endLine } = linesOf(item);
    const hash =
      item.kind === 'proposal'
        ? item.proposal.evidence.hash
        : item.added.source === ''
          ? ''
          : evidenceHash(item.added.source);
    return hash !== '' ? [{ hash, line, endLine }] : [];
  });
