/** What surrounds the app, as the app sees it: a desktop, a browser tab, or memory in tests. */
import type { Outcome } from '../kit/outcome';

/** What this shell can do; ask these, never which shell it is. */
export interface Capabilities {
  /** Files keep a place on disk that can be written again. */
  readonly writeInPlace: boolean;
  /** A file can be shown in the system's file manager. */
  readonly revealFiles: boolean;
  /** The shell has a menu bar of its own. */
  readonly nativeMenu: boolean;
}

/** What a file dialog offers. */
export interface FileKind {
  /** Shown in the dialog ("Word document"). */
  readonly name: string;
  /** Without dots: `['docx']`. */
  readonly extensions: readonly string[];
}

export interface OpenOrder {
  readonly kinds: readonly FileKind[];
  readonly multiple: boolean;
}

/** A file as it was read; `name` is without its folder. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SaveOrder {
  /** Suggested file name with its ending. */
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** What was written, by the name the user gave it. */
export interface SavedFile {
  readonly name: string;
}

/** The services of a shell. None of them throws. */
export interface Host {
  readonly can: Capabilities;
  /** Language tags of the user in order of preference. */
  readonly languages: readonly string[];
  /** Asks for files; `cancelled` when none was chosen. At most 25 MB each. */
  openFiles(order: OpenOrder): Promise<Outcome<readonly OpenedFile[]>>;
  /** Asks for a place and writes there; nothing is written in part. */
  saveFile(order: SaveOrder): Promise<Outcome<SavedFile>>;
  /** Opens an https or mailto address outside the app, after the user agreed. */
  openExternal(address: string): Promise<Outcome<void>>;
  /** Calls back before the window closes; closing waits for the promise. Answers its undo. */
  onClose(flush: () => Promise<Outcome<void>>): () => void;
}
