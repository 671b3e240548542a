/** Finds a Chromium-family browser and opens the app in a window of its own, with a profile of its own. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const onPath = () =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

const windowsFolders = () =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter(Boolean);

/** Where each system keeps its browsers, best first. */
const candidates = {
  linux: onPath,
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: () =>
    windowsFolders().flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** The executable of an installed Chromium-family browser, or null. `CHROMIUM_PATH` names one. */
export const chromium = () => {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && existsSync(named)) return named;
  const places = candidates[process.platform] ?? onPath;
  return places().find((path) => existsSync(path)) ?? null;
};

/** Pages of the browser's own search box, which cost two processes a window: tests do without them. */
export const searchBoxPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** What a browser driven by Playwright does without. One list replaces another: the first ten it switches off itself. */
export const switchedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
  ...searchBoxPages,
];

/** A folder of our own: clearing the browser's data or closing its windows never touches the library. */
const profileFolder = () => {
  const { XDG_DATA_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'Afterword', 'Browser');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support/Afterword/Browser');
  return join(XDG_DATA_HOME ?? join(homedir(), '.local/share'), 'afterword', 'browser');
};

/** Offline is a promise: the window's browser is told to stay at home too. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
];

/** Milliseconds; a process gone sooner has only handed the address to a browser that was running. */
const handover = 3_000;

/** Opens the window; `onClosed` is called when it was closed. */
export const openWindow = (executable, address, onClosed) => {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const profile = `--user-data-dir=${profileFolder()}`;
  const started = Date.now();
  spawn(executable, [`--app=${address}`, profile, ...quiet, ...asRoot], { stdio: 'ignore' })
    .once('error', ({ message }) => console.error(`The browser did not start: ${message}.`))
    .once('exit', () => {
      if (Date.now() - started > handover) onClosed();
    });
};
