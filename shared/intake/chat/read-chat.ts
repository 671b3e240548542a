/** Reads a copied chat: heads of messages, the lines below them, days between them. */
import type { Piece } from '../piece';
import { fencesOf, inFence, onFence } from './fences';
import { firstBeginnings } from './first-beginnings';
import { type Header, headerOf, isAlone } from './headers';
import { type ChatNames, chatNames, isBadge, isBotBadge, spokenLine } from './known-speakers';
import { isAppMark, isJoinNotice, isNamedReaction, isPicture, isReplyMark } from './marks';
import {
  closed,
  isBare,
  lastFilled,
  leftBehind,
  nobodys,
  type OpenMessage,
  withoutEdited,
} from './open-message';
import { isClearSpeaker, withoutBadge } from './speaker';
import { dividerDay } from './stamp';

/** The pieces of a chat in the order of its lines. */
export function* readChat(lines: readonly string[]): Generator<Piece> {
  const reading = new ChatReading(lines);
  for (const index of lines.keys()) yield* reading.take(index);
  yield* reading.end();
}

interface Speaker {
  readonly name: string;
  readonly bot: boolean;
}

/** A speaker and where the name stands, when that is above the stamp. */
interface NamedAbove extends Speaker {
  readonly line: number;
}

class ChatReading {
  private readonly names: ChatNames;
  private readonly fences: Uint8Array;
  /** Only a chat with replies needs it. */
  private beginnings: ReadonlyMap<string, number> | null = null;
  private open: OpenMessage = nobodys(1);
  /** Who spoke last: a stamp without a name is theirs. */
  private speaker: Speaker = { name: '', bot: false };
  /** The last stamp on a line of its own; names below it may share it. */
  private stampAlone = '';
  private afterMark = false;
  /** Index of a name that was read together with the stamp above it. */
  private taken = -1;

  constructor(private readonly lines: readonly string[]) {
    this.names = chatNames(lines);
    this.fences = fencesOf(lines);
  }

  *take(index: number): Generator<Piece> {
    const line = this.lines[index] ?? '';
    if (this.fences[index] === onFence) return;
    if (this.fences[index] === inFence) this.add(line, index);
    else yield* this.takeOutsideCode(line, index);
  }

  *end(): Generator<Piece> {
    yield* closed(this.open);
  }

  private *takeOutsideCode(line: string, index: number): Generator<Piece> {
    const header = headerOf(line, this.isKnown);
    if (header) return yield* this.openHead(header, index);
    if (index === this.taken) return;
    const text = line.trim();
    const untimed = this.names.below && this.isKnown(text) ? text : this.untimedName(text);
    if (untimed !== null) return yield* this.openUntimed(untimed, index);
    const spoken = this.names.spoken && this.stampAlone !== '' ? spokenLine(text) : null;
    if (spoken) return yield* this.openSpoken(spoken, index);
    const day = dividerDay(text);
    if (day !== null) return yield* this.passDay(day, index);
    if (this.isMark(text, index)) yield* this.passMark(text, index);
    else this.add(line, index);
  }

  private readonly isKnown = (name: string): boolean => this.names.known.has(withoutBadge(name).name);

  private *begin(open: OpenMessage): Generator<Piece> {
    yield* closed(this.open);
    this.open = open;
  }

  private *openHead(header: Header, index: number): Generator<Piece> {
    const nameAt = isAlone(header) ? this.nameBelow(index) : -1;
    const below = nameAt < 0 ? null : withoutBadge(this.lines[nameAt] ?? '');
    const above = below === null ? this.nameAbove(header) : null;
    const notice = header.notice === true;
    if (!notice) this.speaker = below ?? above ?? besideStamp(header) ?? badged(header) ?? this.speaker;
    if (isAlone(header)) this.stampAlone = header.time;
    if (nameAt >= 0) this.taken = nameAt;
    yield* this.begin({
      ...nobodys(above?.line ?? index + 1),
      time: header.time,
      ...(notice ? {} : { speaker: this.speaker.name, bot: this.speaker.bot }),
      body: header.text === null ? [] : [{ line: index + 1, text: header.text }],
    });
  }

  /** Where a known name stands under a stamp, right below it or below an empty line; -1 when none does. */
  private nameBelow(index: number): number {
    const at = (this.lines[index + 1] ?? '').trim() === '' ? index + 2 : index + 1;
    return this.names.below && this.isKnown((this.lines[at] ?? '').trim()) ? at : -1;
  }

  /** Takes a known name from the end of the message before; its copy as the words of a picture goes with it. */
  private nameAbove(header: Header): NamedAbove | null {
    if (header.text !== null || besideStamp(header) !== null) return null;
    const last = lastFilled(this.open);
    if (!last) return null;
    if (isBadge(last.text.trim()) && !this.isKnown(last.text.trim())) return this.namelessBot(last.line);
    if (!this.isKnown(last.text.trim())) return null;
    const { body } = this.open;
    while (body.at(-1)?.text.trim() === last.text.trim()) body.pop();
    const { name, bot } = withoutBadge(last.text);
    return { name, bot: bot || header.name !== '', line: last.line };
  }

  /** A bot that is called by its badge alone. */
  private namelessBot(line: number): NamedAbove {
    this.open.body.pop();
    return { name: '', bot: true, line };
  }

  /** "张三:" alone, below a stamp that stood alone. */
  private untimedName(text: string): string | null {
    if (this.stampAlone === '' || !/[:：]$/u.test(text)) return null;
    const name = text.slice(0, -1).trim();
    const looksChinese = isClearSpeaker(name) && /^\p{Script=Han}{2,4}$/u.test(name);
    return looksChinese || this.isKnown(name) ? name : null;
  }

  private *openUntimed(name: string, index: number): Generator<Piece> {
    this.speaker = withoutBadge(name);
    yield* this.begin({
      ...nobodys(index + 1),
      time: this.stampAlone,
      speaker: this.speaker.name,
      bot: this.speaker.bot,
    });
  }

  /** "Front desk: doors open again" below a stamp; the first one begins where its stamp stands. */
  private *openSpoken(
    told: { readonly name: string; readonly text: string },
    index: number,
  ): Generator<Piece> {
    const isFirst = this.open.body.length === 0 && this.open.speaker === '';
    const line = isFirst ? this.open.line : index + 1;
    const { name, bot } = withoutBadge(told.name);
    const own: OpenMessage = {
      ...nobodys(line),
      time: this.stampAlone,
      speaker: name,
      bot,
      body: [{ line: index + 1, text: told.text }],
    };
    if (isFirst) this.open = own;
    else yield* this.begin(own);
  }

  private *passDay(day: string, index: number): Generator<Piece> {
    yield* this.begin(nobodys(index + 2));
    yield { kind: 'day', line: index + 1, text: day };
  }

  /** Reactions, "edited", "seen", and the counts on lines of their own below them. A picture right below the head is what was said. */
  private isMark(text: string, index: number): boolean {
    if (this.afterMark && /^\d{1,3}$/.test(text)) return true;
    if (isNamedReaction(text, this.lines[index + 1] ?? '') || this.isParentOfReply(text, index)) return true;
    const isBareHead = this.open.time !== '' && isBare(this.open);
    return isAppMark(text) ? !(isPicture(text) && isBareHead) : isJoinNotice(text) && !isBareHead;
  }

  /** What a reply in a thread is a reply to, printed once more above it. */
  private isParentOfReply(text: string, index: number): boolean {
    const above = (this.lines[index - 1] ?? '').trim();
    if (!isReplyMark(above)) return false;
    this.beginnings ??= firstBeginnings(this.lines);
    return (this.beginnings.get(text) ?? index) < index;
  }

  private *passMark(text: string, index: number): Generator<Piece> {
    this.afterMark = true;
    yield* leftBehind(index + 1, text, 'app-mark');
  }

  private add(line: string, index: number): void {
    this.afterMark = this.afterMark && line.trim() === '';
    this.open.body.push({ line: index + 1, text: withoutEdited(line.trimEnd()) });
  }
}

/** A bot that is called by its badge alone is no one who spoke before. */
const badged = ({ name }: Header): Speaker | null => (isBotBadge(name) ? { name: '', bot: true } : null);

/** The name on the line of the stamp, where it is more than a badge. */
const besideStamp = ({ name }: Header): Speaker | null =>
  name === '' || isBadge(name) ? null : withoutBadge(name);
