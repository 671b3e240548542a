/** Comma- and tab-separated values with a column of times. */
import { firstDate } from '../../time/leading-time';
import type { WrittenTime } from '../../time/read-event-time';
import {
  bareClock,
  columnsOf,
  excelDay,
  type TableColumns,
  type TableEvent,
  tableEvent,
} from '../documents/table';
import type { IntakeFormat } from '../format';
import { levelIn } from '../logs/read-log';
import type { Piece, Said } from '../piece';

const separators = ['\t', ',', ';', '|'] as const;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly endLine: number;
}

/** A cell in quotes may hold line ends, up to this many. */
const quotedLines = 60;

/** The rows; quotes hold separators and line ends together. */
function* rowsOf(lines: readonly string[], separator: string): Generator<Row> {
  for (let index = 0; index < lines.length; index += 1) {
    const from = index;
    let text = lines[index] ?? '';
    while (isOpen(text, separator) && index + 1 < lines.length && index - from < quotedLines) {
      index += 1;
      text += `\n${lines[index] ?? ''}`;
    }
    if (isOpen(text, separator)) {
      index = from;
      text = lines[from] ?? '';
    }
    if (text.trim() !== '') yield { cells: cellsOf(text, separator), line: from + 1, endLine: index + 1 };
  }
}

const isOpen = (text: string, separator: string): boolean =>
  text.length <= longestRow &&
  text.includes('"') &&
  new RegExp(`(?:^|[${separator}])\\s?"`).test(text) &&
  (text.match(/"/g)?.length ?? 0) % 2 === 1;

/** What is longer is no row of a table. */
const longestRow = 20_000;

function cellsOf(text: string, separator: string): readonly string[] {
  if (text.length > longestRow) return [text.trim()];
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

/** The separator that gives most rows the same number of cells, at least two; null when none does. */
function separatorOf(
  lines: readonly string[],
): { readonly separator: string; readonly share: number } | null {
  const scored = separators.map((separator) => {
    const counts = new Map<number, number>();
    let total = 0;
    for (const { cells } of rowsOf(lines.slice(0, 80), separator)) {
      total += 1;
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    }
    const [width, count] = [...counts]
      .filter(([cells]) => cells > 1)
      .sort((one, other) => other[1] - one[1])[0] ?? [0, 0];
    return { separator, share: total === 0 || width < 2 ? 0 : count / total };
  });
  const best = [...scored].sort((one, other) => other.share - one.share)[0];
  return best && best.share > 0.6 ? best : null;
}

/** What stands above the table on lines of its own is no row of it. */
function withoutCaption(rows: readonly Row[]): readonly Row[] {
  const start = rows.findIndex(({ cells }) => cells.length > 1);
  return start > 0 ? rows.slice(start) : rows;
}

/** The day a caption names is the day of the clocks below it. */
function* captionDay(line: number, text: string): Generator<Piece> {
  const day = firstDate(text);
  if (day !== '') yield { kind: 'day', line, text: day };
}

/** The table below its caption: what its columns hold, and the rows that are data. */
interface Table {
  readonly columns: TableColumns | null;
  readonly header: readonly string[];
  readonly data: readonly Row[];
}

/** A first row that is data has no names to tell the columns by. */
function tableOf(rows: readonly Row[]): Table {
  const [first, ...more] = rows;
  if (!first) return { columns: null, header: [], data: [] };
  const cells = rows.map((row) => row.cells);
  const named = columnsOf(first.cells, cells.slice(1));
  if (named && more.length > 0 && !isData(first.cells, named.times))
    return { columns: named, header: first.cells, data: more };
  const header = first.cells.map(() => '');
  const bare = columnsOf(header, cells);
  return bare
    ? { columns: bare, header, data: rows }
    : { columns: named ?? null, header: first.cells, data: more };
}

function* read(lines: readonly string[]): Generator<Piece> {
  const separator = separatorOf(lines)?.separator ?? ',';
  const all = [...rowsOf(lines, separator)];
  const rows = withoutCaption(all);
  for (const { line, cells } of all.slice(0, all.length - rows.length))
    yield* captionDay(line, cells.join(' '));
  const table = tableOf(rows);
  const bot = isOfMachines(table);
  for (const row of table.data) {
    const event = table.columns && tableEvent(row.cells, table.header, table.columns);
    if (event && event.time !== '') yield saidIn(row, event, bot);
    else yield* leftIn(row);
  }
}

const isOfMachines = ({ columns, header }: Table): boolean =>
  columns?.speakers.some((index) => /host|service|source|主机|来源/i.test(header[index] ?? '')) ?? false;

function saidIn({ line, endLine }: Row, { time, speaker, text, level }: TableEvent, bot: boolean): Said {
  const own = levelIn(level);
  return {
    kind: 'said',
    line,
    endLine,
    time,
    ...writtenIn(time),
    speaker,
    bot,
    text,
    ...(own ? { level: own } : {}),
  };
}

function* leftIn({ line, cells }: Row): Generator<Piece> {
  const text = cells.join(' ');
  if (/\d{1,2}:\d{2}|\d{4}-\d{2}/.test(text)) yield { kind: 'left', line, text, why: 'unknown-line' };
}

/** What is a time only because its column is one of times. */
function writtenIn(time: string): Pick<Said, 'written'> {
  if (excelDay.test(time)) return { written: fromExcel(time) };
  if (!bareClock.test(time)) return {};
  return {
    written: { kind: 'point', from: { hour: Number(time.slice(0, 2)), minute: Number(time.slice(2)) } },
  };
}

/** A day number of Excel as the clock on the wall it stands for. */
function fromExcel(text: string): WrittenTime {
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(Number(text) * 86_400) * 1000);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const clock = { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() };
  return { kind: 'point', from: { year, month, day, ...(text.includes('.') ? clock : {}) } };
}

/** The first row is data when its time column holds a time. */
const isData = (cells: readonly string[], times: readonly number[]): boolean =>
  times.some((index) =>
    /\d{1,2}[:：]\d{2}|^\d{4}-\d\d-\d\d|^1\d{9}|^[45]\d{4}\.|^(?:[01]\d|2[0-3])[0-5]\d$/.test(
      cells[index] ?? '',
    ),
  );

export const csv: IntakeFormat = {
  id: 'csv',
  name: { en: 'CSV, TSV', zh: 'CSV、TSV' },
  recognise: (lines) => {
    const found = separatorOf(lines);
    if (!found || lines.filter((line) => line.trim() !== '').length < 2) return 0;
    const rows = withoutCaption([...rowsOf(lines.slice(0, 80), found.separator)]);
    const [first] = rows;
    const cells = rows.map((row) => row.cells);
    const columns =
      first &&
      (columnsOf(first.cells, cells.slice(1)) ??
        columnsOf(
          first.cells.map(() => ''),
          cells,
        ));
    if (!columns || !first || first.cells.join('').startsWith('|') || /^\s*[|[{]/.test(lines[0] ?? ''))
      return 0;
    const isNamed = !isData(first.cells, columns.times);
    return found.share * (isNamed ? 0.96 : found.separator === '\t' ? 0.7 : 0.5);
  },
  read,
};
