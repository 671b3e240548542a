/** Reads a copied chat: heads of messages, the lines below them, days between them. */
import { surnames } from '../../lint/lexicon/zh/names';
import type { LeftLine, Piece, Said } from '../piece';
import { type Header, headerOf } from './headers';
import { isAppMark, isPicture } from './marks';
import { isClearSpeaker, isSpeaker, withoutBadge } from './speaker';
import { dividerDay } from './stamp';

const hasTime = /\d{1,2}[:：]\d{2}|\d点|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d月\d/u;

/** Names that stand beside a stamp at least once in a clear place, or above a lone stamp more than once. */
export function knownSpeakers(lines: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  const maybe = new Map<string, number>();
  let above = '';
  for (const line of lines) {
    const header = headerOf(line, () => false);
    if (header && header.name !== '' && !isBadge(header.name)) known.add(withoutBadge(header.name).name);
    const lone = header && header.name === '' && header.text === null;
    const badged = header !== null && header.text === null && isBadge(header.name);
    const name = withoutBadge(lone || badged ? above : (nameBehind(line) ?? '')).name;
    const boxed = /^\s*[[(（【].*\d{1,2}[:：]\d{2}/u.test(line) && isFullName(nameBehind(line) ?? '');
    if ((badged || boxed || (lone && (/^\s{2,}|^\s*[—–]/.test(line) || isFullName(name)))) && isSpeaker(name))
      known.add(name);
    else if (name !== '' && isSpeaker(name)) maybe.set(name, (maybe.get(name) ?? 0) + 1);
    if (line.trim() !== '' && !isBadge(line.trim())) above = line.trim();
  }
  for (const [name, count] of maybe) if (count > 1 && isClearSpeaker(name)) known.add(name);
  return known;
}

const isBadge = (name: string): boolean => /^(?:APP|BOT|应用|机器人)$/.test(name);

const surname = new RegExp(`^[${surnames}]\\p{Script=Han}{1,2}(?:[(（].{1,12}[)）])?$`, 'u');

/** Two words with capitals, or a Chinese surname with what follows it: above a lone stamp that is a name. */
const isFullName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{L}.'’-]+(?: [([].{1,24}[)\]])?$/u.test(text) ||
  /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: [([].{1,24}[)\]])?$/u.test(text) ||
  surname.test(text);

const behind =
  /^[[(（【]?(?:\d{1,4}[-/.月]\d{1,2}[-/.日]?(?:\d{1,4})?[,，]?\s+)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[AaPp][Mm])?[\])）】]?\s+(.{1,40})$/u;

/** "[14:02] Dana Whitfield": what may be a name behind a stamp. */
const nameBehind = (line: string): string | null => behind.exec(line.trim())?.[1] ?? null;

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
  const known = knownSpeakers(lines);
  const isKnown = (name: string): boolean => known.has(withoutBadge(name).name);
  let open: Open = before(1);
  let speaker = { name: '', bot: false };
  let stampAlone = '';
  let fence = false;
  let afterMark = false;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const text = line.trim();
    if (/^(?:```|~~~)/.test(text)) fence = !fence;
    const header: Header | null = fence ? null : headerOf(line, isKnown);
    if (header) {
      const head = named(header, open, speaker, isKnown);
      yield* close(open);
      speaker = head.notice ? speaker : head;
      if (header.name === '' && header.text === null) stampAlone = header.time;
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
