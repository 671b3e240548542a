/** The session every window shares: who answers a request, which requests are cancelled, what a page may ask of the device. */
import { EventEmitter } from 'node:events';
import { schemeOf, serveScheme } from './addresses';

interface RequestDetails {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}

type Settle<T> = (answer: T) => void;
type Before = (request: RequestDetails, settle: Settle<{ cancel?: boolean }>) => void;
type Handler = (request: Request) => Response | Promise<Response>;
type AskPermission = (
  contents: unknown,
  permission: string,
  settle: Settle<boolean>,
  details: object,
) => void;

interface Scheme {
  readonly scheme: string;
  readonly privileges?: Readonly<Record<string, boolean>>;
}

const handlers = new Map<string, Handler>();
const rules: { before: Before | null; permission: AskPermission | null } = { before: null, permission: null };

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly Scheme[]): void => {
    for (const { scheme } of schemes) serveScheme(scheme);
  },
  handle: (scheme: string, handler: Handler): void => {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
};

const defaultSession = Object.assign(new EventEmitter(), {
  protocol,
  setPermissionRequestHandler: (handler: AskPermission | null): void => {
    rules.permission = handler;
  },
  setPermissionCheckHandler: (): void => undefined,
  setDevicePermissionHandler: (): void => undefined,
  setSpellCheckerDictionaryDownloadURL: (): void => undefined,
  webRequest: {
    onBeforeRequest: (handler: Before | null): void => {
      rules.before = handler;
    },
  },
});

export const session = { defaultSession, fromPartition: () => defaultSession };

/** Asks the app's rule for requests; without one nothing is cancelled. */
export const isCancelled = (details: RequestDetails): Promise<boolean> =>
  new Promise((settle) => {
    if (rules.before === null) settle(false);
    else rules.before(details, ({ cancel }) => settle(cancel === true));
  });

/** The app's own answer to a request, or null when the scheme is not its own. */
export const answerRequest = async (
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response | null> => {
  const handler = handlers.get(schemeOf(url));
  return handler === undefined ? null : handler(new Request(url, { method, headers }));
};

/** Electron grants what nobody refuses. */
export const isPermitted = (contents: unknown, permission: string): Promise<boolean> =>
  new Promise((settle) => {
    if (rules.permission === null) settle(true);
    else rules.permission(contents, permission, settle, {});
  });
