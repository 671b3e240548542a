/** JSON: one object a line, or a list of objects, whatever their time is called. */
import { readWrittenTime } from '../../time/read-event-time';
import type { IntakeFormat } from '../format';
import {
  type Fields,
  fieldOf,
  levelFields,
  messageFields,
  nameFields,
  sourceFields,
  timeFields,
} from '../logs/json-fields';
import { jsonSpans } from '../logs/json-spans';
import { levelIn } from '../logs/read-log';
import type { Piece, Said } from '../piece';

function* read(lines: readonly string[]): Generator<Piece> {
  for (const { line, endLine, text, value } of jsonSpans(lines)) {
    if (!value) {
      if (/\d{1,2}:\d{2}|\d{10}/.test(text))
        yield { kind: 'left', line, text: text.trim().slice(0, 400), why: 'unknown-line' };
      continue;
    }
    const piece = saidIn(value, line, endLine);
    if (piece) yield piece;
    else if (/\d{1,2}:\d{2}:\d{2}/.test(text))
      yield { kind: 'left', line, text: text.trim().slice(0, 400), why: 'unreadable-time' };
  }
}

function saidIn(value: Fields, line: number, endLine: number): Said | null {
  const time = fieldOf(value, timeFields);
  if (time === null) return null;
  const written = readWrittenTime(nanoseconds(time));
  const message = fieldOf(value, messageFields);
  const name = fieldOf(value, nameFields);
  const levelText = fieldOf(value, levelFields) ?? '';
  const level = levelIn(levelText) ?? numbered(levelText);
  return {
    kind: 'said',
    line,
    endLine,
    time,
    written,
    speaker: name ?? fieldOf(value, sourceFields) ?? '',
    bot: name === null,
    text: message ?? JSON.stringify(value),
    ...(level ? { level } : {}),
  };
}

/** Nineteen digits are nanoseconds, sixteen microseconds. */
const nanoseconds = (time: string): string => (/^1\d{15,18}$/.test(time) ? time.slice(0, 13) : time);

/** The levels of bunyan and pino are numbers. */
const numbered = (text: string): Said['level'] | null => {
  const number = Number(text);
  if (!/^\d{2}$/.test(text)) return null;
  if (number >= 50) return 'error';
  return number >= 40 ? 'warning' : 'info';
};

function timedShare(lines: readonly string[]): number {
  let [objects, timed] = [0, 0];
  for (const { text, value } of jsonSpans(lines)) {
    if (!text.includes('{')) continue;
    objects += 1;
    if (value && fieldOf(value, timeFields) !== null) timed += 1;
  }
  return objects === 0 ? 0 : timed / objects;
}

/** Other programs may write between the objects, and `tail` puts the name of the file above them. */
export const jsonLines: IntakeFormat = {
  id: 'json-lines',
  name: { en: 'JSON lines', zh: 'JSON 行' },
  recognise: (lines) => {
    const filled = lines.filter((line) => line.trim() !== '');
    if (/^\s*[[{]/.test(filled[0] ?? '')) return 0.93 * timedShare(filled);
    const objects = filled.filter((line) => /^\s*\{.*\}\s*$/.test(line));
    return objects.length * 2 < filled.length ? 0 : 0.8 * timedShare(objects);
  },
  read,
};
