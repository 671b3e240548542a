/** Undo and redo, of the text the caret is in, then of the document; its versions and its history. */

export interface HistoryPart {
  /** False when nothing was left to undo. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly saveVersion: () => void;
  readonly openHistory: () => void;
  /** Picks a file with another state of the document. */
  readonly compareFile: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}
