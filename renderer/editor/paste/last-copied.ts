/** Whom the words are for that were copied last in any window of the app: a paste of words alone carries no mark, and must not lose it. */
import type { Reach } from '../../../shared/prose/reach';
import { reaches } from '../../../shared/prose/reach';

interface Copied {
  readonly words: string;
  readonly reach: Reach;
}

let last: Copied | null = null;
let channel: BroadcastChannel | null = null;
let editors = 0;

const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isCopied = (value: unknown): value is Copied =>
  typeof value === 'object' &&
  value !== null &&
  'words' in value &&
  typeof value.words === 'string' &&
  'reach' in value &&
  reaches.some((reach) => reach === value.reach);

/** Words that everybody may read are forgotten, and with them those before. */
export function rememberCopied(text: string, reach: Reach | null): void {
  last = reach === null ? null : { words: wordsOf(text), reach };
  channel?.postMessage(last);
}

/** Whom a text is for that was copied last; null for any other. */
export const reachOfCopied = (text: string): Reach | null =>
  last?.words === wordsOf(text) ? last.reach : null;

/** Listens to the other windows as long as one editor is open. */
export function listenForCopies(): () => void {
  editors += 1;
  if (channel === null) {
    channel = new BroadcastChannel('afterword-copied');
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      last = isCopied(data) ? data : null;
    };
  }
  return () => {
    editors -= 1;
    if (editors > 0) return;
    channel?.close();
    channel = null;
  };
}
