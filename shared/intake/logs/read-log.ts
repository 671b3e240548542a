/** Reads a log: one event a line, and the lines without a stamp belong to the one above. */
import type { WrittenTime } from '../../time/read-event-time';
import type { Piece, Said } from '../piece';

export interface LogLine {
  readonly time: string;
  readonly written: WrittenTime | null;
  /** Host, unit or service; empty when none is named. */
  readonly speaker: string;
  readonly text: string;
  readonly level: NonNullable<Said['level']> | null;
}

/** What stands below the first line of an event is kept up to this many lines of its text. */
const keptLines = 30;

/** The events of a log, by what reads one line of it. */
export function* readLog(lines: readonly string[], read: (line: string) => LogLine | null): Generator<Piece> {
  let open: { said: LogLine; line: number; endLine: number; text: string[] } | null = null;
  const said = ({ said: own, line, endLine, text }: NonNullable<typeof open>): Said => ({
    kind: 'said',
    line,
    endLine,
    time: own.time,
    written: own.written,
    speaker: own.speaker,
    bot: true,
    text: text.join('\n').trim() || own.time,
    ...(own.level ? { level: own.level } : {}),
  });
  for (const [index, line] of lines.entries()) {
    const own = line.trim() === '' ? null : read(line);
    if (own) {
      if (open) yield said(open);
      open = { said: own, line: index + 1, endLine: index + 1, text: [own.text] };
    } else if (open && line.trim() !== '') {
      open.endLine = index + 1;
      if (open.text.length < keptLines) open.text.push(line);
    } else if (!open && /\d{1,2}:\d{2}/.test(line)) {
      yield { kind: 'left', line: index + 1, text: line.trim(), why: 'unknown-line' };
    }
  }
  if (open) yield said(open);
}

const levels: readonly (readonly [NonNullable<Said['level']>, RegExp])[] = [
  [
    'error',
    /\b(?:FATAL|ERROR|ERR|CRIT(?:ICAL)?|ALERT|EMERG|SEVERE|PANIC|error|fatal|crit|critical|panic|emerg)\b/,
  ],
  ['warning', /\b(?:WARN(?:ING)?|warn|warning)\b/],
  ['info', /\b(?:INFO|NOTICE|info|notice)\b/],
  ['debug', /\b(?:DEBUG|TRACE|debug|trace)\b/],
];

/** "%LINK-3-UPDOWN": what network devices write, from 0 for an emergency to 7. */
const device = /%[A-Z0-9_]+-([0-7])-[A-Z0-9_]+:/;
const deviceLevels: readonly LogLine['level'][] = [
  'error',
  'error',
  'error',
  'error',
  'warning',
  'info',
  'info',
  'debug',
];
/** "GET /reports 443 203.0.113.7 503": a server that could not answer. */
const failedRequest = /\s(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \/\S* (?:[^"]{0,80}\s)?5\d\d(?:\s|$)/;

/** The level a line of a log names near its beginning, or null. */
export function levelIn(text: string): LogLine['level'] {
  const number = text.includes('%') ? device.exec(text)?.[1] : undefined;
  if (number !== undefined) return deviceLevels[Number(number)] ?? null;
  const named = levels.find(([, form]) => form.test(text.slice(0, 60)))?.[0];
  return named ?? (failedRequest.test(text.slice(0, 400)) ? 'error' : null);
}
