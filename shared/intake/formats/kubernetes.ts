/** Kubernetes: klog lines of its components, and the tables of events kubectl prints. */
import { laidOut } from '../../kit/laid-out';
import { machineStamp } from '../../time/machine-stamp';
import { readWrittenTime } from '../../time/read-event-time';
import { type IntakeFormat, shareOf } from '../format';
import { type LogLine, readLog } from '../logs/read-log';

const klog = /^([IWEF])(\d{4} \d\d:\d\d:\d\d\.\d{1,9})\s+\d+\s+(\S+?)\]\s?(.*)$/;
const event = laidOut()`
  ^(?:\S+\s{2,})?(
    \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|(?:\d+[dhms]){1,3}(?: \(x\d+ over (?:\d+[dhms]){1,3}\))?|
    <unknown>
  )\s{2,}(Normal|Warning)\s{2,}(\S+)\s{2,}(\S+)\s{2,}(.*)$
`;
const described =
  /^\s*(Normal|Warning)\s{2,}(\S+)\s{2,}((?:\d+[dhms]){1,3}(?: \(x\d+ over (?:\d+[dhms]){1,3}\))?)\s{2,}(\S+(?:, \S+)?)\s{2,}(.*)$/;

const levels = { I: 'info', W: 'warning', E: 'error', F: 'error' } as const;

function readKlog(line: string): LogLine | null {
  const [, mark = 'I', , source = '', text = ''] = klog.exec(line) ?? [];
  const stamp = text === '' ? null : machineStamp(line);
  if (!stamp) return null;
  const level = levels[mark as keyof typeof levels];
  return { time: stamp.text, written: stamp.written, speaker: source.replace(/:\d+$/, ''), text, level };
}

function readEvent(line: string): LogLine | null {
  const [, time = '', type = '', reason = '', object = '', message = ''] = event.exec(line) ?? [];
  if (time !== '') return eventLine(time, type, `${reason} ${object}: ${message}`, object);
  const [, kind = '', why = '', age = '', from = '', says = ''] = described.exec(line) ?? [];
  return age === '' ? null : eventLine(age, kind, `${why}: ${says}`, from);
}

/** An age ("5m") counts back from a moment nobody wrote down: its instant stays open. */
const eventLine = (time: string, type: string, text: string, speaker: string): LogLine => ({
  time,
  written: /^\d{4}-/.test(time) ? readWrittenTime(time) : null,
  speaker,
  text,
  level: type === 'Warning' ? 'warning' : 'info',
});

const read = (line: string): LogLine | null => readKlog(line) ?? readEvent(line);

export const kubernetes: IntakeFormat = {
  id: 'kubernetes',
  name: { en: 'Kubernetes', zh: 'Kubernetes' },
  recognise: (lines) => {
    const header = lines.some((line) => /^(?:NAMESPACE\s+)?LAST SEEN\s+/.test(line)) ? 0.1 : 0;
    return Math.min(0.98, 0.95 * shareOf(lines, (line) => read(line) !== null) + header);
  },
  read: (lines) => readLog(lines, read),
};
