/** Rows of a timeline as tables, lists and lines that begin with a time tell them. */
import type { Bilingual } from '../kit/bilingual';
import { eventKindLabels, phaseLabels } from '../manuscript/labels';
import type { Block } from '../prose/prose';
import type { EventKind, Milestone, Phase } from '../retrospective/timeline';
import { leadingTime, type TimedText, trailingTime } from '../time/leading-time';
import { type Column, columnNamed, plainTable } from './columns';
import { milestoneLeading, milestoneNamed } from './milestone-names';
import { isOwnTitle } from './own-titles';
import { type Plain, plainBlocks, plainInlines } from './plain';
import { pointNumber } from './points';
import type { Taken } from './rows';

type List = Extract<Block, { type: 'list' }>;
type Table = Extract<Block, { type: 'table' }>;
type Paragraph = Extract<Block, { type: 'paragraph' }>;

export interface Row {
  readonly time: string;
  readonly text: string;
  readonly role: string;
  readonly milestone: Milestone | null;
  readonly phase: Phase | null;
  readonly kind: EventKind | null;
  readonly beside: Beside;
}

/** What stands in a row beside its words. */
type Beside = Pick<Plain, 'links' | 'notes' | 'pictures'>;

/** Null when the block tells no such rows, or is more than words, links and marks of notes. */
export function rowsOf(block: Block): Taken<Row> | null {
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

const eventColumns = ['date', 'time', 'text', 'role', 'phase', 'kind'] as const;

function tableRows(table: Table): Taken<Row> | null {
  const plain = plainTable(table, 'with-notes');
  if (!plain || plain.rows.length === 0) return null;
  const columns = settle(plain.headers.map((header) => columnNamed(header, eventColumns)));
  if (!columns.includes('time') && !columns.includes('date')) return null;
  const items = plain.rows.map((cells) => tableRow(cells, columns, plain.headers));
  const timed = items.filter((row) => leadingTime(row.time) !== null || silenceIn(row) !== null).length;
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
  const [phase = null] = texts('phase').map((text) => labelled(phaseLabels, text));
  const [kind = null] = texts('kind').map((text) => labelled(eventKindLabels, text));
  const milestone = milestoneLeading(texts('text').join('\n'));
  // A table of ours has a column of kinds as soon as one of its events has a kind.
  const isTold = columns.includes('kind') || headers.every(isOwnTitle);
  const isLeft = (column: Column | undefined): boolean =>
    column === 'other' || (column === 'phase' && phase === null) || (column === 'kind' && kind === null);
  const others = cells.flatMap((cell, index) =>
    isLeft(columns[index]) && cell.text !== '' ? [aside(headers[index] ?? '', cell.text)] : [],
  );
  return {
    time: [...texts('date'), ...texts('time')].join(' '),
    text: [texts('text').join('\n'), ...others].join('').trim(),
    role: texts('role').join(', '),
    milestone,
    phase,
    kind: kind ?? (milestone && !isTold ? 'milestone' : null),
    beside: {
      links: cells.flatMap((cell) => cell.links),
      notes: cells.flatMap((cell) => cell.notes),
      pictures: cells.flatMap((cell) => cell.pictures),
    },
  };
}

/** What a row says about a time of which there is no record, or null. */
export const silenceIn = ({ time, role, text }: Row): string | null =>
  time + role === '' ? (/^(?:No record|无记录)[:：]\s*([\s\S]+)$/iu.exec(text)?.[1] ?? null) : null;

/** What a label of either language stands for. */
function labelled<Name extends string>(labels: Readonly<Record<Name, Bilingual>>, text: string): Name | null {
  const said = text.trim().toLowerCase();
  const names = Object.keys(labels) as Name[];
  return names.find((name) => labelsOf(labels[name]).some((label) => label.toLowerCase() === said)) ?? null;
}

/** What a column without a field of its own says, behind the text, in the punctuation of its language. */
export function aside(header: string, text: string): string {
  const isChinese = /\p{Script=Han}/u.test(header + text);
  if (header === '') return isChinese ? `（${text}）` : ` (${text})`;
  return isChinese ? `（${header}：${text}）` : ` (${header}: ${text})`;
}

function listRows(list: List): Taken<Row> | null {
  const items = list.children.map((item) =>
    typeof item.checked === 'boolean' ? null : itemRow(plainBlocks(item.children, 'with-notes')),
  );
  return items.length > 0 && items.every((row) => row !== null) ? { items, titles: [] } : null;
}

function itemRow(plain: Plain | null): Row | null {
  if (!plain) return null;
  const [first = '', ...more] = plain.text.split('\n');
  return timedRow(leadingTime(first), more, plain) ?? namedRow(first, more, plain);
}

function timedRow(
  timed: TimedText | null,
  more: readonly string[],
  { links, notes, pictures }: Beside,
): Row | null {
  const text = [timed?.rest ?? '', ...more].filter((line) => line !== '').join('\n');
  const milestone = milestoneLeading(text);
  return timed && text !== ''
    ? {
        time: timed.time,
        text,
        role: '',
        milestone,
        phase: null,
        kind: milestone && 'milestone',
        beside: { links, notes, pictures },
      }
    : null;
}

/** "Resolved 15:51" names a milestone; "Call opened: 15:20" any event. */
function namedRow(first: string, more: readonly string[], beside: Beside): Row | null {
  const named = trailingTime(first);
  const milestone = named ? milestoneNamed(named.rest) : null;
  const row = named && (named.colon || milestone) ? timedRow(named, more, beside) : null;
  return row && (milestone ? { ...row, milestone, kind: 'milestone' } : row);
}

/** As either language names it. */
export const labelsOf = (label: Bilingual | null): readonly string[] =>
  label === null ? [] : [label.en, label.zh];

/** A paragraph whose every line begins with a time. */
function lineRows(paragraph: Paragraph): Taken<Row> | null {
  const numbers: string[] = [];
  const items = splitLines(paragraph).map((line) => {
    const plain = plainInlines(line, 'with-notes');
    const [number = ''] = (plain && pointNumber.exec(plain.text)) ?? [];
    numbers.push(number.trim());
    return plain && timedRow(leadingTime(plain.text.slice(number.length)), [], plain);
  });
  return items.every((row) => row !== null) ? { items, titles: numbers } : null;
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
