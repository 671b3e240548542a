/** Keeps a review while it goes on, so that it survives a reload: its text once, what was decided with every change. */
import { useEffect, useRef } from 'react';
import { useStable } from '../../ui/useStable';
import type { IntakeScreenProps } from './IntakeScreen';
import type { History } from './review';
import { writeReview } from './review-text';

interface KeepingOrder extends Pick<IntakeScreenProps, 'onText' | 'onDecided'> {
  readonly history: History;
  /** Once it is, its text is worth keeping. */
  readonly isRead: boolean;
  readonly lines: number;
  readonly pack: () => Promise<Uint8Array>;
}

export function useKeeping({ history, isRead, lines, pack, onText, onDecided }: KeepingOrder): void {
  const place = useStable({
    now: () => history,
    keepText: async () => onText({ bytes: await pack(), lines }),
    keepReview: (now: History) => onDecided(writeReview(now)),
  });
  const keeper = useRef<Keeper | null>(null);
  useEffect(() => {
    if (!isRead) return;
    const opened = keep(place);
    keeper.current = opened;
    return () => opened.stop();
  }, [isRead, place]);
  useEffect(() => {
    if (history) keeper.current?.changed();
  }, [history]);
}

interface KeepingPlace {
  readonly now: () => History;
  /** Answers whether it is kept. */
  readonly keepText: () => Promise<boolean>;
  readonly keepReview: (now: History) => Promise<void>;
}

interface Keeper {
  changed(): void;
  stop(): void;
}

/** One writing after the other: what changes meanwhile is written next, as it stands then. */
function keep({ now, keepText, keepReview }: KeepingPlace): Keeper {
  let written: History | null = null;
  let isBusy = true;
  let isStopped = false;
  const write = async () => {
    isBusy = true;
    while (!isStopped && written !== now()) {
      written = now();
      await keepReview(written);
    }
    isBusy = false;
  };
  void keepText().then((isKept) => (isKept ? write() : undefined));
  return {
    changed: () => {
      if (!isBusy) void write();
    },
    stop: () => {
      isStopped = true;
    },
  };
}
