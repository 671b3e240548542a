/** The shell's log: a closed list of things that happen, none of which can carry a word of a document. */
import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../shared/kit/outcome';

/** What the log knows to say. Values are figures, flags and names from closed lists: no titles, no paths, no texts. */
export type LogEntry =
  | {
      readonly event: 'started';
      readonly version: string;
      readonly electron: string;
      readonly system: string;
    }
  | { readonly event: 'second-start'; readonly files: number }
  | { readonly event: 'page-unresponsive' | 'quit' }
  | { readonly event: 'closing'; readonly answer: 'kept' | 'notSaved' | 'notWritten' | 'notAnswering' }
  | { readonly event: 'page-gone'; readonly reason: PageEnd; readonly reloads: boolean }
  | { readonly event: 'file-opened' | 'file-saved' | 'file-written-back'; readonly bytes: number }
  | { readonly event: 'channel-problem'; readonly channel: string; readonly problem: Problem['kind'] }
  | { readonly event: 'refused'; readonly what: 'request' | 'navigation' | 'window' | 'permission' }
  | { readonly event: 'fault'; readonly where: 'main' | 'promise'; readonly code: string };

export const pageEnds = [
  'clean-exit',
  'abnormal-exit',
  'killed',
  'crashed',
  'oom',
  'launch-failed',
  'integrity-failure',
  'memory-eviction',
] as const;

export type PageEnd = (typeof pageEnds)[number];

export interface Log {
  write(entry: LogEntry): void;
  /** The latest lines, oldest first. */
  tail(count: number): readonly string[];
}

const sizeLimit = 256 * 1024;

const lineOf = ({ event, ...values }: LogEntry, at: Date): string =>
  [at.toISOString(), event, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join(' ');

const linesOf = (path: string): readonly string[] => {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
};

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Two files in the folder: when one is full it becomes the earlier one. Each line is on the disk before the next. */
export const openLog = (folder: string, now: () => Date = () => new Date()): Log => {
  const [current, earlier] = [join(folder, 'afterword.log'), join(folder, 'afterword.1.log')];
  return {
    write: (entry) => {
      try {
        mkdirSync(folder, { recursive: true });
        if (sizeOf(current) > sizeLimit) renameSync(current, earlier);
        appendFileSync(current, `${lineOf(entry, now())}\n`);
      } catch {
        // A full disk keeps no log, and must not keep the app from running.
      }
    },
    tail: (count) => [...linesOf(earlier), ...linesOf(current)].slice(-count),
  };
};
