/** Reads tables whose rows have a time: pipes, commas, tabs. */
import { laidOut } from '../../kit/laid-out';
import { hasClock, isTime, leadingTime } from '../../time/leading-time';

export interface TableColumns {
  readonly times: readonly number[];
  readonly texts: readonly number[];
  readonly speakers: readonly number[];
  readonly levels: readonly number[];
}

const timeHeader =
  /^(?:.{0,24}\b)?(?:time|date|when|timestamp|at|datetime|ts|created|occurred|started|utc|cet|cest|gmt|pst|est)\b.{0,24}$|时间|日期|时刻|发生于|何时/iu;
const endHeader = /\b(?:end|ended|until|resolved|duration|elapsed|time to)\b|结束|耗时|时长|持续/iu;
const textHeader = laidOut('iu')`
  \b(?:
    event|what|message|description|details?|text|summary|happened|notes?|activity|action|msg|
    content|observation|log|entry|comment|title
  )\b|
  事件|内容|描述|说明|经过|消息|动作|操作|情况|摘要|备注|现象|标题
`;
const speakerHeader =
  /\b(?:who|author|by|user|name|owner|sender|from|person|actor|role|reporter|assignee|team|source|service|host)\b|人|角色|发送|负责|操作者|处理|部门|来源|主机/iu;
/** The number of a row says nothing about what happened. */
const runningHeader = /^(?:no\.?|nr\.?|#|id|row|index|seq|序号|编号|行号)$/i;
const levelHeader = /\b(?:level|severity|priority|status|type)\b|级别|状态|类型/iu;

type Row = readonly string[];

/** How many rows tell what the columns of a table are. */
const looked = 60;

/** Which columns are what, by their headers and by what stands in them; null when none holds times. */
export function columnsOf(header: Row, rows: readonly Row[]): TableColumns | null {
  const sample = rows.slice(0, looked);
  const width = sample.reduce((most, row) => Math.max(most, row.length), header.length);
  const indexes = Array.from({ length: width }, (_, index) => index);
  const times = indexes
    .filter((index) => isOfTimes(header[index] ?? '', columnIn(sample, index)))
    .filter((index, place) => place === 0 || !endHeader.test(header[index] ?? ''));
  if (times.length === 0) return null;
  const free = indexes.filter((index) => !times.includes(index));
  const named = (form: RegExp): readonly number[] => free.filter((index) => form.test(header[index] ?? ''));
  const levels = named(levelHeader)
    .filter((index) => isOfLevels(columnIn(sample, index)))
    .slice(0, 1);
  const isNumbers = (index: number): boolean => columnIn(sample, index).every((cell) => /^\d*$/.test(cell));
  const texts = named(textHeader).filter((index) => !levels.includes(index) && !isNumbers(index));
  const speakers = named(speakerHeader)
    .filter((index) => !levels.includes(index) && index !== texts[0])
    .slice(0, 1);
  const told = texts.filter((index) => !speakers.includes(index)).slice(0, 1);
  const others = free.filter((index) => !speakers.includes(index));
  return {
    times: oneMoment(times, sample),
    texts: told.length > 0 ? told : longest(others, sample),
    speakers,
    levels,
  };
}

const columnIn = (rows: readonly Row[], index: number): Row => rows.map((row) => row[index]?.trim() ?? '');

/** A column is of times when half of it is and its title says so, or nearly all of it. */
function isOfTimes(title: string, column: Row): boolean {
  const cells = column.filter((cell) => cell !== '');
  const isNamed = timeHeader.test(title);
  const timed = cells.filter(
    (cell) => isTimeCell(cell, isNamed) || (isNamed && (excelDay.test(cell) || bareClock.test(cell))),
  );
  const share = cells.length === 0 ? 0 : timed.length / cells.length;
  return share >= (isNamed ? 0.5 : 0.8);
}

/** A state of the thing itself (open, back) is told; the weight of a line is only weighed. */
const isOfLevels = (cells: Row): boolean =>
  cells.filter((cell) => levelCell.test(cell.trim())).length * 2 >= cells.length;

const levelCell = laidOut('i')`
  ^(?:
    trace|debug|info(?:rmation)?|notice|warn(?:ing)?|error|err|crit(?:ical)?|fatal|major|
    minor|high|medium|low|urgent|[1-5]|p[0-5]|s[0-5]|sev-?\d|高|中|低|紧急|严重|重要|一般|
    提示|警告|错误|信息|调试
  )?$
`;

/** The number Excel writes for a day and its clock: days since the end of 1899, here 2009 to 2064. */
export const excelDay = /^[45]\d{4}(?:\.\d{1,12})?$/;

/** What stands behind the time of a cell and is no row of its own, in characters. */
const longestRemark = 40;

/** "0914", as duty logs write it in a column for times. */
export const bareClock = /^(?:[01]\d|2[0-3])[0-5]\d$/;

/** A cell that is a time, in the forms people and machines use. A column without a name holds nothing beside it. */
const isTimeCell = (cell: string, isOfTimes: boolean): boolean =>
  isTime(cell) ||
  (isOfTimes && (leadingTime(cell)?.rest.length ?? longestRemark) < longestRemark) ||
  /^1\d{9}(?:\.\d+)?$|^1\d{12}$/.test(cell) ||
  /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/.test(cell) ||
  /^[\d?x-]{1,2}[:：][\d?x-]{2}$/i.test(cell);

/** A day and a clock in two columns are one time; else the first column is it. */
function oneMoment(times: readonly number[], rows: readonly (readonly string[])[]): readonly number[] {
  const [first, second] = times;
  if (first === undefined || second === undefined) return times;
  const clocks = (index: number): number => rows.filter((row) => hasClock(row[index] ?? '')).length;
  return clocks(first) * 2 < rows.length && clocks(second) * 2 >= rows.length ? [first, second] : [first];
}

/** The column with most text. */
function longest(indexes: readonly number[], rows: readonly (readonly string[])[]): readonly number[] {
  const length = (index: number): number => rows.reduce((sum, row) => sum + (row[index]?.length ?? 0), 0);
  return [...indexes].sort((one, other) => length(other) - length(one)).slice(0, 1);
}

export interface TableEvent {
  readonly time: string;
  readonly text: string;
  readonly speaker: string;
  readonly level: string;
}

/** One row; what has no column of its own stands in parentheses behind the text. Null when it says nothing. */
export function tableEvent(
  cells: readonly string[],
  header: readonly string[],
  columns: TableColumns,
): TableEvent | null {
  const at = (indexes: readonly number[]): string =>
    indexes
      .map((index) => cells[index]?.trim() ?? '')
      .filter((cell) => cell !== '')
      .join(' ');
  const used = new Set([...columns.times, ...columns.texts, ...columns.speakers, ...columns.levels]);
  const others = [...cells.keys()]
    .filter((index) => !used.has(index) && (cells[index]?.trim() ?? '') !== '')
    .filter(
      (index) =>
        !(runningHeader.test(header[index]?.trim() ?? '') && /^\d+$/.test(cells[index]?.trim() ?? '')),
    )
    .map((index) =>
      header[index]?.trim()
        ? `${header[index]?.trim()}: ${cells[index]?.trim()}`
        : (cells[index] ?? '').trim(),
    );
  const main = at(columns.texts);
  const text = others.length > 0 ? `${main} (${others.join('; ')})`.trim() : main;
  const time = at(columns.times);
  return text === '' && time === ''
    ? null
    : { time, text: text === '' ? time : text, speaker: at(columns.speakers), level: at(columns.levels) };
}
