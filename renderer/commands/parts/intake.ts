/** What can be done while a pasted text becomes events. */
export interface IntakePart {
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}
