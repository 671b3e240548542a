/** Timeline events out of tables, lists, headings and lines that begin with a time. */
import type { MakeId } from '../kit/ids';
import type { Block } from '../prose/prose';
import { emptyEvent, type Milestone, type TimelineEvent } from '../retrospective/timeline';
import { isTime, leadingTime, type TimedText, trailingTime } from '../time/leading-time';
import { type Column, columnNamed, plainTable } from './columns';
import type { EventTimes } from './event-times';
import { type Plain, type PlainLink, plainBlocks, plainInlines } from './plain';
import { keepingWords, type Taken } from './rows';

export interface EventMaker {
  readonly makeId: MakeId;
  /** Shared by the rows of one section, which inherit days from each other. */
  readonly times: EventTimes;
}

type List = Extract<Block, { type: 'list' }>;
type Table = Extract<Block, { type: 'table' }>;
type Paragraph = Extract<Block, { type: 'paragraph' }>;
type Heading = Extract<Block, { type: 'heading' }>;

interface Row {
  readonly time: string;
  readonly text: string;
  readonly role: string;
  readonly milestone: Milestone | null;
  readonly links: readonly PlainLink[];
}

/** The events of one table, list or paragraph, or null when some of it would be lost or it is no timeline. */
export function eventsOf(block: Block, maker: EventMaker): Taken<TimelineEvent> | null {
  const found = rowsOf(block);
  return (
    found &&
    keepingWords([block], { ...found, items: found.items.map((row) => eventFrom(row, maker)) }, eventTexts)
  );
}

function rowsOf(block: Block): Taken<Row> | null {
  switch (block.type) {
    case 'table':
      return tableRows(block);
    case 'list':
      return listRows(block);
    case 'paragraph':
      return lineRows(block);
    default:
      return null;
  }
}

/** Every string of an event that holds words of its source. */
export const eventTexts = (event: TimelineEvent): readonly string[] => [
  event.time.text,
  event.role,
  event.text,
  ...event.evidence.flatMap((evidence) => (evidence.kind === 'link' ? [evidence.note] : [])),
];

const eventFrom = (row: Row, { times, makeId }: EventMaker): TimelineEvent => ({
  ...emptyEvent(makeId(), times.read(row.time), row.text),
  role: row.role,
  kind: row.milestone ? 'milestone' : null,
  milestone: row.milestone,
  evidence: row.links.map(({ url, text }) => ({ id: makeId(), kind: 'link' as const, url, note: text })),
});

const eventColumns = ['date', 'time', 'text', 'role'] as const;

function tableRows(table: Table): Taken<Row> | null {
  const plain = plainTable(table);
  if (!plain || plain.rows.length === 0) return null;
  const columns = settle(plain.headers.map((header) => columnNamed(header, eventColumns)));
  if (!columns.includes('time') && !columns.includes('date')) return null;
  const items = plain.rows.map((cells) => tableRow(cells, columns, plain.headers));
  const timed = items.filter((row) => leadingTime(row.time) !== null).length;
  return timed * 2 > items.length ? { items, titles: plain.headers } : null;
}

/** When no column is called a text, the last one of unknown name is it. */
function settle(columns: readonly Column[]): readonly Column[] {
  if (columns.includes('text')) return columns;
  const last = columns.lastIndexOf('other');
  return columns.map((column, index) => (index === last ? 'text' : column));
}

function tableRow(cells: readonly Plain[], columns: readonly Column[], headers: readonly string[]): Row {
  const texts = (wanted: Column): readonly string[] =>
    cells.filter((cell, index) => columns[index] === wanted && cell.text !== '').map((cell) => cell.text);
  const others = cells.flatMap((cell, index) =>
    columns[index] === 'other' && cell.text !== '' ? [aside(headers[index] ?? '', cell.text)] : [],
  );
  return {
    time: [...texts('date'), ...texts('time')].join(' '),
    text: [texts('text').join('\n'), ...others].join('').trim(),
    role: texts('role').join(', '),
    milestone: milestoneLeading(texts('text').join('\n')),
    links: cells.flatMap((cell) => cell.links),
  };
}

/** What a column without a field of its own says, behind the text, in the punctuation of its language. */
export function aside(header: string, text: string): string {
  const isChinese = /\p{Script=Han}/u.test(header + text);
  if (header === '') return isChinese ? `（${text}）` : ` (${text})`;
  return isChinese ? `（${header}：${text}）` : ` (${header}: ${text})`;
}

function listRows(list: List): Taken<Row> | null {
  const items = list.children.map((item) =>
    typeof item.checked === 'boolean' ? null : itemRow(plainBlocks(item.children)),
  );
  return items.length > 0 && items.every((row) => row !== null) ? { items, titles: [] } : null;
}

function itemRow(plain: Plain | null): Row | null {
  if (!plain) return null;
  const [first = '', ...more] = plain.text.split('\n');
  return timedRow(leadingTime(first), more, plain.links) ?? namedRow(first, more, plain.links);
}

function timedRow(timed: TimedText | null, more: readonly string[], links: readonly PlainLink[]): Row | null {
  const text = [timed?.rest ?? '', ...more].filter((line) => line !== '').join('\n');
  return timed && text !== ''
    ? { time: timed.time, text, role: '', milestone: milestoneLeading(text), links }
    : null;
}

/** "Resolved 15:51" names a milestone; "Call opened: 15:20" any event. */
function namedRow(first: string, more: readonly string[], links: readonly PlainLink[]): Row | null {
  const named = trailingTime(first);
  const milestone = named ? milestoneNamed(named.rest) : null;
  const row = named && (named.colon || milestone) ? timedRow(named, more, links) : null;
  return row && { ...row, milestone: milestone ?? row.milestone };
}

const milestoneNames: readonly (readonly [Milestone, RegExp])[] = [
  [
    'detected',
    /^(?:first |incident )?(?:detected|noticed|discovered)(?: at)?$|^(?:time of )?detection(?: time)?$|^(?:首次|故障)?发现(?:时间)?$/i,
  ],
  [
    'started',
    /^(?:incident |impact |outage )?(?:started|began|start|begin)(?: at| time)?$|^(?:故障|事件|事故|影响)?(?:开始|发生)(?:时间)?$/i,
  ],
  ['acknowledged', /^acknowledged(?: at)?$|^(?:开始)?响应(?:时间)?$/i],
  ['contained', /^(?:mitigated|contained|repaired)(?: at)?$|^(?:故障)?止损(?:时间)?$/i],
  [
    'restored',
    /^(?:incident |service |fully )?(?:resolved|restored|recovered)(?: at)?$|^(?:服务|故障|业务)?(?:完全)?恢复(?:时间)?$/i,
  ],
  ['customers-told', /^customers (?:told|informed|notified)(?: at)?$|^(?:首次)?(?:告知|通知)客户(?:时间)?$/i],
];

/** "First detected" beside a time is a milestone. */
const milestoneNamed = (text: string): Milestone | null =>
  milestoneNames.find(([, name]) => name.test(text.trim()))?.[0] ?? null;

/** "Detected: latency alert" in a row names the milestone it is. */
const milestoneLeading = (text: string): Milestone | null =>
  milestoneNamed(/^([^:：\n]{2,30})[:：]/u.exec(text)?.[1] ?? '');

/** A paragraph whose every line begins with a time. */
function lineRows(paragraph: Paragraph): Taken<Row> | null {
  const items = splitLines(paragraph).map((line) => {
    const plain = plainInlines(line);
    return plain && timedRow(leadingTime(plain.text), [], plain.links);
  });
  return items.every((row) => row !== null) ? { items, titles: [] } : null;
}

function splitLines(paragraph: Paragraph): readonly Paragraph['children'][] {
  const lines: Paragraph['children'][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text') {
      const [first = '', ...more] = child.value.split('\n');
      lines.at(-1)?.push({ type: 'text', value: first });
      for (const value of more) lines.push([{ type: 'text', value }]);
    } else lines.at(-1)?.push(child);
  }
  return lines;
}

/** A timed heading with what stands below it. */
export interface TimedGroup {
  readonly heading: Heading;
  readonly body: readonly Block[];
}

export interface GroupedEvent {
  readonly event: TimelineEvent;
  /** Blocks of the body that are more than plain text: they stay prose. */
  readonly left: readonly Block[];
}

/** The group as one event, or null when its heading is more than text, words would be lost, or it says nothing beside the time. */
export function groupEvent(group: TimedGroup, maker: EventMaker): GroupedEvent | null {
  const title = plainInlines(group.heading.children);
  if (!title) return null;
  const { row, taken, left } = groupRow(group, title);
  if (row.text === '') return null;
  const items = [eventFrom(row, maker)];
  const event = keepingWords(taken, { items, titles: [] }, eventTexts)?.items[0];
  return event ? { event, left } : null;
}

/** The text is everything up to the first block that is more than plain text. */
function groupRow(
  { heading, body }: TimedGroup,
  title: Plain,
): { readonly row: Row; readonly taken: readonly Block[]; readonly left: readonly Block[] } {
  const rich = body.findIndex((block) => plainBlocks([block]) === null);
  const plainBody = rich < 0 ? body : body.slice(0, rich);
  const whole: TimedText = { time: title.text, rest: '' };
  const timed = isTime(title.text) ? whole : (leadingTime(title.text) ?? whole);
  const below = plainBlocks(plainBody) ?? { text: '', links: [] };
  const text = [timed.rest, below.text].filter((line) => line !== '').join('\n');
  const links = [...title.links, ...below.links];
  return {
    row: { time: timed.time, text, role: '', milestone: null, links },
    taken: [heading, ...plainBody],
    left: rich < 0 ? [] : body.slice(rich),
  };
}
