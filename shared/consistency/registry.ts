/** The checks of consistency, and what they find in a document. */
import type { Retrospective } from '../retrospective/retrospective';
import { pageIds } from '../retrospective/step-id';
import type { Check } from './check';
import { affected } from './checks/affected';
import { counts } from './checks/counts';
import { duration } from './checks/duration';
import { durationTwice } from './checks/duration-twice';
import { eventYear } from './checks/event-year';
import { incidentDay } from './checks/incident-day';
import { firstEvent, milestonesMissing, owners, verdicts } from './checks/lacks';
import { ladder } from './checks/ladder';
import { milestoneOrder, rangeOrder, rowOrder } from './checks/order';
import { placeholders } from './checks/placeholders';
import { severity } from './checks/severity';
import { gaps } from './checks/silent-gaps';
import { summary } from './checks/summary';
import { dateYear, weekday } from './checks/weekday';
import type { Diagnostic } from './diagnostic';
import { isIgnored } from './ignoring';
import { passagesOf } from './passages';
import { inRightYears } from './wrong-year';

const checks: readonly Check[] = [
  durationTwice,
  duration,
  counts,
  affected,
  severity,
  incidentDay,
  weekday,
  dateYear,
  eventYear,
  milestoneOrder,
  rangeOrder,
  rowOrder,
  firstEvent,
  placeholders,
  milestonesMissing,
  gaps,
  verdicts,
  owners,
  ladder,
  summary,
];

/** `asWritten`: the order of the events is the one of a source, not that of their entry. */
export interface Reading {
  readonly asWritten: boolean;
}

/** Everything in which the document contradicts itself or is left open, without what was ignored, by step and in the order of the checks. */
export function diagnosticsOf(retrospective: Retrospective, { asWritten }: Reading): readonly Diagnostic[] {
  const typed = { retrospective, passages: passagesOf(retrospective), asWritten };
  const righted = inRightYears(retrospective.events);
  const subject = { ...typed, retrospective: { ...retrospective, events: righted } };
  const found = checks.flatMap(({ id, find }) =>
    find(id === eventYear.id ? typed : subject).map((one) => ({ check: id, ...one })),
  );
  const once = found.filter(
    (one, index) => !found.slice(0, index).some((other) => isOfSamePlace(one, other)),
  );
  const { ignored } = retrospective.suggestions;
  const open = once.filter((one) => !isIgnored(one, ignored));
  return pageIds.flatMap((page) => open.filter(({ step }) => step === page));
}

/** Words that are wrong twice are pointed at once, by the first check that says so. */
const isOfSamePlace = (one: Diagnostic, other: Diagnostic): boolean =>
  one.end > one.start &&
  one.start === other.start &&
  one.says === other.says &&
  JSON.stringify(one.place) === JSON.stringify(other.place);
