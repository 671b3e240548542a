/** Prints what was read from a chat or log as the JSON other programs build on. */
import type { Intake, Proposal } from '../../../shared/intake/intake';
import type { Instant } from '../../../shared/kit/instant';
import { withOffset } from '../../../shared/time/zones';

/** One object; reasons in the language of the text. */
export function timelineJson(intake: Intake): string {
  const { format, confidence, zone, language } = intake;
  const answer = {
    format,
    confidence,
    zone,
    asks: intake.asks,
    people: intake.people.map(({ name, role }) => ({ name, role })),
    events: intake.proposals.map((proposal) => eventOf(proposal, intake)),
    unparsed: intake.unparsed.map(({ line, text, why }) => ({ line, text, why: why[language] })),
    masked: intake.masked,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function eventOf(proposal: Proposal, { zone, language }: Intake) {
  const { time, role, text, kind, phase, milestone, key, score, why, line, endLine, marks, instead } =
    proposal;
  const at = (instant: Instant | null): string | null =>
    instant === null ? null : withOffset(instant, zone);
  return {
    at: at(time.at),
    until: at(time.until),
    approximate: time.certainty !== 'exact',
    role,
    text,
    kind,
    phase,
    milestone,
    key,
    score,
    why: why[language],
    time: time.text,
    marks,
    instead: instead.map((other) => at(other.at)),
    source: { line, endLine },
  };
}
