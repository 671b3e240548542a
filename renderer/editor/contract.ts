/** What the editor offers the rest of the page: prose in, splices out, places to paint. */

import type { Level } from '../../shared/lint/diagnostic';
import type { Block, Prose } from '../../shared/prose/prose';

/** Top-level blocks that changed: replace `remove` of them from `start` by `insert`. */
export interface ProseSplice {
  readonly start: number;
  readonly remove: number;
  readonly insert: readonly Block[];
}

/** A diagnostic in prose, by top-level block and leaf (order of `leavesOf`). */
export interface PaintedDiagnostic {
  /** Unique within the page. */
  readonly id: string;
  readonly level: Level;
  readonly block: number;
  readonly leaf: number;
  /** Text of the leaf when it was linted: nothing is painted where it differs now. */
  readonly leafText: string;
  readonly start: number;
  readonly end: number;
}

/** Everything the writer can have done to the text where the caret stands; commands are named after them. */
export const toolIds = [
  'bold',
  'italic',
  'strikethrough',
  'code',
  'paragraph',
  'h1',
  'h2',
  'h3',
  'bullet',
  'number',
  'check',
  'indent',
  'outdent',
  'quote',
  'code-block',
  'divider',
  'link',
  'image',
  'image-description',
  'image-small',
  'image-medium',
  'image-large',
  'table',
  'row-above',
  'row-below',
  'column-left',
  'column-right',
  'remove-row',
  'remove-column',
  'header-row',
  'align-left',
  'align-center',
  'align-right',
  'remove-table',
  'move-block-up',
  'move-block-down',
  'insert-event',
  'insert-action-item',
  'insert-factor',
] as const;
export type ToolId = (typeof toolIds)[number];

/** What else has a button. */
export type ToolName = ToolId | 'undo' | 'redo';

/** How a tool is called, and its keys (`Mod+Shift+8`) when it has some. */
export interface ToolWords {
  readonly name: string;
  readonly shortcut?: string;
}

/** What the tools are where the caret stands, or stood last. The same object until something of it changes. */
export interface CaretState {
  /** In force here: shown as pressed. */
  readonly on: ReadonlySet<ToolId>;
  /** Can be used here. */
  readonly possible: ReadonlySet<ToolId>;
}

export interface EditorHandle {
  focus(): void;
  /** Does it where the caret stands; false, and nothing happens, where that is not possible. */
  runTool(id: ToolId): boolean;
  caret(): CaretState;
  /** Called after each change of `caret()`. Answers its undo. */
  watchCaret(listener: () => void): () => void;
  /** Selects the words of the diagnostic and scrolls them into view; false when they are gone. */
  reveal(diagnostic: PaintedDiagnostic): boolean;
  /** Replaces its words as one undo step, keeping their format, and selects a [blank] in the new words; false when gone. */
  replace(diagnostic: PaintedDiagnostic, text: string): boolean;
  /** Rectangle of its first line in viewport coordinates, for a card; null when not rendered. */
  rectangle(diagnostic: PaintedDiagnostic): DOMRect | null;
}

export interface EditorProps {
  /** Read once; remount (with a React key) to show another text. */
  readonly prose: Prose;
  readonly label: string;
  readonly describedBy?: string;
  readonly placeholder: string;
  readonly readOnly: boolean;
  /** Called synchronously after each input that changed blocks, never while an IME composition is open. */
  readonly onSplice: (splice: ProseSplice) => void;
  readonly diagnostics: readonly PaintedDiagnostic[];
  /** The diagnostic shown as current (soft fill), or null. */
  readonly current: string | null;
  /** The caret or a click arrived in the words of a diagnostic (null: left them). */
  readonly onVisit: (id: string | null) => void;
  readonly onReady: (handle: EditorHandle) => void;
  /** Words of the tools; left out, plain ones without keys of the page. */
  readonly toolWords?: (name: ToolName) => ToolWords;
  /** A link with a scheme was asked for: a click with Ctrl or ⌘, a click when read-only. Without it nothing opens. */
  readonly onOpenLink?: (address: string) => void;
}
