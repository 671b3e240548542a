/** Keeps a review while it goes on, so that it survives a reload: its text once, what was decided with every change. */
import { useEffect, useRef } from 'react';
import { useStable } from '../../ui/useStable';
import type { IntakeScreenProps } from './IntakeScreen';
import type { Review } from './review';
import { writeReview } from './review-text';

interface KeepingOrder extends Pick<IntakeScreenProps, 'onText' | 'onDecided'> {
  readonly review: Review;
  /** Once it is, its text is worth keeping. */
  readonly isRead: boolean;
  readonly lines: number;
  readonly pack: () => Promise<Uint8Array>;
}

export function useKeeping({ review, isRead, lines, pack, onText, onDecided }: KeepingOrder): void {
  const place = useStable({
    now: () => review,
    keepText: async () => onText({ bytes: await pack(), lines }),
    keepReview: (now: Review) => onDecided(writeReview(now)),
  });
  const keeper = useRef<Keeper | null>(null);
  useEffect(() => {
    if (!isRead) return;
    const opened = keep(place);
    keeper.current = opened;
    return () => opened.stop();
  }, [isRead, place]);
  useEffect(() => {
    if (review) keeper.current?.changed();
  }, [review]);
}

interface KeepingPlace {
  readonly now: () => Review;
  /** Answers whether it is kept. */
  readonly keepText: () => Promise<boolean>;
  readonly keepReview: (now: Review) => Promise<void>;
}

interface Keeper {
  changed(): void;
  stop(): void;
}

/** One writing after the other: what changes meanwhile is written next, as it stands then. */
function keep({ now, keepText, keepReview }: KeepingPlace): Keeper {
  let written: Review | null = null;
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
