/** Which line of a pasted text is looked for: the side panel opens its log there. */
import { create } from 'zustand';

interface LogWanted {
  /** Hash of the evidence; empty while nothing is looked for. */
  readonly hash: string;
  /** Counts the times it was asked. */
  readonly turn: number;
}

export const useLogWanted = create<LogWanted>(() => ({ hash: '', turn: 0 }));

export const showInLog = (hash: string): void =>
  useLogWanted.setState(({ turn }) => ({ hash, turn: turn + 1 }));
