/** What a reader wants to know first: the facts under the title. */
import type { Bilingual } from '../kit/bilingual';
import type { PlainDate } from '../kit/instant';
import { type DurationKind, durationsOf } from '../retrospective/durations';
import { orderEvents } from '../retrospective/order';
import type { Retrospective } from '../retrospective/retrospective';
import { ladderOf } from '../retrospective/severity-ladder';
import { showDuration } from '../time/duration';
import { dayAt } from '../time/zones';
import type { Desk } from './desk';
import { handlingLabels, statusLabels } from './labels';
import { enumerate } from './lists';
import type { Fact } from './manuscript';

interface FactSource {
  readonly id: string;
  readonly label: Bilingual;
  readonly value: (desk: Desk) => string;
}

const factSources: readonly FactSource[] = [
  { id: 'severity', label: { en: 'Severity', zh: '级别' }, value: severityText },
  { id: 'status', label: { en: 'Status', zh: '状态' }, value: statusText },
  {
    id: 'date',
    label: { en: 'Date', zh: '日期' },
    value: ({ retrospective }) => incidentDate(retrospective) ?? '',
  },
  { id: 'owner', label: { en: 'Owner', zh: '负责人' }, value: ({ retrospective }) => retrospective.owner },
  ...(['detect', 'contain', 'restore', 'notify'] as const).map((kind) => ({
    id: `time-to-${kind}`,
    label: handlingLabels[kind],
    value: (desk: Desk) => durationText(desk, kind),
  })),
  { id: 'zone', label: { en: 'Times in', zh: '时区' }, value: ({ retrospective }) => retrospective.zone },
  {
    id: 'services',
    label: { en: 'Services', zh: '涉及服务' },
    value: (desk) => enumerate(desk, desk.retrospective.services),
  },
  { id: 'roles', label: { en: 'Roles', zh: '参与角色' }, value: rolesText },
  {
    id: 'review-date',
    label: { en: 'Next review', zh: '复查日期' },
    value: ({ retrospective }) => retrospective.reviewDate ?? '',
  },
  {
    id: 'tags',
    label: { en: 'Tags', zh: '标签' },
    value: (desk) => enumerate(desk, desk.retrospective.tags),
  },
];

/** The facts that have a value, in reading order. */
export const factsOf = (desk: Desk): readonly Fact[] =>
  factSources
    .map(({ id, label, value }) => ({ id, label: desk.say(label), value: value(desk).trim() }))
    .filter((fact) => fact.value !== '');

/** The day it started, else the day of the first event with an instant. */
export function incidentDate({ events, zone }: Retrospective): PlainDate | null {
  const timed = orderEvents(events).filter((event) => event.time.at !== null);
  const first = timed.find((event) => event.milestone === 'started') ?? timed[0];
  return first?.time.at ? dayAt(first.time.at, first.time.zone === null ? null : zone) : null;
}

function severityText({ retrospective, language }: Desk): string {
  const { severity } = retrospective;
  const name = ladderOf(retrospective, language).find((rung) => rung.level === severity)?.name ?? '';
  return severity === null ? '' : `${severity} ${name}`;
}

function durationText({ retrospective, language }: Desk, kind: DurationKind): string {
  const duration = durationsOf(retrospective.events)[kind];
  return duration === null || duration.milliseconds < 0 ? '' : showDuration(duration.milliseconds, language);
}

function statusText(desk: Desk): string {
  const { state, reviewedBy, reviewedAt } = desk.retrospective.status;
  const day = (reviewedAt && dayAt(reviewedAt, desk.retrospective.zone)) ?? '';
  return enumerate(desk, [desk.say(statusLabels[state]), reviewedBy, day]);
}

/** Roles only: what the text calls a person stays inside the document. */
function rolesText(desk: Desk): string {
  return enumerate(desk, [...new Set(desk.retrospective.participants.map(({ role }) => role.trim()))]);
}
