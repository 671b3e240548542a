/** The table of what the page may ask of the desktop: declared once; preload, main and the page's host derive from it. */
import {
  array,
  boolean,
  exactOptional,
  instanceof as instanceOf,
  literal,
  maxLength,
  minLength,
  object,
  refine,
  regex,
  string,
  union,
  type ZodMiniType,
} from 'zod/mini';
import type { Outcome, Problem } from '../kit/outcome';
import type { BackupAddress, BackupFile, BackupOrder, BackupPlace, PickedFolder } from './backups';
import type {
  FileToken,
  Kept,
  OpenedFile,
  OpenOrder,
  PrintOrder,
  SavedFile,
  SaveOrder,
  WriteBackOrder,
} from './host';
import { type MenuBar, type MenuItem, menuRoles } from './menu';

/** One question of the page: the schema of its argument; `types` exists for the compiler only. */
export interface Request<In, Out> {
  readonly schema: ZodMiniType<In>;
  readonly types?: { readonly input: In; readonly answer: Out };
}

const request = <In, Out>(schema: ZodMiniType<In>): Request<In, Out> => ({ schema });

const saveLimit = 512 * 1024 * 1024;

/** A bare file name: the page never says where a file lies. */
const fileName = string().check(
  minLength(1),
  maxLength(200),
  refine((name) => !/[\p{Cc}/\\:*?"<>|]/u.test(name) && !name.startsWith('.')),
);

const fileKind = object({
  name: string().check(maxLength(80)),
  extensions: array(string().check(regex(/^[A-Za-z0-9]{1,16}$/))).check(minLength(1), maxLength(40)),
});

const openOrder = object({ kinds: array(fileKind).check(maxLength(20)), multiple: boolean() });

const fileBytes = instanceOf(Uint8Array).check(refine((bytes) => bytes.byteLength <= saveLimit));

const saveOrder = object({ name: fileName, kind: fileKind, bytes: fileBytes });

const fileToken = string().check(regex(/^[0-9a-f-]{36}$/));

const contentHash = string().check(regex(/^[0-9a-f]{64}$/));

const writeBackOrder = object({
  file: fileToken,
  bytes: fileBytes,
  base: contentHash,
  overwrite: boolean(),
});

const printOrder = object({
  name: fileName,
  kind: fileKind,
  paper: literal(['A4', 'Letter']),
  to: literal(['pdf', 'printer']),
});

const menuLabel = string().check(maxLength(200));

const plainItem = {
  id: string().check(regex(/^[\w.:-]{1,80}$/)),
  label: menuLabel,
  accelerator: exactOptional(string().check(regex(/^[!-~]{1,40}$/))),
  enabled: boolean(),
  checked: exactOptional(boolean()),
  role: exactOptional(literal([...menuRoles])),
};

const itemsOf = <Item extends ZodMiniType<MenuItem>>(item: Item) =>
  array(union([literal('separator'), item])).check(maxLength(200));

/** A menu, a menu in it, and no deeper. */
const menuItems = itemsOf(object({ ...plainItem, items: exactOptional(itemsOf(object(plainItem))) }));

const menuBar = object({
  language: literal(['en', 'zh']),
  theme: literal(['system', 'light', 'dark']),
  menus: array(object({ label: menuLabel, items: menuItems })).check(maxLength(20)),
});

/** Files that came from outside since they were last taken. */
export interface TakenFiles {
  readonly files: readonly OpenedFile[];
  readonly problems: readonly Problem[];
}

const backupPlace = literal(['own', 'picked']);

const backupAddress = object({ place: backupPlace, name: fileName });

const backupOrder = object({
  place: backupPlace,
  name: fileName,
  bytes: fileBytes,
});

/** Every channel by name; a new one is a line here and an answer in main. */
export const channels = {
  openFiles: request<OpenOrder, readonly OpenedFile[]>(openOrder),
  saveFile: request<SaveOrder, SavedFile>(saveOrder),
  openExternal: request<string, void>(string().check(maxLength(8_000))),
  showMenu: request<MenuBar, void>(menuBar),
  print: request<PrintOrder, SavedFile | null>(printOrder),
  takeFiles: request<null, TakenFiles>(literal(null)),
  writeBack: request<WriteBackOrder, void>(writeBackOrder),
  reread: request<FileToken, OpenedFile>(fileToken),
  holdFiles: request<readonly FileToken[], void>(array(fileToken).check(maxLength(5_000))),
  revealFile: request<FileToken, void>(fileToken),
  locateFile: request<FileToken, void>(fileToken),
  listBackups: request<BackupPlace, readonly BackupFile[]>(backupPlace),
  readBackup: request<BackupAddress, Uint8Array>(backupAddress),
  writeBackup: request<BackupOrder, void>(backupOrder),
  removeBackup: request<BackupAddress, void>(backupAddress),
  backupFolder: request<null, PickedFolder | null>(literal(null)),
  chooseBackupFolder: request<boolean, PickedFolder>(boolean()),
} as const;

export type ChannelName = keyof typeof channels;

type TypesOf<N extends ChannelName> = NonNullable<(typeof channels)[N]['types']>;

export type InputOf<N extends ChannelName> = TypesOf<N>['input'];

export type AnswerOf<N extends ChannelName> = TypesOf<N>['answer'];

/** The page's half of every channel. */
export type Questions = {
  readonly [N in ChannelName]: (input: InputOf<N>) => Promise<Outcome<AnswerOf<N>>>;
};

/** What main tells the page unasked, by name, with the type of what it says. */
export interface Notices {
  /** An item of the menu was chosen: its id. */
  readonly menuCommand: string;
  /** Files wait to be taken. */
  readonly filesWaiting: null;
}

export type NoticeName = keyof Notices;

/** Every notice by name: `notice:` before it is its channel. */
export const notices: { readonly [N in NoticeName]: `notice:${N}` } = {
  menuCommand: 'notice:menuCommand',
  filesWaiting: 'notice:filesWaiting',
};

/** The page's ear for every notice: one listener each, the latest; null takes it back. */
export type Ears = {
  readonly [N in NoticeName as `on${Capitalize<N>}`]: (listener: ((said: Notices[N]) => void) | null) => void;
};

/** What the preload hands the page as `window.afterword`. */
export interface Bridge extends Questions, Ears {
  /** The callback is asked before the window closes; there is one, the latest. Null takes it back. */
  setFlush(flush: (() => Promise<Outcome<Kept>>) | null): void;
}

/** Names of the messages around closing: main asks the page to flush; the page says whether all is kept, and which file is behind. */
export const closing = {
  ask: 'closing:flush',
  /** Sent every second until the answer: the page lives, and is still at it. */
  working: 'closing:working',
  answer: 'closing:flushed',
} as const;
