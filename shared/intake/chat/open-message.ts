/** The message of a chat that is being read: its head, and the lines below it as they come. */
import type { LeftLine, Said } from '../piece';

interface BodyLine {
  /** From 1, as everywhere. */
  readonly line: number;
  readonly text: string;
}

export interface OpenMessage {
  readonly line: number;
  /** Empty above the first head: what stands there belongs to nobody. */
  readonly time: string;
  readonly speaker: string;
  readonly bot: boolean;
  readonly body: BodyLine[];
}

/** What stands from this line on belongs to nobody yet. */
export const nobodys = (line: number): OpenMessage => ({ line, time: '', speaker: '', bot: false, body: [] });

const hasTime = /\d{1,2}[:：]\d{2}|\d点|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d月\d/u;
const editedMark = /\s*[(（](?:edited|已编辑|编辑过)[)）]$/i;

export const withoutEdited = (text: string): string => text.replace(editedMark, '');

/** A line that is no message, where a reader should know of it: only what names a time. */
export function* leftBehind(line: number, text: string, why: LeftLine['why']): Generator<LeftLine> {
  if (hasTime.test(text)) yield { kind: 'left', line, text, why };
}

const isEmpty = ({ text }: BodyLine): boolean => text.trim() === '';

/** Whether nothing has been said below the head yet. */
export const isBare = ({ body }: OpenMessage): boolean => body.every(isEmpty);

/** The last line that says something; the empty ones behind it go. */
export function lastFilled({ body }: OpenMessage): BodyLine | undefined {
  const last = body.findLastIndex((line) => !isEmpty(line));
  body.splice(last + 1);
  return body[last];
}

/** What the message turned out to be, once all its lines are there. */
export function* closed(open: OpenMessage): Generator<Said | LeftLine> {
  const { line, time, speaker, bot, body } = open;
  if (time === '') {
    for (const { line, text } of body) yield* leftBehind(line, text.trim(), 'unknown-line');
    return;
  }
  const endLine = Math.max(line, lastFilled(open)?.line ?? line);
  const text = withoutEdited(
    body
      .map((own) => own.text)
      .join('\n')
      .trim(),
  );
  if (text === '') yield { kind: 'left', line, text: `${speaker} ${time}`.trim(), why: 'no-text' };
  else yield { kind: 'said', line, endLine, time, speaker, bot, text };
}
