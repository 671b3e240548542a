/** An open document: its current value, its edits, and what the store says about keeping it. */
import type { Id } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import type { Outcome, Problem } from '../../shared/kit/outcome';
import type { Edit } from '../../shared/retrospective/edit';
import type { Retrospective } from '../../shared/retrospective/retrospective';

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
  /** Applies the edit, writes it ahead synchronously and schedules the save. Does nothing when read-only. */
  apply(edit: Edit): void;
  /** Saves now; answers when the store acknowledged. */
  flush(): Promise<Outcome<void>>;
  /** Flushes and lets go of the document. Stays open when words would be lost: answers the problem instead. */
  close(): Promise<Outcome<void>>;
  /** True when opening brought back edits that an unexpected exit had kept from being saved. */
  readonly recovered: boolean;
  /** Makes a document that is open elsewhere writable here: asks the holder to save, after a second does without. */
  takeOver(): Promise<Outcome<void>>;
}
