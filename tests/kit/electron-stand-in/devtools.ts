/** A headless Chromium, spoken to over the pipe of the DevTools protocol. */
import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { chromium, searchBoxPages } from '../../../scripts/browser-window.mjs';

/** What comes back over the pipe; each caller knows the shape of what it asked for. */
export type Answer = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Answer;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly method: string;
  settle(answer: Answer): void;
  refuse(cause: Error): void;
}

const switches = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-popup-blocking',
  `--disable-features=${['Translate', 'HttpsUpgrades', ...searchBoxPages].join(',')}`,
  '--lang=en-US',
];

export class Devtools {
  /** Address of the same browser for Playwright. */
  readonly address: Promise<string>;
  readonly exited: Promise<void>;
  readonly #process: ChildProcess;
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #unread = '';

  constructor(userData: string, extra: readonly string[]) {
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    this.#process = spawn(
      chromium() ?? 'chromium',
      [...switches, ...asRoot, ...extra, `--user-data-dir=${userData}`],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
    );
    this.exited = new Promise((settle) => this.#process.once('exit', () => settle()));
    this.address = this.#readAddress();
    const [, , , to, from] = this.#process.stdio as [unknown, unknown, unknown, Writable, Readable];
    to.on('error', () => undefined);
    from.setEncoding('utf8').on('data', (text: string) => this.#read(text));
  }

  send(method: string, params: Answer = {}, sessionId?: string): Promise<Answer> {
    const id = ++this.#last;
    const to = this.#process.stdio[3] as Writable;
    to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((settle, refuse) => this.#waiting.set(id, { method, settle, refuse }));
  }

  /** Listens to one event of one session; the browser itself has the empty name. */
  on(sessionId: string, method: string, listener: (params: Answer) => void): void {
    this.#events.on(`${sessionId}:${method}`, listener);
  }

  #readAddress(): Promise<string> {
    const from = this.#process.stderr as Readable;
    return new Promise((settle) => {
      let text = '';
      from.setEncoding('utf8').on('data', (more: string) => {
        text = (text + more).slice(-10_000);
        const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
        if (address !== undefined) settle(address);
      });
    });
  }

  #read(text: string): void {
    const messages = (this.#unread + text).split('\0');
    this.#unread = messages.pop() ?? '';
    for (const message of messages) this.#take(JSON.parse(message));
  }

  #take({ id, method, sessionId = '', params, result, error }: Message): void {
    if (id === undefined) {
      this.#events.emit(`${sessionId}:${method}`, params ?? {});
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.refuse(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.settle(result ?? {});
  }
}

let running: Devtools | null = null;

export const startBrowser = (userData: string, extra: readonly string[]): Devtools => {
  running = new Devtools(userData, extra);
  return running;
};

export const devtools = (): Devtools => {
  if (running === null) throw new Error('There is no browser before the app is ready.');
  return running;
};
