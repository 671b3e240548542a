/** Any other log: lines that begin with a stamp, a level before it or not. */
import { laidOut } from '../../kit/laid-out';
import { machineStamp } from '../../time/machine-stamp';
import { type IntakeFormat, shareOf } from '../format';
import { type LogLine, levelIn, readLog } from '../logs/read-log';

const opening = laidOut('i')`
  ^[*.]?(?:[\w.-]{1,60}\s*\| |\[(?:pod|container)\/[^\]]{1,120}\] )?\s*(?:
    (?:\d{1,6}:[A-Z] )|(?:DEBUG|INFO|WARNING|ERROR|CRITICAL):[\w.]{0,60}:|
    (?:
      [[(<]?(?:
        TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|CRIT(?:ICAL)?|FATAL|SEVERE|[DIWEF]
      )[\])>:]?\s{1,5}
    )
  )?[[(]?
`;
const named = /^\s*(?:time|ts|timestamp|date)=["']?/i;
const source = laidOut('i')`
  ^[\s|\]:-]*(?:
    \[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|CRIT(?:ICAL)?|FATAL|SEVERE)\]?
  )?[\s|:-]*(?:\[([\w./:@ -]{2,60})\]|([\w.-]+(?:\.[\w-]+){2,}|[\w-]+-[\w-]+))?\s?[:|-]?\s
`;

function read(line: string): LogLine | null {
  const start = (named.exec(line) ?? opening.exec(line))?.[0].length ?? 0;
  const stamp = machineStamp(line.slice(start)) ?? machineStamp(line);
  if (!stamp) return null;
  const after = line.slice(line.indexOf(stamp.text) + stamp.length).replace(/^["'\])]+/, '');
  const [, boxed, dotted] = source.exec(after) ?? [];
  const speaker = boxed ?? dotted ?? '';
  const text = after.replace(/^[\s\]|:,-]+/, '');
  return {
    time: stamp.text,
    written: stamp.written,
    speaker,
    text,
    level: levelIn(line),
  };
}

const isTold = (line: string): boolean =>
  levelIn(line) !== null ||
  /^\d{1,6}:[MSCX] |%[A-Z0-9_]+-[0-7]-[A-Z0-9_]+:|\s(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \//.test(
    line,
  ) ||
  /\[[\w.:-]{2,40}\]|\b\w+=\S/.test(line);

/** "#Fields: date time …": what a log says of itself. */
const directive = /^#[A-Z][A-Za-z-]{2,30}:/;

/** Stamps of whole moments on lines of their own, what happened below them. */
function isBelowStamps(lines: readonly string[]): boolean {
  const alone = lines.filter(
    (line) => dayStamp.test(line) && machineStamp(line)?.length === line.trim().length,
  );
  return alone.length >= 2 && dayStamp.test(lines[0] ?? '') && alone.length * 6 >= lines.length;
}

const dayStamp = /^\d{4}-\d\d-\d\d[T ]|^[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d/;

export const log: IntakeFormat = {
  id: 'log',
  name: { en: 'Another log', zh: '其他日志' },
  recognise: (all) => {
    const lines = all.filter((line) => !directive.test(line));
    if (isBelowStamps(lines)) return 0.8;
    const stamped = shareOf(lines, (line) => read(line) !== null);
    const indented = shareOf(lines, (line) => /^(?:\s+(?:at |\.{3} )|\s{4,}|Caused by|Traceback)/.test(line));
    const told = shareOf(lines, (line) => read(line) !== null && isTold(line));
    return Math.min(1, stamped + indented) * (0.3 + 0.55 * (stamped === 0 ? 0 : told / stamped));
  },
  read: (lines) => readLog(lines, read),
};
