/** The times a severity ladder promises, as targets of step 1: when somebody takes it up, when customers hear of it. */
import type { Language } from '../kit/bilingual';
import type { HandlingKind } from '../retrospective/goals';
import type { Retrospective } from '../retrospective/retrospective';
import type { SeverityRung } from '../retrospective/severity';
import { ladderOf } from '../retrospective/severity-ladder';
import { readDuration } from '../time/duration';

export interface LadderTarget {
  readonly kind: HandlingKind;
  readonly minutes: number;
  /** As the ladder writes it ("30 min"). */
  readonly text: string;
}

const amount =
  /(?:\d+\s*(?:[-–—~～至到]|to)\s*)?(\d+(?:\.\d+)?\s*(?:个?小时|分钟|分|h(?:ours?|rs?)?\b|min(?:ute)?s?\b|m\b))/i;

/** The first time of a text; of a range its end, for until then it is to have happened. */
function timeIn(kind: HandlingKind, text: string): readonly LadderTarget[] {
  const found = amount.exec(text)?.[1]?.trim();
  const minutes = found === undefined ? null : readDuration(found);
  return found === undefined || minutes === null ? [] : [{ kind, text: found, minutes: Math.round(minutes) }];
}

const targetsOf = ({ response, notice }: SeverityRung): readonly LadderTarget[] => [
  ...timeIn('acknowledge', response),
  ...timeIn('notify', notice),
];

/** Those of the document's own severity; none while it has none. */
export function ladderTargets(retrospective: Retrospective, language: Language): readonly LadderTarget[] {
  const rung = ladderOf(retrospective, language).find(({ level }) => level === retrospective.severity);
  return rung ? targetsOf(rung) : [];
}
