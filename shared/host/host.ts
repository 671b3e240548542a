/** What surrounds the app, as the app sees it: a desktop, a browser tab, or memory in tests. */
import type { Outcome } from '../kit/outcome';
import type { Backups } from './backups';
import type { MenuBar } from './menu';

/** What this shell can do; ask these, never which shell it is. */
export interface Capabilities {
  /** Files keep a place on disk that can be written again. */
  readonly writeInPlace: boolean;
  /** A file can be shown in the system's file manager. */
  readonly revealFiles: boolean;
  /** The shell has a menu bar of its own. */
  readonly nativeMenu: boolean;
  /** The shell writes PDF files itself; elsewhere the print dialog does. */
  readonly writePdf: boolean;
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

/** Stands for a place on disk the page never learns; it outlives a restart of the shell. */
export type FileToken = string;

/** A file as it was read; `name` is without its folder. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its way from the folder that was taken in with it, name last, with slashes; not there for a file taken alone. */
  readonly path?: string;
  /** Present when the file can be written again where it lies: an archive on a desktop. */
  readonly file?: FileToken;
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
  /** Present as for a file that was opened. */
  readonly file?: FileToken;
}

export interface WriteBackOrder {
  readonly file: FileToken;
  readonly bytes: Uint8Array;
  /** SHA-256 in hex of the content the bytes go on from: any other content there is somebody else's. */
  readonly base: string;
  /** True: also over what another program wrote there meanwhile, or where the file is gone. */
  readonly overwrite: boolean;
}

/** Documents that keep their place on disk, and those that come from outside the window. */
export interface FileDocuments {
  /** Files opened from outside: a double click, a second start, the list of recent documents. Answers its undo. */
  onOpen(listener: (files: Outcome<readonly OpenedFile[]>) => void): () => void;
  /**
   * Writes a file again, whole. `conflict` when another program changed it since, `missing` when it is gone or not known
   * any more: nothing was written then.
   */
  writeBack(order: WriteBackOrder): Promise<Outcome<void>>;
  /** Reads a file anew; from then on its present content is the one a later write expects. */
  reread(file: FileToken): Promise<Outcome<OpenedFile>>;
  /** These files have documents that go on writing them: their tokens stay known, whatever the list of recent ones forgets. */
  hold(files: readonly FileToken[]): Promise<Outcome<void>>;
  /** Shows the file in the system's file manager, where `can.revealFiles`. */
  reveal(file: FileToken): Promise<Outcome<void>>;
  /** Asks where a file that is gone lies now; then it comes in like one that was opened from outside. */
  locate(file: FileToken): Promise<Outcome<void>>;
}

/** Every word is kept; `unwritten` names a file on the disk that does not have the latest yet, or is null. */
export interface Kept {
  readonly unwritten: string | null;
}

export interface PrintOrder {
  /** Suggested name of a PDF, with its ending. */
  readonly name: string;
  readonly kind: FileKind;
  readonly paper: 'A4' | 'Letter';
  readonly to: 'pdf' | 'printer';
}

/** The menu bar of the shell; does nothing where `can.nativeMenu` is false. */
export interface NativeMenu {
  show(bar: MenuBar): void;
  /** Hears the ids of chosen items. Answers its undo. */
  onCommand(run: (id: string) => void): () => void;
}

/** The services of a shell. None of them throws. */
export interface Host {
  readonly can: Capabilities;
  /** Language tags of the user in order of preference. */
  readonly languages: readonly string[];
  /** Asks for files; `cancelled` when none was chosen, `too-large` over the limit of one's kind. */
  openFiles(order: OpenOrder): Promise<Outcome<readonly OpenedFile[]>>;
  /** Asks for a place and writes there; nothing is written in part. */
  saveFile(order: SaveOrder): Promise<Outcome<SavedFile>>;
  /** Opens an https or mailto address outside the app, after the user agreed. */
  openExternal(address: string): Promise<Outcome<void>>;
  /** Calls back before the window closes; closing waits for the promises of all who asked. Answers its undo. */
  onClose(flush: () => Promise<Outcome<Kept>>): () => void;
  readonly menu: NativeMenu;
  readonly documents: FileDocuments;
  /** Prints what the window shows for print, on paper or into a PDF; `null` when the printer has it. */
  print(order: PrintOrder): Promise<Outcome<SavedFile | null>>;
  /** Where second copies of the library go; null where the shell has no such place. */
  readonly backups: Backups | null;
}
