/** syslog, in the old manner (RFC 3164) and the new (RFC 5424), and what journalctl prints. */
import { machineStamp } from '../../time/machine-stamp';
import { type IntakeFormat, shareOf } from '../format';
import { type LogLine, levelIn, readLog } from '../logs/read-log';

const priority = /^<(\d{1,3})>(?:\d )?/;
const origin =
  /^\s*(?!\[)(\S{1,120})\s+(?!(?:FATAL|ERROR|PANIC|WARNING|NOTICE|INFO|LOG|DEBUG\d?|HINT|DETAIL|STATEMENT):)([\w./@()-]{1,80})(?:\[(\d+)\])?:\s?/;
const structured = /^\s*(\S{1,120})\s+(\S{1,80})\s+(\S{1,60})\s+(\S{1,60})\s+(?:-|(?:\[[^\]]{0,2000}\])+)\s?/;

const severity = (text: string): LogLine['level'] => {
  const code = Number(text) % 8;
  if (code <= 3) return 'error';
  if (code === 4) return 'warning';
  return code === 7 ? 'debug' : 'info';
};

function read(line: string): LogLine | null {
  const [mark = '', code] = priority.exec(line) ?? [];
  const rest = line.slice(mark.length);
  const stamp = machineStamp(rest);
  if (!stamp || !/^(?:[A-Z][a-z]{2} |\d{4}-\d\d-\d\d[T ])/.test(stamp.text)) return null;
  const after = rest.slice(stamp.length);
  const level = code ? severity(code) : null;
  const base = { time: stamp.text, written: stamp.written };
  const newer = /\dT\d/.test(stamp.text) && !origin.test(after) ? structured.exec(after) : null;
  if (newer) {
    const text = after.slice(newer[0].length).replace(/^\uFEFF/, '');
    return { ...base, speaker: newer[2] ?? '', text, level: level ?? levelIn(text) };
  }
  const older = origin.exec(after);
  if (!older) return null;
  const text = after.slice(older[0].length);
  return { ...base, speaker: older[2] ?? '', text, level: level ?? levelIn(text) };
}

export const syslog: IntakeFormat = {
  id: 'syslog',
  name: { en: 'syslog', zh: 'syslog' },
  recognise: (lines) => 0.95 * shareOf(lines, (line) => read(line) !== null && !isJournal(line)),
  read: (lines) => readLog(lines, read),
};

const isJournal = (line: string): boolean =>
  /\b(?:systemd(?:-\w+)?|kernel|sshd|dbus-daemon|NetworkManager)(?:\[\d+\])?:/.test(line.slice(0, 140)) &&
  !/^</.test(line);

/** journalctl prints lines of the old manner; the units of systemd tell it. */
export const journald: IntakeFormat = {
  id: 'journald',
  name: { en: 'journald', zh: 'journald' },
  recognise: (lines) => {
    const marked = lines.some((line) => /^-- (?:Logs begin|Journal begins|Boot|Reboot)/.test(line)) ? 0.2 : 0;
    const units = shareOf(lines, isJournal);
    const read3164 = shareOf(lines, (line) => read(line) !== null);
    return units > 0.4 || marked > 0 ? Math.min(0.97, read3164 * 0.9 + marked + units * 0.07) : 0;
  },
  read: (lines) => readLog(lines, read),
};
