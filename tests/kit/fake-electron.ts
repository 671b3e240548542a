/** Plays the `electron` module for tests: records what main sets up, carries messages between main and preload. */
import { EventEmitter } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

type Handler = (event: unknown, input: unknown) => unknown;
type OpenHandler = (details: { url: string }) => { action: string };

export class FakeContents extends EventEmitter {
  url = 'app://afterword/index.html';
  crashed = false;
  openHandler: OpenHandler | null = null;
  setWindowOpenHandler = (handler: OpenHandler): void => {
    this.openHandler = handler;
  };
  zoom = 1;
  reload = vi.fn();
  getURL = (): string => this.url;
  isCrashed = (): boolean => this.crashed;
  getZoomFactor = (): number => this.zoom;
  setZoomFactor = (factor: number): void => {
    this.zoom = factor;
  };
  printToPDF = vi.fn(async (_options: unknown) => Buffer.from('%PDF-1.7'));
  send = (channel: string, ...values: unknown[]): void => {
    queueMicrotask(() => ipcRenderer.emit(channel, {}, ...values));
  };
}

export class FakeWindow extends EventEmitter {
  static all: FakeWindow[] = [];
  static getAllWindows = (): readonly FakeWindow[] => FakeWindow.all;
  static fromWebContents = (contents: FakeContents): FakeWindow | null =>
    FakeWindow.all.find((window) => window.webContents === contents) ?? null;

  readonly webContents = new FakeContents();
  readonly loaded: string[] = [];
  shown = false;

  bounds: object = { x: 10, y: 20, width: 1000, height: 700 };
  maximised = false;

  constructor(
    readonly options: {
      readonly x?: number;
      readonly width?: number;
      readonly webPreferences?: Readonly<Record<string, unknown>>;
    } = {},
  ) {
    super();
    FakeWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  isOpen = (): boolean => FakeWindow.all.includes(this);
  loadURL = async (address: string): Promise<void> => {
    this.loaded.push(address);
  };
  show = (): void => {
    this.shown = true;
  };
  focus = vi.fn();
  isDestroyed = (): boolean => !this.isOpen();
  isMaximized = (): boolean => this.maximised;
  isFullScreen = (): boolean => false;
  maximize = (): void => {
    this.maximised = true;
  };
  getNormalBounds = (): object => this.bounds;
  setBackgroundColor = vi.fn();
  isMinimized = (): boolean => false;
  destroy = (): void => {
    FakeWindow.all = FakeWindow.all.filter((window) => window !== this);
    if (FakeWindow.all.length === 0) app.emit('window-all-closed');
  };
  close = (): void => {
    if (isAllowed(this, 'close')) this.destroy();
  };
}

/** Emits an event that listeners may prevent, and answers whether none did. */
export const isAllowed = (emitter: EventEmitter, name: string, details: object = {}): boolean => {
  let allowed = true;
  const preventDefault = (): void => {
    allowed = false;
  };
  emitter.emit(name, { ...details, preventDefault });
  return allowed;
};

const handlers = new Map<string, Handler>();

const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: Handler): void => {
    handlers.set(channel, handler);
  },
});

/** Asks main as a frame at an address would; arguments and answers are copied as between processes. */
export const askAs = async (
  frame: { readonly url: string; readonly parent: unknown },
  channel: string,
  input: unknown,
): Promise<unknown> => {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`no handler for ${channel}`);
  const event = { sender: FakeWindow.all[0]?.webContents, senderFrame: frame };
  return structuredClone(await handler(event, structuredClone(input)));
};

const ownFrame = { url: 'app://afterword/index.html', parent: null };

const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: (channel: string, input: unknown): Promise<unknown> => askAs(ownFrame, channel, input),
  send: (channel: string, ...values: unknown[]): void => {
    ipcMain.emit(channel, { sender: FakeWindow.all[0]?.webContents }, ...values);
  },
});

/** What the preload put into the page's world. */
export const world: Record<string, unknown> = {};

const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown): void => {
    world[name] = value;
  },
};

export const userData = mkdtempSync(join(tmpdir(), 'afterword-fake-electron-'));

const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  getPath: (_name: string): string => userData,
  getVersion: (): string => '0.0.0-test',
  isReady: (): boolean => true,
  addRecentDocument: vi.fn((_path: string) => undefined),
  clearRecentDocuments: vi.fn(),
  setJumpList: vi.fn(),
  setAppUserModelId: vi.fn(),
  setAboutPanelOptions: vi.fn(),
  switches: [] as string[],
  commandLine: {
    appendSwitch: (name: string, value?: string): void => {
      app.switches.push(value === undefined ? name : `${name}=${value}`);
    },
  },
  language: 'en-GB',
  getPreferredSystemLanguages: (): readonly string[] => [app.language],
  whenReady: (): Promise<void> => Promise.resolve(),
  requestSingleInstanceLock: (): boolean => true,
  enableSandbox: vi.fn(),
  quit: vi.fn(),
});

type Scheme = { readonly scheme: string; readonly privileges: Readonly<Record<string, boolean>> };
type Serve = (request: Request) => Promise<Response>;

/** What main registered, to be asked by the test. */
export const served: { schemes: readonly Scheme[]; serve: Serve | null } = { schemes: [], serve: null };

const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly Scheme[]): void => {
    served.schemes = schemes;
  },
  handle: (_scheme: string, serve: Serve): void => {
    served.serve = serve;
  },
};

type Settle<T> = (answer: T) => void;

/** Who asks for a permission. */
interface From {
  readonly requestingUrl?: string;
}

const rules = {
  request: null as
    | ((contents: unknown, permission: string, settle: Settle<boolean>, from: From) => void)
    | null,
  check: null as ((contents: unknown, permission: string, origin: string, from: From) => boolean) | null,
  device: null as (() => boolean) | null,
  before: null as ((request: { url: string }, settle: Settle<{ cancel: boolean }>) => void) | null,
};

const defaultSession = {
  rules,
  setPermissionRequestHandler: (handler: NonNullable<typeof rules.request>): void => {
    rules.request = handler;
  },
  setPermissionCheckHandler: (handler: NonNullable<typeof rules.check>): void => {
    rules.check = handler;
  },
  setDevicePermissionHandler: (handler: () => boolean): void => {
    rules.device = handler;
  },
  webRequest: {
    onBeforeRequest: (handler: NonNullable<typeof rules.before>): void => {
      rules.before = handler;
    },
  },
};

const dialog = {
  showOpenDialog: vi.fn(async (..._order: unknown[]) => ({ canceled: true, filePaths: [] as string[] })),
  showSaveDialog: vi.fn(async (..._order: unknown[]) => ({ canceled: true, filePath: '' })),
  showMessageBox: vi.fn(async (..._order: unknown[]) => ({ response: 1 })),
};

/** A menu as the template it was built from. */
export interface FakeItem {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly submenu?: readonly FakeItem[];
  readonly click?: () => void;
}

const Menu = {
  ofApp: [] as readonly FakeItem[],
  popped: [] as readonly FakeItem[],
  buildFromTemplate: (items: readonly FakeItem[]) => ({
    items,
    popup: () => {
      Menu.popped = items;
    },
  }),
  setApplicationMenu: ({ items }: { readonly items: readonly FakeItem[] }): void => {
    Menu.ofApp = items;
  },
};

const workArea = { x: 0, y: 0, width: 1920, height: 1080 };

export const electron = {
  Menu,
  screen: { getAllDisplays: () => [{ workArea }] },
  app,
  BrowserWindow: FakeWindow,
  contextBridge,
  dialog,
  ipcMain,
  ipcRenderer,
  nativeTheme: Object.assign(new EventEmitter(), { shouldUseDarkColors: false, themeSource: 'system' }),
  protocol,
  session: { defaultSession },
  shell: {
    openExternal: vi.fn(async (_address: string) => undefined),
    showItemInFolder: vi.fn((_path: string) => undefined),
  },
};
