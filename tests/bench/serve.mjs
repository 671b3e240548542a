/** What the bench opens: the built app behind its own server, and the bare page built from the project's own packages. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { inProject } from '../../scripts/project.mjs';

const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const listen = (server) =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}/`));
  });

/** Builds the bare page and serves it; answers its address and how to stop. */
export async function serveBare() {
  const root = await mkdtemp(join(tmpdir(), 'afterword-bare-'));
  await build({
    root: inProject('tests/bench/bare'),
    configFile: false,
    logLevel: 'error',
    build: { outDir: root, emptyOutDir: true, target: 'chrome140', modulePreload: { polyfill: false } },
  });
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://here').pathname);
    const file = join(root, path === '/' ? 'index.html' : path);
    const body = await readFile(file).catch(() => null);
    response.writeHead(body === null ? 404 : 200, { 'content-type': kinds[extname(file)] ?? 'text/plain' });
    response.end(body ?? '');
  });
  return { address: await listen(server), stop: () => server.close() };
}

/** One editable line and nothing else: what the start of the app is measured against. */
export async function serveMinimal() {
  const page =
    '<!doctype html><meta charset="utf-8"><title>Minimal</title><div contenteditable="true"></div>';
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(page);
  });
  return { address: await listen(server), stop: () => server.close() };
}

export async function serveApp() {
  const { serve, addressOf } = await import('../../out/serve/serve.js');
  for (let port = 48_100; port < 48_140; port++) {
    const served = await serve({ root: inProject('out/renderer'), port, version: 'bench' });
    if (served.ok) return { address: addressOf(port), stop: () => served.value.close() };
  }
  throw new Error('No port is free for the bench');
}
