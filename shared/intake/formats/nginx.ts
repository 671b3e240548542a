/** Access and error logs of nginx and of servers that write alike. */
import { machineStamp } from '../../time/machine-stamp';
import { type IntakeFormat, shareOf } from '../format';
import { type LogLine, levelIn, readLog } from '../logs/read-log';

const access = /^(\S+) \S+ (\S+) \[([^\]]{20,40})\] "([^"]{0,4000})" (\d{3}) (\S+)(.*)$/;
const problem = /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d) \[(\w+)\] (?:\d+#\d+: )?(?:\*\d+ )?(.*)$/;

function readAccess(line: string): LogLine | null {
  const [, client = '', , time = '', request = '', status = '', , rest = ''] = access.exec(line) ?? [];
  const stamp = time === '' ? null : machineStamp(time);
  if (!stamp) return null;
  const level = status >= '500' ? 'error' : status >= '400' ? 'warning' : 'info';
  const text = `${request} ${status} ${client}${rest}`.trim();
  return { time, written: stamp.written, speaker: 'nginx', text, level };
}

function readProblem(line: string): LogLine | null {
  const [, time = '', level = '', text = ''] = problem.exec(line) ?? [];
  const stamp = time === '' ? null : machineStamp(time);
  return stamp && { time, written: stamp.written, speaker: 'nginx', text, level: levelIn(level) ?? 'info' };
}

const read = (line: string): LogLine | null => readAccess(line) ?? readProblem(line);

export const nginx: IntakeFormat = {
  id: 'nginx',
  name: { en: 'nginx', zh: 'nginx' },
  recognise: (lines) => 0.98 * shareOf(lines, (line) => read(line) !== null),
  read: (lines) => readLog(lines, read),
};
