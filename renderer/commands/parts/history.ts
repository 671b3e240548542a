/** Undo and redo: of the text the caret is in, then of the document. */

export interface HistoryPart {
  /** False when nothing was left to undo. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}
