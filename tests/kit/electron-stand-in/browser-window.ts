/** Windows: a place and a size that are only remembered, around a page that is real. */
import { EventEmitter } from 'node:events';
import { app } from './app';
import { devtools } from './devtools';
import { emitPreventable } from './preventable';
import { type Rectangle, workArea } from './surroundings';
import { WebContents, type WebPreferences } from './web-contents';

interface WindowOptions extends Partial<Rectangle> {
  readonly title?: string;
  readonly show?: boolean;
  readonly webPreferences?: WebPreferences;
}

const windows = new Set<BrowserWindow>();
let last = 0;

export class BrowserWindow extends EventEmitter {
  readonly id = ++last;
  readonly webContents: WebContents;
  #normal: Rectangle;
  #title: string;
  #isMaximised = false;
  #isFull = false;
  #isVisible: boolean;
  #isDrawn = false;
  #isGone = false;

  constructor({ title, show, webPreferences, x, y, width, height }: WindowOptions = {}) {
    super();
    this.#title = title ?? app.name;
    this.#isVisible = show !== false;
    this.#normal = { x: x ?? 0, y: y ?? 0, width: width ?? 800, height: height ?? 600 };
    windows.add(this);
    this.webContents = new WebContents(this, webPreferences ?? {});
    void this.webContents.fit();
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows = (): BrowserWindow[] => [...windows];
  static getFocusedWindow = (): BrowserWindow | null => [...windows].at(-1) ?? null;
  static fromWebContents = (contents: WebContents): BrowserWindow | null =>
    [...windows].find((window) => window.webContents === contents) ?? null;

  loadURL = (address: string): Promise<void> => this.webContents.loadURL(address);
  show = (): void => {
    this.#isVisible = true;
    this.emit('show');
  };
  focus = (): void => {
    this.emit('focus');
  };
  isVisible = (): boolean => this.#isVisible;
  isDestroyed = (): boolean => this.#isGone;
  isMinimized = (): boolean => false;
  restore = (): void => undefined;
  isMaximized = (): boolean => this.#isMaximised;
  maximize = (): void => this.#set({ maximised: true });
  unmaximize = (): void => this.#set({ maximised: false });
  isFullScreen = (): boolean => this.#isFull;
  setFullScreen = (full: boolean): void => {
    this.#isFull = full;
  };
  getTitle = (): string => this.#title;
  setTitle = (title: string): void => {
    this.#title = title;
  };
  setBackgroundColor = (): void => undefined;
  getNormalBounds = (): Rectangle => ({ ...this.#normal });
  getBounds = (): Rectangle => (this.#isMaximised ? { ...workArea } : this.getNormalBounds());
  getContentBounds = (): Rectangle => this.getBounds();
  setBounds = (bounds: Partial<Rectangle>): void => {
    this.#normal = { ...this.#normal, ...bounds };
    this.emit('resize');
    this.emit('move');
    void this.webContents.fit();
  };

  /** True when the window went, false when somebody kept it. */
  close = (): void => {
    if (!this.#isGone && emitPreventable(this, 'close')) this.destroy();
  };
  destroy = (): void => {
    void devtools().send('Target.closeTarget', { targetId: this.webContents.targetId });
  };

  /** The page was painted for the first time. */
  drawn(): void {
    if (this.#isDrawn) return;
    this.#isDrawn = true;
    this.emit('ready-to-show');
  }

  /** The tab is closed, whoever closed it. */
  gone(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    windows.delete(this);
    this.webContents.emit('destroyed');
    this.emit('closed');
    app.windowGone(windows.size);
  }

  #set({ maximised }: { readonly maximised: boolean }): void {
    this.#isMaximised = maximised;
    this.emit(maximised ? 'maximize' : 'unmaximize');
    void this.webContents.fit();
  }
}
