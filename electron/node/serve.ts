/** The browser shell's server: the built page on one loopback address, and nothing else. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pageHeaders } from '../../shared/host/content-policy';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { bundleFile, fileHeaders } from './bundle-file';

export interface ServeOrder {
  /** Folder of the built page. */
  readonly root: string;
  readonly port: number;
  readonly version: string;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

const host = '127.0.0.1';

/** The page's only address: storage belongs to an origin, so a second spelling would be a second library. */
export const addressOf = (port: number): string => `http://${host}:${port}/`;

const refusal = (method: string, named: string, order: ServeOrder): Answer | null => {
  if (named === `localhost:${order.port}`)
    return { status: 307, headers: { Location: addressOf(order.port) } };
  // Any other name is another site pointing its own name at this machine.
  if (named !== `${host}:${order.port}`) return { status: 421 };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  return null;
};

const answer = async (request: IncomingMessage, order: ServeOrder): Promise<Answer> => {
  const refused = refusal(request.method ?? '', request.headers.host ?? '', order);
  if (refused !== null) return refused;
  const [pathname = ''] = (request.url ?? '').split(/[?#]/, 1);
  const file = bundleFile(order.root, pathname);
  if (file === null) return { status: 404 };
  return readFile(file.path).then(
    (body) => ({ status: 200, headers: fileHeaders(file), body }),
    () => ({ status: 404 }),
  );
};

const respond = async (request: IncomingMessage, response: ServerResponse, order: ServeOrder) => {
  const { status, headers, body = new Uint8Array() } = await answer(request, order);
  response.writeHead(status, {
    ...pageHeaders,
    ...headers,
    Server: `Afterword/${order.version}`,
    'Content-Length': body.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};

/** Answers once the server listens; `locked` when the port is taken: it never moves to another one. */
export const serve = (order: ServeOrder): Promise<Outcome<Server>> =>
  new Promise((settle) => {
    const server = createServer((request, response) => void respond(request, response, order));
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const subject = `port ${order.port}`;
      settle(
        fail(
          cause.code === 'EADDRINUSE'
            ? { kind: 'locked', subject }
            : { kind: 'unexpected', subject, detail: cause.message },
        ),
      );
    });
    server.listen(order.port, host, () => settle(succeed(server)));
  });
