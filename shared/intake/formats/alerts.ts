/** What PagerDuty, Opsgenie and Alertmanager write into mails, channels and incident pages. */
import { laidOut } from '../../kit/laid-out';
import { hasClock, leadingTime, timeWithin, trailingTime } from '../../time/leading-time';
import type { IntakeFormat } from '../format';
import type { Piece, Said } from '../piece';

const title =
  /\[(?:FIRING|RESOLVED)(?::\d+)?\]|^【(?:告警|恢复|报警|故障|已恢复)】|^\s*(?:\[?#\d{2,}\]?|ALRT\s?#?\d+|INC-?\d+|P[1-5]\b)|^(?:Alert|Incident|告警(?:名称|标题)?)\s*[:：]/i;
const label = laidOut('i')`
  ^\s*[-*•]?\s*(?:
    starts?\s?at|started(?: at)?|ends?\s?at|ended(?: at)?|created(?: at)?|triggered(?: at)?|
    opened(?: on| at)?|acknowledged(?: at)?|resolved(?: at| on)?|closed(?: at)?|
    updated(?: at)?|last occurred|fired(?: at)?|time|when|开始时间|触发时间|告警时间|恢复时间|
    结束时间|发生时间|首次触发(?:时间)?
  )\s*(?:[:：=]|at|on)?\s*$
`;

/** When it began is told with the end, too: "[RESOLVED] … StartsAt". */
const startLabel = /^(?:starts?|started|created|triggered|opened|fired|开始|触发|发生|首次)/i;
const resolvedMark = /^\[RESOLVED(?::\d+)?\]\s*|^【(?:已)?恢复】\s*/i;

const words = laidOut('i')`
  \b(?:
    FIRING|RESOLVED|triggered|acknowledged|escalated|escalation policy|assigned to|notified|
    alertname|startsAt|runbook_url|severity|urgency|PagerDuty|Opsgenie|Alertmanager|
    auto-resolved|on-call schedule|incident #?\d+|snoozed|Labels:|Annotations:
  )\b|
  \bAlert (?:created|closed)\b|\bEscalated to\b|^P(?:riority)?\s?[:：]|告警|触发|恢复|已认领|
  ^【[^】]{2,12}】\d{1,2}月\d{1,2}日|升级至|当前值|级别[:：]
`;

/** Alertmanager gives what has not ended yet an end in the year 1. */
const isOpenEnd = (line: string): boolean => /^[^:：=]{2,24}[:：=]\s*0001-01-01/.test(line);

function* read(lines: readonly string[]): Generator<Piece> {
  let about = '';
  let open: { said: Said; text: string[] } | null = null;
  const flush = function* (): Generator<Piece> {
    if (open) yield { ...open.said, text: open.text.join('\n').trim() };
    open = null;
  };
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/^\s*[-*•]\s+/, '').trim();
    const number = index + 1;
    if (line === '' || isOpenEnd(line)) continue;
    const timed = timedLine(line, about);
    if (timed) {
      yield* flush();
      if (title.test(line)) about = aboutOf(line);
      const said: Said = {
        kind: 'said',
        line: number,
        endLine: number,
        time: timed.time,
        speaker: timed.speaker,
        bot: timed.speaker === '',
        text: '',
      };
      open = { said, text: [timed.text] };
    } else if (title.test(line)) {
      const isName = /^(?:Alert|Incident|告警)/i.test(line);
      yield* flush();
      if (!isName || about === '') about = aboutOf(line);
    } else if (open && open.text.length < 12) {
      open.text.push(line);
      open.said = { ...open.said, endLine: number };
    } else about ||= line;
  }
  yield* flush();
}

const aboutOf = (line: string): string =>
  line.replace(/^(?:Alert|Incident|告警(?:名称|标题)?)\s*[:：]\s*/i, '').slice(0, 300);

interface Timed {
  readonly time: string;
  readonly text: string;
  readonly speaker: string;
}

/** "14:02 Triggered through the API", "Started: 2026-03-04 14:02", "Acknowledged by Dana at 2:05 PM". */
function timedLine(line: string, about: string): Timed | null {
  const [, key = '', value = ''] = /^([^:：=]{2,24})\s*[:：=]\s*(.+)$/.exec(line) ?? [];
  if (label.test(key) && (hasClock(value) || /^\d{10,13}$/.test(value))) {
    const own = startLabel.test(key) ? about.replace(resolvedMark, '') : about;
    return { time: stampOf(value), text: own === '' ? key : `${own} (${key.trim()})`, speaker: '' };
  }
  const leading = leadingTime(line);
  if (leading && hasClock(leading.time) && leading.rest !== '')
    return { time: leading.time, text: leading.rest, speaker: '' };
  if (leading && hasClock(leading.time) && leading.rest === '')
    return { time: leading.time, text: about, speaker: '' };
  const trailing = trailingTime(line);
  if (trailing && hasClock(trailing.time)) return { time: trailing.time, text: line, speaker: '' };
  const within = timeWithin(line);
  return within && { time: within.time, text: line, speaker: '' };
}

/** Go prints "2026-03-04 14:02:11.123 +0800 CST": the offset says it all. */
const stampOf = (text: string): string =>
  text
    .trim()
    .replace(/([+-]\d{4}) [A-Z]{3,5}(?: m=\S+)?$/, '$1')
    .replace(/\s*\([^)]*\)$/, '');

/** What nothing but an alerting tool writes. */
const hardSign = laidOut('i')`
  Alert (?:created|acknowledged|closed|escalated)\b|Escalated to|
  ^【(?:告警|恢复|报警|故障)】|^【[^】]{2,12}】\d{1,2}月\d{1,2}日|
  ^(?:触发|恢复|告警|首次触发)时间|\[(?:FIRING|RESOLVED)|PagerDuty|Opsgenie|Alertmanager|
  alertname|escalation policy|startsAt
`;

export const alerts: IntakeFormat = {
  id: 'alerts',
  name: { en: 'Alerts (PagerDuty, Opsgenie, Alertmanager)', zh: '告警（PagerDuty、Opsgenie、Alertmanager）' },
  recognise: (lines) => {
    const filled = lines.filter((line) => line.trim() !== '');
    const told = filled.filter((line) => words.test(line)).length;
    const hard = filled.filter((line) => hardSign.test(line)).length;
    if (told === 0 || !filled.some((line) => timedLine(line.trim(), '') !== null)) return 0;
    const share = told / filled.length;
    return Math.min(0.93, share * 0.9 + (hard > 0 ? 0.25 : 0) + Math.min(0.15, hard * 0.03));
  },
  read,
};
