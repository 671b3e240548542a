/** `npm start` keeps to its one port: it refuses a stranger's, and recognises its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const children: ChildProcess[] = [];
const servers: Server[] = [];

interface Run {
  readonly child: ChildProcess;
  /** Resolves with everything printed once a line was printed or the process ended. */
  readonly firstLine: Promise<string>;
  readonly exitCode: Promise<number | null>;
}

const start = (port: number): Run => {
  const env = { ...process.env, AFTERWORD_PORT: String(port) };
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open'], { cwd: root, env });
  children.push(child);
  let printed = '';
  const exitCode = new Promise<number | null>((settle) => child.once('exit', settle));
  const firstLine = new Promise<string>((settle) => {
    const collect = (part: Buffer) => {
      printed += String(part);
      if (printed.includes('\n')) settle(printed);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('exit', () => settle(printed));
  });
  return { child, firstLine, exitCode };
};

const listen = (server: Server): Promise<number> =>
  new Promise((settle) => {
    servers.push(server);
    server.listen(0, '127.0.0.1', () => settle((server.address() as AddressInfo).port));
  });

const freePort = async (): Promise<number> => {
  const server = createServer();
  const port = await listen(server);
  await new Promise((settle) => server.close(settle));
  return port;
};

afterEach(() => {
  for (const child of children.splice(0)) child.kill();
  for (const server of servers.splice(0)) server.close();
});

describe('npm start', () => {
  it('says which shell it uses and where, then serves the page', async () => {
    const port = await freePort();
    const line = await start(port).firstLine;
    expect(line).toContain('browser shell');
    expect(line).toContain(`http://127.0.0.1:${port}/`);
    const reply = await fetch(`http://127.0.0.1:${port}/`);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain('<title>Afterword</title>');
  });

  it('recognises itself and ends well', async () => {
    const port = await freePort();
    await start(port).firstLine;
    const second = start(port);
    expect(await second.firstLine).toContain('already running');
    expect(await second.exitCode).toBe(0);
  });

  it('refuses a port that a stranger holds, in one sentence, and moves nowhere', async () => {
    const port = await listen(createServer((_request, response) => response.end('stranger')));
    const run = start(port);
    expect(await run.exitCode).toBe(1);
    expect((await run.firstLine).trim()).toBe(
      `Port ${port} is taken by another program. Close it and start Afterword again.`,
    );
  });

  it('refuses a port whose holder never answers', async () => {
    const port = await listen(createServer(() => undefined));
    expect(await start(port).exitCode).toBe(1);
  });
});
