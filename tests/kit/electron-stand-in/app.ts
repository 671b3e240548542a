/** The app: its life from the start to the end, its folders, its one instance. */
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow } from './browser-window';
import { type Devtools, devtools, startBrowser } from './devtools';
import { takeInstanceLock } from './instance-lock';
import { emitPreventable } from './preventable';
import { startOrder } from './start-order';

/** Milliseconds the browser has to put its storage on the disk. */
const farewell = 3_000;

class App extends EventEmitter {
  readonly isPackaged = process.env.STAND_IN_PACKAGED === '1';
  readonly recent: string[] = [];
  readonly #switches: string[] = [];
  readonly #ready = new Promise<void>((settle) => this.once('ready', () => settle()));
  #isReady = false;
  #isQuitting = false;

  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      this.#switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    },
  };

  get name(): string {
    return startOrder().name;
  }
  getName = (): string => this.name;
  getVersion = (): string => startOrder().version;
  getAppPath = (): string => startOrder().appPath;
  getLocale = (): string => process.env.STAND_IN_LANGUAGE ?? 'en-US';
  getPreferredSystemLanguages = (): string[] => [this.getLocale()];
  whenReady = (): Promise<void> => this.#ready;
  isReady = (): boolean => this.#isReady;
  enableSandbox = (): void => undefined;
  setAppUserModelId = (): void => undefined;
  setAboutPanelOptions = (): void => undefined;
  showAboutPanel = (): void => undefined;
  setUserTasks = (): boolean => true;
  addRecentDocument = (path: string): void => {
    this.recent.push(path);
  };
  clearRecentDocuments = (): void => {
    this.recent.length = 0;
  };

  getPath(name: string): string {
    const { userData } = startOrder();
    const folders: Readonly<Record<string, string>> = {
      userData,
      sessionData: userData,
      temp: tmpdir(),
      logs: join(userData, 'logs'),
      documents: join(userData, 'home', 'Documents'),
      home: join(userData, 'home'),
    };
    const folder = folders[name];
    if (folder === undefined) throw new Error(`Failed to get '${name}' path`);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  requestSingleInstanceLock = (): boolean =>
    takeInstanceLock(this.getPath('userData'), process.argv, (argv) => {
      this.emit('second-instance', {}, argv, process.cwd(), undefined);
    });

  /** Every window is asked; one that stays calls the quitting off. */
  quit = (): void => {
    if (!this.#isReady) this.exit(0);
    if (this.#isQuitting || !emitPreventable(this, 'before-quit')) return;
    this.#isQuitting = true;
    const windows = BrowserWindow.getAllWindows();
    for (const window of windows) window.close();
    if (windows.length === 0) this.#leave();
  };

  exit = (code = 0): void => {
    if (!this.#isReady) process.exit(code);
    void devtools().send('Browser.close');
    setTimeout(() => process.exit(code), farewell);
    void devtools().exited.then(() => process.exit(code));
  };

  windowGone(left: number): void {
    if (left > 0) return;
    if (this.#isQuitting) this.#leave();
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  /** Chromium gets the switches the app set before it was ready. */
  async start(): Promise<void> {
    const browser = startBrowser(join(this.getPath('userData'), 'chromium'), this.#switches);
    const address = await browser.address;
    await browser.send('Target.setDiscoverTargets', { discover: true });
    browser.on('', 'Target.targetCreated', ({ targetInfo }) => {
      const { targetId, openerId } = targetInfo as { targetId: string; openerId?: string };
      // No window but those main made.
      if (openerId) void turnAway(browser, targetId).catch(() => undefined);
    });
    void browser.exited.then(() => process.exit(0));
    process.stderr.write(`DevTools listening on ${address}\n`);
    this.#isReady = true;
    this.emit('ready', {});
  }

  #leave(): void {
    if (emitPreventable(this, 'will-quit')) this.exit(0);
    else this.#isQuitting = false;
  }
}

export const app = new App();

/** A driver may hold the new window before its first step; the page that opened it waits until it is let go. */
async function turnAway(browser: Devtools, targetId: string): Promise<void> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  void browser.send('Runtime.runIfWaitingForDebugger', {}, String(sessionId)).catch(() => undefined);
  await browser.send('Target.closeTarget', { targetId });
}
