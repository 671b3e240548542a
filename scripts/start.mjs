/** Starts the app: the desktop shell where Electron is, else the same page in a browser window of its own. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium, openWindow } from './browser-window.mjs';
import { electronBinary } from './electron-binary.mjs';
import { inProject, project } from './project.mjs';

const defaultPort = 47615;

const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
const port = Number(process.env.AFTERWORD_PORT ?? defaultPort);
const serveOnly = process.argv.includes('--no-open');
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const refuse = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** What the server at the address calls itself, or null when nobody answers in time. */
const nameAt = (address) =>
  fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.headers.get('server') ?? '',
    () => null,
  );

const startDesktop = (binary) => {
  console.log('Afterword opens in its desktop window.');
  spawn(binary, [project], { stdio: 'inherit' }).once('exit', (code) => process.exit(code ?? 0));
};

/** Opens a window where one can be seen, and answers what to tell the user. */
const showWindow = (address, onClosed) => {
  const browser = hasDisplay && !serveOnly ? chromium() : null;
  if (browser === null) return `Open ${address} in a Chromium-family browser`;
  openWindow(browser, address, onClosed);
  return `Its window shows ${address}`;
};

/** The window's end is the app's end, as on the desktop; without a window the server stays until it is stopped. */
const endWithWindow = () => process.exit(0);

const joinRunning = async (address) => {
  if ((await nameAt(address)) !== `Afterword/${version}`)
    refuse(`Port ${port} is taken by another program. Close it and start Afterword again.`);
  console.log(`Afterword is already running. ${showWindow(address, () => undefined)}.`);
};

const startBrowser = async () => {
  const { serve, addressOf } = await import('../out/serve/serve.js');
  const address = addressOf(port);
  const served = await serve({ root: inProject('out/renderer'), port, version });
  if (served.ok) console.log(`Afterword runs in its browser shell. ${showWindow(address, endWithWindow)}.`);
  else if (served.problem.kind === 'locked') await joinRunning(address);
  else refuse(`Afterword could not start: ${served.problem.detail}.`);
};

const isBuilt = () =>
  ['serve/serve.js', 'renderer/index.html'].every((file) => existsSync(inProject('out', file)));

if (!isBuilt()) await import('./build.mjs');
if (!isBuilt()) refuse('Afterword could not be built: the lines above say why.');

const binary = hasDisplay && !serveOnly ? await electronBinary() : null;
if (binary === null) await startBrowser();
else startDesktop(binary);
