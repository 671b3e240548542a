/** An open document: its current value, its edits, and what the store says about keeping it. */
import type { Id } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import type { Outcome, Problem } from '../../shared/kit/outcome';
import type { Edit } from '../../shared/retrospective/edit';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import type { PageId } from '../../shared/retrospective/step-id';
import type { Obstacle } from '../../shared/retrospective/take-back';
import type { HistoryEntry, HistoryStep } from './history';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: Instant }
  /** Shown only when it lasts longer than a second. */
  | { readonly kind: 'saving'; readonly since: Instant }
  | { readonly kind: 'not-saved'; readonly problem: Problem };

/** Why a document cannot be written here, or null when it can. */
export type ReadOnlyReason = 'open-elsewhere' | 'newer-format';

export interface DocumentSession {
  readonly id: Id;
  /** The value now; replaced on every edit, never changed. */
  current(): Retrospective;
  saveState(): SaveState;
  readOnly(): ReadOnlyReason | null;
  /** Called after a change of value, save state or mode. Answers its undo. */
  subscribe(listener: () => void): () => void;
  /**
   * Applies the edit, writes it ahead synchronously and schedules the save. Does nothing when read-only. Answers its
   * entry in the history; null for what an editor typed, which is undone there.
   */
  apply(edit: Edit): HistoryEntry | null;
  /** Takes back the last structured edit made since opening; null when there is none. */
  undo(): HistoryStep | null;
  redo(): HistoryStep | null;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Takes back any entry, as undo when it is the last, else by an edit of its own. Answers what keeps it from that. */
  takeBack(entry: HistoryEntry): Obstacle | null;
  /** What was done to the document, newest first; from before it was opened, too. */
  history(): Promise<Outcome<readonly HistoryEntry[]>>;
  /** How often the prose of a page was written from outside its editor, which then begins anew. */
  rewritten(page: PageId): number;
  /** Saves now; answers when the store acknowledged. */
  flush(): Promise<Outcome<void>>;
  /** Flushes and lets go of the document. Stays open when words would be lost: answers the problem instead. */
  close(): Promise<Outcome<void>>;
  /** What was stored when opening brought back edits that an unexpected exit had kept from being saved; else null. */
  readonly recoveredFrom: Retrospective | null;
  /** The page is about to go because somebody wants it to: what is brought back next time was no unexpected exit. */
  leave(): void;
  /** Makes a document that is open elsewhere writable here: asks the holder to save, after a second does without. */
  takeOver(): Promise<Outcome<void>>;
}
