/** What commands find around them: each part of the app offers what it can do for as long as it is on the screen. */
import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { AppPart } from './parts/app';
import type { BackupsPart } from './parts/backups';
import type { BundlePart } from './parts/bundle';
import type { ChecksPart } from './parts/checks';
import type { ChosenPart } from './parts/chosen';
import type { DeskPart } from './parts/desk';
import type { EditorPart } from './parts/editor';
import type { FactorsPart } from './parts/factors';
import type { FilePart } from './parts/file';
import type { FindPart } from './parts/find';
import type { HistoryPart } from './parts/history';
import type { IntakePart } from './parts/intake';
import type { NoticesPart } from './parts/notices';
import type { PrintingPart } from './parts/printing';
import type { ReviewPart } from './parts/review';
import type { TimelinePart } from './parts/timeline';
import type { ViewPart } from './parts/view';

/** The parts by name; a new one is a file in `parts/` and a line here. */
export interface Parts {
  readonly app: AppPart;
  readonly backups: BackupsPart;
  readonly bundle: BundlePart;
  readonly checks: ChecksPart;
  readonly chosen: ChosenPart;
  readonly desk: DeskPart;
  readonly editor: EditorPart;
  readonly factors: FactorsPart;
  readonly file: FilePart;
  readonly history: HistoryPart;
  readonly find: FindPart;
  /** Only while a review is on the screen; it goes before the document's own history. */
  readonly intake: IntakePart;
  readonly notices: NoticesPart;
  readonly printing: PrintingPart;
  readonly review: ReviewPart;
  readonly timeline: TimelinePart;
  readonly view: ViewPart;
}

export type PartName = keyof Parts;

/** A part that is not on the screen is absent. */
export type Surroundings = Partial<Parts>;

let current: Surroundings = {};
const listeners = new Set<() => void>();

const change = (next: Surroundings): void => {
  current = next;
  for (const listener of [...listeners]) listener();
};

export const around = (): Surroundings => current;

/** Puts a part on offer; the latest offer of a name counts. Answers its undo. */
export function offer<N extends PartName>(name: N, part: Parts[N]): () => void {
  change({ ...current, [name]: part });
  return () => {
    if (current[name] !== part) return;
    const { [name]: _gone, ...rest } = current;
    change(rest);
  };
}

export const watchSurroundings = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSurroundings = (): Surroundings => useSyncExternalStore(watchSurroundings, around);

/** Offers a part while the component is there. Memoise the part: another object is another offer. */
export function useOffer<N extends PartName>(name: N, part: Parts[N] | null): void {
  useLayoutEffect(() => (part === null ? undefined : offer(name, part)), [name, part]);
}
