/** Opens a retrospective with what a pasted text tells: timeline, narrative, severity, how long it lasted. */
import type { MakeId } from '../kit/ids';
import type { Instant } from '../kit/instant';
import { createRetrospective } from '../retrospective/create';
import { durationsOf } from '../retrospective/durations';
import { type HandlingTarget, handlingKinds } from '../retrospective/goals';
import type { Impact } from '../retrospective/results';
import type { Participant, Retrospective } from '../retrospective/retrospective';
import { type SeverityLevel, severityLevels } from '../retrospective/severity';
import { emptyEvent, type TimelineEvent } from '../retrospective/timeline';
import { showDuration } from '../time/duration';
import { draftNarrative } from './draft-narrative';
import type { Intake, Proposal } from './intake';

export interface Opening {
  readonly makeId: MakeId;
  readonly now: Instant;
  readonly title: string;
  /** Ids of the proposals that were kept. */
  readonly kept: ReadonlySet<string>;
}

/** A draft with the kept proposals: no name and no secret is in it, for none is in the proposals. */
export function retrospectiveFrom(intake: Intake, { makeId, now, title, kept }: Opening): Retrospective {
  const events = intake.proposals
    .filter(({ id }) => kept.has(id))
    .map((proposal) => acceptProposal(proposal, makeId));
  const opened = retrospectiveOf(events, intake, { makeId, now, title });
  return {
    ...opened,
    prose: { ...opened.prose, narrative: draftNarrative(events, intake.zone, intake.language) },
  };
}

/** What is known of the text beside its events. */
type Told = Pick<Intake, 'language' | 'zone' | 'proposals'>;

/** A draft with these events, and what follows from them; its prose is empty. */
export function retrospectiveOf(
  events: readonly TimelineEvent[],
  told: Told,
  { makeId, now, title }: Omit<Opening, 'kept'>,
): Retrospective {
  const { language, zone } = told;
  const base = createRetrospective({ id: makeId(), createdAt: now, language, zone, title });
  return {
    ...base,
    severity: severityIn(told.proposals),
    events,
    participants: participantsOf(events, makeId),
    handlingTargets: handlingOf(events, makeId),
    impacts: impactsOf(events, told, makeId),
  };
}

/** A row for each handling time the milestones give: how long it took is computed, how long it should take is asked. */
export const handlingOf = (events: readonly TimelineEvent[], makeId: MakeId): readonly HandlingTarget[] => {
  const durations = durationsOf(events);
  return handlingKinds
    .filter((kind) => (durations[kind]?.milliseconds ?? -1) >= 0)
    .map((kind) => ({ id: makeId(), kind, minutes: null, text: '', source: '' }));
};

/** Whether an end is marked and no beginning: what counts from the beginning cannot be computed yet. */
export const lacksStart = (events: readonly TimelineEvent[]): boolean =>
  events.some(({ milestone }) => milestone === 'contained' || milestone === 'restored') &&
  !events.some(({ milestone }) => milestone === 'started');

/** The roles of the events, each once. */
export const participantsOf = (events: readonly TimelineEvent[], makeId: MakeId): readonly Participant[] =>
  [...new Set(events.map(({ role }) => role))]
    .filter((role) => role !== '')
    .map((role) => ({ id: makeId(), label: role, role }));

/** A proposal as an event of the document, with its quote as evidence. */
export const acceptProposal = (proposal: Proposal, makeId: MakeId): TimelineEvent => ({
  ...emptyEvent(makeId(), proposal.time, proposal.text),
  role: proposal.role,
  kind: proposal.kind,
  phase: proposal.phase,
  milestone: proposal.milestone,
  key: proposal.key,
  evidence: [
    {
      id: makeId(),
      kind: 'quote',
      text: proposal.evidence.quote,
      source: '',
      line: proposal.evidence.line,
      hash: proposal.evidence.hash,
    },
  ],
});

/** "SEV2", "SEV-1", "P1", 定级P2: the highest level anybody named. */
function severityIn(proposals: readonly Proposal[]): SeverityLevel | null {
  const found = proposals.flatMap(({ text }) =>
    [...text.matchAll(/\bSEV[ -]?([1-4])\b|(?<![\w/])P([1-4])(?=[^\w%]|$)/gi)].map(([, sev, p]) =>
      Number(sev ?? p),
    ),
  );
  const counts = [1, 2, 3, 4].map((level) => found.filter((other) => other === level).length);
  const most = Math.max(...counts);
  return most === 0 ? null : (severityLevels[counts.indexOf(most)] ?? null);
}

/** How long it lasted, as far as the milestones tell; who and how many stay for the writer. */
function impactsOf(events: readonly TimelineEvent[], { language }: Told, makeId: MakeId): readonly Impact[] {
  const lasted = durationsOf(events).total ?? lastedFrom(events);
  if (!lasted || lasted.milliseconds <= 0) return [];
  const howLong = showDuration(lasted.milliseconds, language);
  const source = language === 'zh' ? '由时间线计算' : 'computed from the timeline';
  return [{ id: makeId(), who: '', howMany: '', howLong, cost: '', source, estimate: null }];
}

/** Without a known beginning it counts from the first signal. */
const lastedFrom = (events: readonly TimelineEvent[]) =>
  durationsOf(
    events.map((event) =>
      event.milestone === 'detected' ? { ...event, milestone: 'started' as const } : event,
    ),
  ).total;
