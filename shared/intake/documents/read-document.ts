/** Reads notes and written retrospectives: times in headings, bullets, table cells, at the head of lines, in sentences. */
import { firstDate, hasClock, hasDate, isTime, leadingTime, timeWithin } from '../../time/leading-time';
import { dividerDay } from '../chat/stamp';
import type { LeftReason, Piece, Said } from '../piece';
import { withClocks } from './four-digit-clocks';
import { frontMatter } from './front-matter';
import { cutFurther, fromSentence } from './further-pieces';
import { plainLine } from './plain-line';
import { rowIn } from './row';
import { spoken } from './spoken';
import { columnsOf, type TableColumns, type TableEvent, tableEvent } from './table';

/** Rows with their own place for the time make a timeline; where there are fewer, sentences are read for times too. */
const timelineFrom = 3;

/** The pieces of a document; `sentences` reads times inside sentences even where there is a timeline. */
export function readDocument(lines: readonly string[], sentences: boolean): readonly Piece[] {
  const reader = new DocumentReader(withClocks(lines));
  const pieces = withOpeningDay(reader.read());
  const rows = pieces.filter((piece) => piece.kind === 'said').length;
  const open = sentences || rows < timelineFrom;
  if (!open) return pieces;
  return pieces.flatMap((piece) =>
    piece.kind === 'left' ? fromSentence(piece) : piece.kind === 'said' ? cutFurther(piece) : [piece],
  );
}

/** "12 May 2026, how line 2 stopped:" above rows of bare clocks names their day; it is no event. */
function withOpeningDay(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  const isOpening =
    first?.kind === 'said' &&
    second?.kind === 'said' &&
    !hasClock(first.time) &&
    hasClock(second.time) &&
    !hasDate(second.time);
  return isOpening ? [{ kind: 'day', line: first.line, text: first.time }, ...pieces.slice(1)] : pieces;
}

const bullet = /^(\s*)(?:[-*+•·‣▪●○–—]|\d{1,3}[.)、）])\s+(?:\[[ xX]\]\s+)?/u;
const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
/** How many rows tell what the columns of a table are. */
const looked = 80;
const lead = /^(?:[`*_"“(]*)/;

interface Open {
  readonly line: number;
  endLine: number;
  readonly time: string;
  readonly text: string[];
  readonly speaker: string;
  /** How deep a heading it is, or 0. */
  readonly depth: number;
  readonly indent: number;
}

class DocumentReader {
  private readonly pieces: Piece[] = [];
  private open: Open | null = null;
  private fence = '';
  private columns: TableColumns | null = null;
  private header: readonly string[] = [];
  /** Rows before this line were looked at together, and no column of theirs holds times. */
  private untimedUntil = 0;

  constructor(private readonly lines: readonly string[]) {}

  read(): readonly Piece[] {
    const { days, end } = frontMatter(this.lines);
    this.pieces.push(...days);
    for (let index = end; index < this.lines.length; index += 1) this.take(this.lines[index] ?? '', index);
    this.close();
    return this.pieces;
  }

  private take(line: string, index: number): void {
    const number = index + 1;
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
    if (this.fence !== '') {
      if (mark?.startsWith(this.fence)) this.fence = '';
      this.extend(number);
    } else if (mark) {
      this.fence = mark;
      this.extend(number);
    } else if (!line.includes('|') || !this.takeRow(line, index)) {
      this.columns = null;
      this.takeLine(line, index);
    }
  }

  private takeLine(line: string, index: number): void {
    const number = index + 1;
    const title = heading.exec(line) ?? this.underlined(line, index);
    if (title) this.takeHeading(title[1]?.length ?? 2, plainLine(title[2] ?? ''), number);
    if (title || /^\s*(?:=+|-{3,})\s*$/.test(line)) return;
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    const item = bullet.exec(line);
    if (item) this.takeText(line.slice(item[0].length), number, item[1]?.length ?? 0, true);
    else this.takeText(line.replace(/^\s*>\s?/, ''), number, indent, false);
  }

  /** "Title" above a row of equal signs. */
  private underlined(line: string, index: number): readonly string[] | null {
    const below = this.lines[index + 1] ?? '';
    if (line.trim() === '' || line.length > 120 || bullet.test(line)) return null;
    if (/^={3,}\s*$/.test(below)) return ['', '#', line.trim()];
    return /^-{3,}\s*$/.test(below) && !line.includes('|') ? ['', '##', line.trim()] : null;
  }

  private takeRow(line: string, index: number): boolean {
    const cells = cellsOf(line);
    if (tableRule.test(line) && line.includes('-')) return this.header.length > 0 || cells.length > 1;
    if (cells.length < 2) return false;
    if (!this.columns) {
      this.columns = this.tableAt(cells, index);
      if (!this.columns) return false;
      this.close();
      if (!this.isRow(cells)) return true;
    }
    const event = tableEvent(cells, this.header, this.columns);
    if (event) this.takeEvent(event, index + 1);
    return true;
  }

  /** The columns of a table that begins here; null where none does, or none of them holds times. */
  private tableAt(cells: readonly string[], index: number): TableColumns | null {
    const begins = tableRule.test(this.lines[index + 1] ?? '') || this.lines[index]?.trim().startsWith('|');
    if (!begins || index < this.untimedUntil) return null;
    const columns = this.startTable(cells, index);
    if (!columns) this.untimedUntil = index + looked / 2;
    return columns;
  }

  private takeEvent({ time, speaker, text }: TableEvent, line: number): void {
    if (time !== '' && text !== time)
      this.pieces.push({ kind: 'said', line, endLine: line, time, speaker, bot: false, text });
    else if (hasClock(text)) this.left(line, text, time === '' ? 'time-in-sentence' : 'no-text');
  }

  private isRow = (cells: readonly string[]): boolean =>
    (this.columns?.times ?? []).some((at) => leadingTime(cells[at] ?? '') !== null);

  private startTable(cells: readonly string[], index: number): TableColumns | null {
    const rows: (readonly string[])[] = [];
    for (const line of this.lines.slice(index, index + looked)) {
      if (!line.includes('|')) break;
      if (!tableRule.test(line)) rows.push(cellsOf(line));
    }
    this.header = cells;
    return columnsOf(cells, rows.slice(1)) ?? null;
  }

  private takeHeading(depth: number, text: string, line: number): void {
    if (this.open && (this.open.depth === 0 || depth <= this.open.depth || hasClock(text))) this.close();
    const timed = leadingTime(text.replace(lead, ''));
    const time = isTime(text) ? text : (timed?.time ?? '');
    if (time !== '' && depth > 1 && (hasClock(time) || isBlank(time))) {
      this.close();
      const rest = isTime(text) ? '' : (timed?.rest ?? '');
      this.start(line, time, rest, { depth, indent: 0 });
    } else if (hasDate(text)) {
      this.close();
      const day =
        /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}月\d{1,2}日|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}(?:,? \d{4})?/.exec(
          text,
        );
      if (day || time !== '') this.pieces.push({ kind: 'day', line, text: day?.[0] ?? time });
    } else if (!this.open) {
      const within = timeWithin(text);
      if (within) this.left(line, text, 'time-in-sentence');
    } else this.extend(line, text);
  }

  private takeText(raw: string, line: number, indent: number, isItem: boolean): void {
    const text = plainLine(raw).replace(lead, '');
    if (text === '') {
      this.wasBlank = true;
      return;
    }
    const day = isItem ? null : dividerDay(text);
    if (day !== null) {
      this.close();
      this.pieces.push({ kind: 'day', line, text: day });
      return;
    }
    const inside = this.open !== null && (this.open.depth > 0 || indent > this.open.indent);
    const row = rowIn(text);
    if (row && (isItem || !inside || this.open?.depth === 0)) {
      if (this.open && (this.open.depth === 0 || !isItem)) this.close();
      if (this.open) this.pieces.push(this.said(this.open, true));
      this.open = null;
      this.start(line, row.time, row.text, { depth: 0, indent });
    } else if (
      this.open &&
      (inside || (!isItem && this.open.depth === 0 && !this.wasBlank && timeWithin(text) === null))
    )
      this.extend(line, text);
    else {
      this.close();
      if (timeWithin(text)) this.left(line, text, 'time-in-sentence');
      else this.takeDay(line, text);
    }
    this.wasBlank = false;
  }

  private wasBlank = false;

  /** The first day that is named before anything is told is the day of what follows. */
  private takeDay(line: number, text: string): void {
    const day = firstDate(text);
    if (!/\d/.test(day)) return;
    if (this.pieces.some(({ kind }) => kind === 'said' || kind === 'day'))
      this.left(line, text, 'day-in-sentence');
    else this.pieces.push({ kind: 'day', line, text: day });
  }

  private start(
    line: number,
    time: string,
    text: string,
    place: { readonly depth: number; readonly indent: number },
  ): void {
    const own = spoken(text);
    this.open = {
      line,
      endLine: line,
      time,
      text: own.text === '' ? [] : [own.text],
      speaker: own.speaker,
      ...place,
    };
    this.wasBlank = false;
  }

  private extend(line: number, text = ''): void {
    if (!this.open) return;
    this.open.endLine = line;
    if (text !== '') this.open.text.push(text);
  }

  private left(line: number, text: string, why: LeftReason): void {
    this.pieces.push({ kind: 'left', line, text, why });
  }

  private close(): void {
    const { open } = this;
    this.open = null;
    if (!open) return;
    if (open.text.length === 0) this.left(open.line, open.time, 'no-text');
    else this.pieces.push(this.said(open, false));
  }

  private said = (open: Open, whole: boolean): Said => ({
    kind: 'said',
    line: open.line,
    endLine: open.endLine,
    time: open.time,
    speaker: open.speaker,
    bot: false,
    text: (whole && open.text.length === 0 ? [open.time] : open.text).join('\n'),
  });
}

const isBlank = (time: string): boolean => /[x?-]{2}|\dx/i.test(time);

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plainLine(cell.replace(/\\\|/g, '|')));
