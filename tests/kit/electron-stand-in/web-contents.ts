/** A page of a window: a tab of the browser whose requests, messages and departures pass through main. */
import { EventEmitter } from 'node:events';
import { fromBrowser, toBrowser } from './addresses';
import type { BrowserWindow } from './browser-window';
import { codec } from './codec';
import { type Answer, devtools } from './devtools';
import { ask, ipcMain } from './ipc-main';
import { pageScripts } from './page-scripts';
import type { Delivery, Post } from './page-worlds';
import { emitPreventable } from './preventable';
import { answerRequest, isCancelled, isPermitted, session } from './session';

export interface WebPreferences {
  readonly preload?: string;
  readonly sandbox?: boolean;
  readonly contextIsolation?: boolean;
  readonly nodeIntegration?: boolean;
}

type OpenHandler = (details: { url: string; disposition: string }) => { action: 'allow' | 'deny' };

interface Paused {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Record<string, string>;
  };
}

const { encode, decode } = codec();
const world = 'preload';

/** What a page may ask of the device, by Electron's name and by Chromium's. */
const permissions: Readonly<Record<string, string>> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  media: 'camera',
};

export class WebContents extends EventEmitter {
  readonly id: number;
  readonly session = session.defaultSession;
  /** Resolves when the tab is there and watched. */
  readonly up: Promise<void>;
  targetId = '';
  readonly #window: BrowserWindow;
  readonly #preferences: WebPreferences;
  #sessionId = '';
  #frame = '';
  #preloadContext: number | null = null;
  #url = '';
  #asked = '';
  #openHandler: OpenHandler | null = null;
  #zoom = 1;
  #crashed = false;

  constructor(window: BrowserWindow, preferences: WebPreferences) {
    super();
    this.id = window.id;
    this.#window = window;
    this.#preferences = preferences;
    this.up = this.#start();
    this.up.catch((cause) => {
      console.error('The stand-in could not open a window.', cause);
      process.exit(70);
    });
  }

  getURL = (): string => this.#url;
  isDestroyed = (): boolean => this.#window.isDestroyed();
  isCrashed = (): boolean => this.#crashed;
  isLoading = (): boolean => false;
  focus = (): void => undefined;
  getZoomFactor = (): number => this.#zoom;
  getLastWebPreferences = (): WebPreferences => this.#preferences;
  close = (): void => this.#window.close();
  setWindowOpenHandler = (handler: OpenHandler): void => {
    this.#openHandler = handler;
  };
  setIgnoreMenuShortcuts = (): void => undefined;
  replaceMisspelling = (): void => undefined;

  async loadURL(address: string): Promise<void> {
    await this.up;
    this.#asked = toBrowser(address);
    const { errorText } = await this.command('Page.navigate', { url: this.#asked });
    if (errorText) throw new Error(`${errorText} loading '${address}'`);
  }

  reload = (): void => {
    this.#asked = toBrowser(this.#url);
    this.#crashed = false;
    void this.command('Page.reload');
  };

  send(channel: string, ...values: unknown[]): void {
    this.#deliver({ kind: 'message', channel, values: encode(values) }, this.#preloadContext);
  }

  /** The layout of a window with a page zoom: fewer points of its own, each larger. */
  setZoomFactor = (factor: number): void => {
    this.#zoom = factor;
    void this.fit();
  };

  async fit(): Promise<void> {
    await this.up;
    const { width, height } = this.#window.getContentBounds();
    await this.command('Emulation.setDeviceMetricsOverride', {
      width: Math.round(width / this.#zoom),
      height: Math.round(height / this.#zoom),
      deviceScaleFactor: this.#zoom,
      mobile: false,
    }).catch(() => undefined);
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    await this.up;
    const answer = await this.command('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return (answer.result as { value?: unknown }).value;
  }

  async printToPDF(options: Readonly<Record<string, unknown>>): Promise<Buffer> {
    await this.up;
    const { pageSize: _size, margins: _margins, ...rest } = options;
    const { data } = await this.command('Page.printToPDF', rest);
    return Buffer.from(String(data), 'base64');
  }

  forcefullyCrashRenderer = (): void => {
    void this.command('Page.crash').catch(() => undefined);
  };

  command(method: string, params?: Answer): Promise<Answer> {
    return devtools().send(method, params, this.#sessionId);
  }

  async #start(): Promise<void> {
    const { targetId } = await devtools().send('Target.createTarget', { url: 'about:blank' });
    this.targetId = this.#frame = String(targetId);
    const attached = await devtools().send('Target.attachToTarget', { targetId, flatten: true });
    this.#sessionId = String(attached.sessionId);
    this.#listen();
    for (const domain of ['Page', 'Runtime', 'Inspector']) await this.command(`${domain}.enable`);
    await this.command('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await this.#settlePermissions();
    if (this.#preferences.preload) await this.#bridge(this.#preferences.preload);
  }

  async #bridge(preload: string): Promise<void> {
    const scripts = pageScripts(preload);
    await this.command('Runtime.addBinding', { name: 'standInPost', executionContextName: world });
    await this.command('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page });
    await this.command('Page.addScriptToEvaluateOnNewDocument', {
      source: scripts.preload,
      worldName: world,
    });
  }

  /** Chromium asks nobody here, so the app's handler is asked beforehand. */
  async #settlePermissions(): Promise<void> {
    for (const [name, permission] of Object.entries(permissions)) {
      const setting = (await isPermitted(this, name)) ? 'granted' : 'denied';
      await devtools().send('Browser.setPermission', { permission: { name: permission }, setting });
    }
  }

  #on(event: string, listener: (params: Answer) => void): void {
    devtools().on(this.#sessionId, event, listener);
  }

  #listen(): void {
    this.#on('Runtime.executionContextCreated', ({ context }) => {
      const { id, name, auxData } = context as { id: number; name: string; auxData?: { frameId?: string } };
      if (name === world && auxData?.frameId === this.#frame) this.#preloadContext = id;
    });
    this.#on('Runtime.bindingCalled', ({ payload, executionContextId }) =>
      this.#take(JSON.parse(String(payload)), Number(executionContextId)),
    );
    this.#on('Page.frameNavigated', ({ frame }) => {
      const { url, parentId } = frame as { url: string; parentId?: string };
      if (parentId === undefined) this.#url = fromBrowser(url);
    });
    this.#on('Page.loadEventFired', () => {
      if (this.#url.startsWith('about:')) return;
      this.emit('did-finish-load', {});
      this.#window.drawn();
    });
    this.#on('Page.windowOpen', ({ url }) =>
      this.#openHandler?.({ url: fromBrowser(String(url)), disposition: 'foreground-tab' }),
    );
    this.#on('Inspector.targetCrashed', () => {
      this.#crashed = true;
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    this.#on('Fetch.requestPaused', (params) => {
      const paused = params as unknown as Paused;
      this.#answer(paused).catch(() => this.#refuse(paused, 'Failed'));
    });
    devtools().on('', 'Target.targetDestroyed', ({ targetId }) => {
      if (targetId === this.targetId) this.#window.gone();
    });
  }

  #refuse({ requestId }: Paused, errorReason: string): void {
    this.command('Fetch.failRequest', { requestId, errorReason }).catch(() => undefined);
  }

  async #answer(paused: Paused): Promise<void> {
    const { requestId, resourceType, request } = paused;
    const { method, headers } = request;
    const url = fromBrowser(request.url);
    if (this.#isDeparture(paused) && !this.#mayLeave(paused, url)) return this.#refuse(paused, 'Aborted');
    if (await isCancelled({ url, method, resourceType })) return this.#refuse(paused, 'BlockedByClient');
    const response = await answerRequest(url, method, headers);
    if (response === null) {
      await this.command('Fetch.continueRequest', { requestId });
      return;
    }
    const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }));
    const body = Buffer.from(await response.arrayBuffer()).toString('base64');
    await this.command('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders,
      body,
    });
  }

  #isDeparture({ resourceType, request }: Paused): boolean {
    return resourceType === 'Document' && request.url !== this.#asked;
  }

  #mayLeave({ frameId }: Paused, url: string): boolean {
    const isMainFrame = frameId === this.#frame;
    const mayFrame = emitPreventable(this, 'will-frame-navigate', { url, isMainFrame });
    return mayFrame && (!isMainFrame || emitPreventable(this, 'will-navigate', { url, isMainFrame }, url));
  }

  async #take({ kind, id, channel, values }: Post, context: number): Promise<void> {
    const frame = { url: this.#url, parent: null };
    const event = { sender: this, senderFrame: frame };
    const sent = decode(values) as unknown[];
    if (kind === 'send') return void ipcMain.emit(channel, event, ...sent);
    const delivery = await ask(channel, event, sent).then(
      (value): Delivery => ({ kind: 'answer', id, value: encode(value) }),
      (cause): Delivery => ({ kind: 'refused', id, reason: String(cause) }),
    );
    this.#deliver(delivery, context);
  }

  #deliver(delivery: Delivery, contextId: number | null): void {
    const expression = `standInTake(${JSON.stringify(JSON.stringify(delivery))})`;
    if (contextId !== null)
      this.command('Runtime.evaluate', { expression, contextId }).catch(() => undefined);
  }
}
