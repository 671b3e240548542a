/** Whether a typed duration and a computed one are the same, as people round. */
import type { FoundDuration } from '../time/durations-in-text';

const hour = 60;
const day = 1440;

/** Minutes by which the two may differ: one, for clocks are cut to the minute; a part of the figure where it is round or rough. */
function slackOf({ minutes, sense, parts }: FoundDuration, approximate: boolean): number {
  const unit = Math.min(...parts.map((part) => part.unit));
  const round = parts.length === 1 && unit >= hour;
  const whole = round ? Math.min(minutes * 0.15, unit / 2, day / 2) : 1;
  const rough = sense === 'about' || sense === 'nearly' || approximate;
  const part = minutes <= 90 && round ? 0.25 : 0.15;
  return Math.max(1, whole, rough ? Math.max(2, minutes * part) : 0);
}

/** Whether what the text says holds of the computed minutes. */
export function agrees(found: FoundDuration, computed: number, approximate: boolean): boolean {
  const slack = slackOf(found, approximate);
  if (found.sense === 'over') return computed >= found.minutes - slack;
  if (found.sense === 'under') return computed <= found.minutes + slack;
  if (found.sense === 'nearly') return computed <= found.minutes + 1 && computed >= found.minutes * 0.8;
  return Math.abs(computed - found.minutes) <= slack;
}
