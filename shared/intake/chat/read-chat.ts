/** Reads a copied chat: heads of messages, the lines below them, days between them. */
import type { LeftLine, Piece, Said } from '../piece';
import { fencesOf } from './fences';
import { type Header, headerOf, isAlone } from './headers';
import { chatNames, isBadge, spokenLine } from './known-speakers';
import { isAppMark, isPicture } from './marks';
import { isClearSpeaker, withoutBadge } from './speaker';
import { dividerDay } from './stamp';

const hasTime = /\d{1,2}[:：]\d{2}|\d点|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d月\d/u;

interface Open {
  readonly line: number;
  endLine: number;
  readonly time: string;
  readonly speaker: string;
  readonly bot: boolean;
  readonly body: { readonly line: number; readonly text: string }[];
}

/** The pieces of a chat in the order of its lines. */
export function* readChat(lines: readonly string[]): Generator<Piece> {
  const names = chatNames(lines);
  const isKnown = (name: string): boolean => names.known.has(withoutBadge(name).name);
  let open: Open = before(1);
  let speaker = { name: '', bot: false };
  let stampAlone = '';
  const fences = fencesOf(lines);
  let afterMark = false;
  let skipped = 0;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const text = line.trim();
    const fence = fences[index] !== 0;
    if (fences[index] === 2) continue;
    const header: Header | null = fence ? null : headerOf(line, isKnown);
    if (header) {
      const below = names.below && isAlone(header) ? nameBelow(lines[index + 1] ?? '', isKnown) : null;
      const head = below ?? named(header, open, speaker, isKnown);
      yield* close(open);
      speaker = head.notice ? speaker : head;
      if (isAlone(header)) stampAlone = header.time;
      skipped = below === null ? 0 : number + 1;
      open = {
        line: head.line ?? number,
        endLine: number,
        time: header.time,
        speaker: head.notice ? '' : head.name,
        bot: head.bot,
        body: header.text === null ? [] : [{ line: number, text: header.text }],
      };
      continue;
    }
    if (number === skipped) continue;
    const untimed = fence ? null : untimedName(text, isKnown, stampAlone);
    if (untimed) {
      yield* close(open);
      speaker = withoutBadge(untimed);
      open = {
        line: number,
        endLine: number,
        time: stampAlone,
        speaker: speaker.name,
        bot: speaker.bot,
        body: [],
      };
      continue;
    }
    const told = names.spoken && stampAlone !== '' ? spokenLine(text) : null;
    if (told) {
      const line = open.body.length === 0 && open.speaker === '' ? open.line : number;
      if (line === number) yield* close(open);
      open = {
        line,
        endLine: number,
        time: stampAlone,
        ...withoutBadge(told.name),
        speaker: told.name,
        body: [{ line: number, text: told.text }],
      };
      continue;
    }
    const day = fence ? null : dividerDay(text);
    if (day !== null) {
      yield* close(open);
      open = before(number + 1);
      yield { kind: 'day', line: number, text: day };
    } else if (
      !fence &&
      ((isAppMark(text) && !isAnswer(open, text)) || (afterMark && /^\d{1,3}$/.test(text)))
    ) {
      afterMark = true;
      if (hasTime.test(text)) yield left(number, text, 'app-mark');
    } else {
      afterMark = afterMark && text === '';
      open.body.push({
        line: number,
        text: line.trimEnd().replace(/\s*[(（](?:edited|已编辑|编辑过)[)）]$/i, ''),
      });
    }
  }
  yield* close(open);
}

/** A picture right below the head is what was said. */
const isAnswer = (open: Open, text: string): boolean =>
  open.time !== '' && isPicture(text) && open.body.every((line) => line.text.trim() === '');

/** What stands above the first head belongs to nobody. */
const before = (line: number): Open => ({ line, endLine: line, time: '', speaker: '', bot: false, body: [] });

interface Named {
  readonly name: string;
  readonly bot: boolean;
  readonly notice: boolean;
  /** Where the name stands, when it is above the stamp. */
  readonly line: number | null;
}

/** Whose message it is: the name beside the stamp, above it, or who spoke before. */
function named(
  header: Header,
  open: Open,
  last: { name: string; bot: boolean },
  isKnown: (name: string) => boolean,
): Named {
  const notice = header.notice === true;
  if (header.name !== '' && !isBadge(header.name))
    return { ...withoutBadge(header.name), notice, line: null };
  const above = header.text === null ? nameAbove(open, isKnown) : null;
  if (above === null) return { ...last, notice, line: null };
  return { name: above.name, bot: above.bot || header.name !== '', notice, line: above.line };
}

/** A known name on the line under a stamp. */
const nameBelow = (line: string, isKnown: (name: string) => boolean): Named | null =>
  isKnown(line.trim()) ? { ...withoutBadge(line), notice: false, line: null } : null;

/** Takes a known name from the end of the message before; its copy as the words of a picture goes with it. */
function nameAbove(open: Open, isKnown: (name: string) => boolean) {
  while (open.body.at(-1)?.text.trim() === '') open.body.pop();
  const last = open.body.at(-1);
  if (!last || !isKnown(last.text.trim())) return null;
  const found = { ...withoutBadge(last.text), line: last.line };
  while (open.body.at(-1)?.text.trim() === last.text.trim()) open.body.pop();
  return found;
}

/** "张三:" alone, below a stamp that stood alone. */
const untimedName = (text: string, isKnown: (name: string) => boolean, stampAlone: string): string | null => {
  if (stampAlone === '' || !/[:：]$/u.test(text)) return null;
  const name = text.slice(0, -1).trim();
  return isKnown(name) || (isClearSpeaker(name) && /^\p{Script=Han}{2,4}$/u.test(name)) ? name : null;
};

function* close(open: Open): Generator<Said | LeftLine> {
  const { body } = open;
  if (open.time === '') {
    for (const { line, text } of body) if (hasTime.test(text)) yield left(line, text.trim(), 'unknown-line');
    return;
  }
  while (body.at(-1)?.text.trim() === '') body.pop();
  const text = body
    .map((line) => line.text)
    .join('\n')
    .trim()
    .replace(/\s*[(（](?:edited|已编辑|编辑过)[)）]$/i, '');
  const endLine = Math.max(open.line, body.at(-1)?.line ?? open.endLine);
  if (text === '') yield left(open.line, [open.speaker, open.time].join(' ').trim(), 'no-text');
  else
    yield {
      kind: 'said',
      line: Math.min(open.line, endLine),
      endLine,
      time: open.time,
      speaker: open.speaker,
      bot: open.bot,
      text,
    };
}

const left = (line: number, text: string, why: LeftLine['why']): LeftLine => ({
  kind: 'left',
  line,
  text,
  why,
});
