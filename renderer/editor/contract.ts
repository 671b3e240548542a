/** What the editor offers the rest of the page: prose in, splices out, places to paint. */

import type { Asset } from '../../shared/archive/archive';
import type { Level } from '../../shared/lint/diagnostic';
import type { LiveValue } from '../../shared/prose/live-value';
import type { Block, Prose } from '../../shared/prose/prose';
import type { SpellingProps } from './spelling/contract';

/** Top-level blocks that changed: replace `remove` of them from `start` by `insert`. */
export interface ProseSplice {
  readonly start: number;
  readonly remove: number;
  readonly insert: readonly Block[];
}

/** Words of the prose, by top-level block and leaf (order of `leavesOf`; a code block is one leaf). */
export interface PaintedPlace {
  /** Unique within the page. */
  readonly id: string;
  readonly block: number;
  readonly leaf: number;
  /** Text of the leaf when it was read: nothing is painted where it differs now. */
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
  'for-everyone',
  'for-executive',
  'for-internal',
  'live-detect',
  'live-acknowledge',
  'live-contain',
  'live-restore',
  'live-notify',
  'live-total',
  'live-phases',
] as const;
export type ToolId = (typeof toolIds)[number];

/** What a computed value reads as now, and whether the timeline lacks something for it. */
export type LiveTexts = (value: LiveValue) => { readonly text: string; readonly isMissing: boolean };

/** Items of the document that can begin in the text. */
export type InsertedKind = 'event' | 'action-item' | 'factor';

/** The words still stand in that top-level block, which is to be emptied with the same edit; -1: they stand nowhere. */
export type OnInsert = (kind: InsertedKind, text: string, block: number) => void;

/** How those are offered beside what is inserted into the text itself. */
export type InsertId = `insert-${InsertedKind}`;

/** What else has a button. */
export type ToolName = ToolId | InsertId | 'undo' | 'redo';

/** Where images of the document are kept and come from. */
export interface ImageStore {
  /** Keeps it beside the document; false, after telling the writer, when that was not possible. */
  keep(asset: Asset): Promise<boolean>;
  /** The image by its hash, or null when it is not on this device. */
  find(hash: string): Promise<Blob | null>;
  /** Asks the writer for a file; null when none was chosen. */
  choose(): Promise<Blob | null>;
}

/** How a tool is called, and its keys when it has some. */
export interface ToolWords {
  readonly name: string;
  /** As they stand on the keyboard in use: `Ctrl+Shift+8`, `⇧⌘8`. */
  readonly shortcut?: string;
  /** As `aria-keyshortcuts` wants them. */
  readonly ariaShortcut?: string;
}

/** What the tools are where the caret stands, or stood last. The same object until something of it changes. */
export interface CaretState {
  /** In force here: shown as pressed. */
  readonly on: ReadonlySet<ToolId>;
  /** Can be used here. */
  readonly possible: ReadonlySet<ToolId>;
}

export interface PaintedDiagnostic extends PaintedPlace {
  readonly level: Level;
}

/** Where the writer is: the top-level block of the caret, or null outside; the selected text, or an empty one. */
export interface CaretPlace {
  readonly block: number | null;
  readonly selected: string;
}

export interface EditorHandle {
  focus(): void;
  hasFocus(): boolean;
  /** Takes back what was typed last; false when nothing is left since the text was opened. */
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Does it where the caret stands; false, and nothing happens, where that is not possible. */
  runTool(id: ToolId): boolean;
  caret(): CaretState;
  /** Called after each change of `caret()`. Answers its undo. */
  watchCaret(listener: () => void): () => void;
  /** Opens the corrections of the marked word at the caret, else of the next one in view; false without any. */
  correctSpelling(): boolean;
  /** Pastes the words of the clipboard only; false where it may not be read. */
  pastePlain(): Promise<boolean>;
  /** Selects the words of the diagnostic and scrolls them into view; false when they are gone. */
  reveal(place: PaintedPlace): boolean;
  /** Like `reveal`, but the focus stays where it is: `focus` brings it to the words later. */
  aim(place: PaintedPlace): boolean;
  /** Scrolls the words into view and leaves caret and focus alone; false when they are gone. */
  show(place: PaintedPlace): boolean;
  /** Puts the caret at the start of the block and the block at the top. */
  goToBlock(block: number): void;
  /** Puts other blocks in the place of some, as one undo step; leaves the focus alone. */
  rewrite(blocks: readonly { readonly at: number; readonly block: Block }[]): void;
  /** Replaces its words as one undo step, keeping their format, and selects a [blank] in the new words; false when gone. */
  replace(diagnostic: PaintedDiagnostic, text: string): boolean;
  /** Where its words are on the screen, a rectangle a line, in viewport coordinates; empty when they are gone. */
  rectangles(diagnostic: PaintedDiagnostic): readonly DOMRect[];
  /** Puts the caret there, or as near as the text still goes; the focus comes to it later, and nothing is scrolled. */
  putCaret(place: LeafPlace): void;
  /** Where the caret is in its leaf, or stood last; null when there is none. */
  leafPlace(): LeafPlace | null;
  /** The element one writes in. */
  element(): HTMLElement | null;
}

/** A place in the text by top-level block, leaf, and UTF-16 offset into the leaf. */
export interface LeafPlace {
  readonly block: number;
  readonly leaf: number;
  readonly offset: number;
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
  /** Words that were searched and found, and which of them is current; not given while nobody searches. */
  readonly found?: readonly PaintedPlace[];
  readonly currentFound?: string | null;
  /** Called when the caret came into another block, and a moment after the selection changed. */
  readonly onCaret?: (caret: CaretPlace) => void;
  /** The words of a diagnostic were clicked; the caret is left where the click put it. */
  readonly onPress: (id: string) => void;
  readonly onReady: (handle: EditorHandle) => void;
  /** The same object every time. Left out, images are not taken and not shown. */
  readonly images?: ImageStore;
  /** Makes an item of the document from the words, or an empty one, and goes there. Left out, none are offered. */
  readonly onInsert?: OnInsert;
  /** The computed values of the text; another function is other values. */
  readonly liveTexts?: LiveTexts;
  /** Words that are still as they were drafted. */
  readonly drafted?: readonly PaintedPlace[];
  /** Marks words that are spelt wrong; not given while that is off. */
  readonly spelling?: SpellingProps | undefined;
  /** Puts a huge paste where it waits to be sorted; left out on that page itself. */
  readonly onSetAside?: ((blocks: readonly Block[]) => void) | undefined;
  /** How tools are called, and by which keys they are reached. */
  readonly toolWords: (name: ToolName) => ToolWords;
  /** A link with a scheme was asked for: a click with Ctrl or ⌘, a click when read-only. Without it nothing opens. */
  readonly onOpenLink?: (address: string) => void;
}
