/** Reads one line of a document as an event: its time at the head or behind a label. */
import { laidOut } from '../../kit/laid-out';

import { hasClock, hasDate, leadingTime, trailingTime } from '../../time/leading-time';
import { doubtAhead } from '../doubted';

/** "14:02 – restarted", "First detected: 2023-01-11 14:22", "Resolved 15:51". */
export function rowIn(text: string): { readonly time: string; readonly text: string } | null {
  const timed = leadingTime(text);
  if (
    timed &&
    timed.rest.trim() !== '' &&
    (hasClock(timed.time) || isRelative(timed.time) || hasDay(text, timed.time))
  ) {
    const remark = doubtAhead(timed.rest);
    const time = remark.startsWith('(') ? `${timed.time} ${remark}` : timed.time + remark;
    return { time, text: timed.rest.slice(remark.length).trimStart() };
  }
  const named = trailingTime(text);
  const isLabel = named !== null && (named.colon || milestoneLabel.test(named.rest.trim()));
  return isLabel && hasClock(named.time)
    ? { time: named.time, text: named.rest.replace(/\s*[:：]\s*$/, '') }
    : closingTime(text);
}

/** "Identified: a member of the team saw failed logins at 2023-01-11 14:22": a whole stamp, with its day, at the end. */
function closingTime(text: string): { readonly time: string; readonly text: string } | null {
  if (text.length > longestRow || !/\d[:.]?\s*$/.test(text)) return null;
  const at = text.lastIndexOf(' at ');
  const timed = at < 0 ? null : leadingTime(text.slice(at + 4));
  const isWhole = timed !== null && /^[:.]?$/.test(timed.rest) && hasDate(timed.time) && hasClock(timed.time);
  return isWhole ? { time: timed.time, text: text.slice(0, at) } : null;
}

const longestRow = 400;

const milestoneLabel = laidOut('i')`
  ^(?:first |incident |impact |outage |service )?(?:
    detected|noticed|discovered|declared|started|began|starts?|acknowledged|mitigated|
    contained|repaired|resolved|restored|recovered|ended|closed
  )$|
  ^(?:首次)?(?:发现|开始|响应|止损|恢复|结束)(?:时间)?$
`;

const isRelative = (time: string): boolean => /^(?:t\s?[+-]|\+)|later|after|后$|^(?:又|再)?过了/i.test(time);

/** A day alone leads a line only with a mark behind it: "4 March: deployed", not "4 March was quiet". */
const hasDay = (text: string, time: string): boolean =>
  hasDate(time) &&
  /^[\s*_`)\]】]*(?:[:：|,，;–—-]|->|→|\s{2,})/.test(text.slice(text.indexOf(time) + time.length));
