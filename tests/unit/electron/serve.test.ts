/** The loopback server answers its own page, to its own name, and nothing else. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFile } from '../../../electron/node/bundle-file';
import { addressOf, serve } from '../../../electron/node/serve';
import { contentPolicy } from '../../../shared/host/content-policy';

const folder = mkdtempSync(join(tmpdir(), 'afterword-serve-'));
const root = join(folder, 'renderer');
mkdirSync(join(root, 'assets'), { recursive: true });
writeFileSync(join(root, 'index.html'), '<!doctype html>后记');
writeFileSync(join(root, 'assets', 'index.js'), 'export {}');
writeFileSync(join(root, 'notes.exe'), 'x');
writeFileSync(join(folder, 'secret.json'), '{}');
mkdirSync(join(folder, 'renderer-other'));
writeFileSync(join(folder, 'renderer-other', 'index.html'), 'x');

const freePort = (): Promise<number> =>
  new Promise((settle) => {
    import('node:net').then(({ createServer }) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as AddressInfo;
        probe.close(() => settle(port));
      });
    });
  });

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let server: Server;
let port: number;

/** Sends the path as it stands: `fetch` would tidy it first. */
const ask = (path: string, options: { method?: string; host?: string } = {}): Promise<Reply> =>
  new Promise((settle, reject) => {
    const { method = 'GET', host = `127.0.0.1:${port}` } = options;
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      response.on('end', () => settle({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });

beforeAll(async () => {
  port = await freePort();
  const outcome = await serve({ root, port, version: '1.2.3' });
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  server = outcome.value;
});

afterAll(() => {
  server.close();
});

describe('the loopback server', () => {
  it('lets a browser keep what is named by its content, and asks for the page itself every time', async () => {
    const [page, part] = [await ask('/'), await ask('/assets/index.js')];
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(part.headers['cache-control']).toBe('max-age=31536000, immutable');
  });

  it('listens on the loopback address only', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  it('answers the page with the content policy, its type and its name', async () => {
    const reply = await ask('/');
    expect(reply).toMatchObject({ status: 200, body: '<!doctype html>后记' });
    expect(reply.headers).toMatchObject({
      'content-security-policy': contentPolicy,
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      server: 'Afterword/1.2.3',
    });
  });

  it('ignores query and fragment', async () => {
    expect((await ask('/assets/index.js?v=1')).headers['content-type']).toBe(
      'text/javascript; charset=utf-8',
    );
  });

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%5csecret.json',
    '/%2e%2e%2frenderer-other/index.html',
    '/assets%00/index.js',
    '/%E0%A4%A',
    '//etc/passwd',
    '/notes.exe',
    '/assets',
    '/none.html',
  ])('answers 404 for %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: '' });
  });

  it('sends localhost to the one origin that owns the library', async () => {
    const reply = await ask('/', { host: `localhost:${port}` });
    expect(reply.status).toBe(307);
    expect(reply.headers.location).toBe(addressOf(port));
  });

  it.each(['example.org', '127.0.0.1', 'localhost', '127.0.0.1:1'])(
    'answers nothing to the name %s',
    async (host) => {
      expect(await ask('/', { host })).toMatchObject({ status: 421, body: '' });
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await ask('/', { method })).status).toBe(405);
  });

  it('answers HEAD without a body', async () => {
    const reply = await ask('/', { method: 'HEAD' });
    expect(reply).toMatchObject({ status: 200, body: '' });
    expect(Number(reply.headers['content-length'])).toBeGreaterThan(0);
  });

  it('answers locked for a taken port, and moves nowhere', async () => {
    expect(await serve({ root, port, version: '1.2.3' })).toEqual({
      ok: false,
      problem: { kind: 'locked', subject: `port ${port}` },
    });
  });
});

describe('bundleFile', () => {
  it('knows a type for every file it hands out, and index.html for the root', () => {
    expect(bundleFile('/bundle', '/')).toMatchObject({ type: 'text/html; charset=utf-8' });
    expect(bundleFile('/bundle', '/a/b.woff2')).toMatchObject({ type: 'font/woff2' });
    expect(bundleFile('/bundle', '/a')).toBeNull();
  });
});
