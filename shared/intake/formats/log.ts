/** Any other log: lines that begin with a stamp, a level before it or not. */
import { machineStamp } from '../../time/machine-stamp';
import { type IntakeFormat, shareOf } from '../format';
import { type LogLine, levelIn, readLog } from '../logs/read-log';

const opening =
  /^(?:[\w.-]{1,60}\s*\| |\[(?:pod|container)\/[^\]]{1,120}\] )?\s*(?:(?:\d{1,6}:[A-Z] )|(?:DEBUG|INFO|WARNING|ERROR|CRITICAL):[\w.]{0,60}:|(?:[[(<]?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|CRIT(?:ICAL)?|FATAL|SEVERE|[DIWEF])[\])>:]?\s{1,5}))?[[(]?/i;
const named = /^\s*(?:time|ts|timestamp|date)=["']?/i;
const source =
  /^[\s|\]:-]*(?:\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|CRIT(?:ICAL)?|FATAL|SEVERE)\]?)?[\s|:-]*(?:\[([\w./:@ -]{2,60})\]|([\w.-]+(?:\.[\w-]+){2,}|[\w-]+-[\w-]+))?\s?[:|-]?\s/i;

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
    text: text === '' ? line.trim() : text,
    level: levelIn(line),
  };
}

const isTold = (line: string): boolean =>
  levelIn(line) !== null || /^\d{1,6}:[MSCX] /.test(line) || /\[[\w.:-]{2,40}\]|\b\w+=\S/.test(line);

export const log: IntakeFormat = {
  id: 'log',
  name: { en: 'Another log', zh: '其他日志' },
  recognise: (lines) => {
    const stamped = shareOf(lines, (line) => read(line) !== null);
    const indented = shareOf(lines, (line) => /^(?:\s+(?:at |\.{3} )|\s{4,}|Caused by|Traceback)/.test(line));
    const told = shareOf(lines, (line) => read(line) !== null && isTold(line));
    return Math.min(1, stamped + indented) * (0.3 + 0.55 * (stamped === 0 ? 0 : told / stamped));
  },
  read: (lines) => readLog(lines, read),
};
