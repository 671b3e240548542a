/** Playwright's `test` for the desktop: the built app in real Electron or in the stand-in, with a folder of its own. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { installedElectron } from '../../scripts/electron-binary.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const standIn = fileURLToPath(new URL('./electron-stand-in/electron.mjs', import.meta.url));

export interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Ends the process at once, with everything it started. */
  kill(): Promise<void>;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
}

export interface Desktop {
  /** Folder of this test: user data in `data`, room for files beside it. */
  readonly folder: string;
  /** Whether it is the stand-in that runs. */
  readonly isStandIn: boolean;
  start(order?: StartOrder): Promise<Started>;
  /** Starts a second process that is expected to go at once. */
  startAgain(...files: readonly string[]): Promise<void>;
}

interface StartOrder {
  readonly files?: readonly string[];
  /** Folder or archive of the app; the project itself without one. */
  readonly appPath?: string;
  /** Takes the content policy away, to see what holds without it. */
  readonly bypassCSP?: boolean;
}

const notRun = 'NOT RUN: there is no Electron binary on this machine, so nothing here was seen in Electron.';

const executable = (project: string): string | null =>
  project === 'electron' ? installedElectron() : standIn;

/** The window may answer while its page is still blank. */
const firstPage = async (app: ElectronApplication): Promise<Page> => {
  const page = await app.firstWindow();
  await page.waitForURL(/index\.html/);
  await page.locator('#root > *').first().waitFor();
  return page;
};

export const test = base.extend<{ desktop: Desktop }>({
  desktop: async ({ browserName: _none }, use, { project }) => {
    const executablePath = executable(project.name);
    if (executablePath === null && process.env.REQUIRE_ELECTRON === '1') throw new Error(notRun);
    base.skip(executablePath === null, notRun);
    const folder = mkdtempSync(join(tmpdir(), 'afterword-desktop-'));
    const running: Started[] = [];
    const launch = (order: StartOrder) =>
      _electron.launch({
        executablePath: executablePath ?? '',
        bypassCSP: order.bypassCSP ?? false,
        args: [order.appPath ?? root, `--user-data-dir=${join(folder, 'data')}`, ...(order.files ?? [])],
      });
    await use({
      folder,
      isStandIn: project.name === 'stand-in',
      start: async (order = {}) => {
        const app = await launch(order);
        const child = app.process();
        const ended = new Promise<void>((settle) => child.once('exit', () => settle()));
        const kill = async () => {
          if (child.exitCode === null && child.signalCode === null)
            process.kill(-(child.pid ?? 0), 'SIGKILL');
          await ended;
        };
        const started = { app, page: await firstPage(app), kill, ended };
        running.push(started);
        return started;
      },
      startAgain: async (...files) => {
        const app = await launch({ files }).catch(() => null);
        if (app !== null) await new Promise((settle) => app.process().once('exit', settle));
      },
    });
    for (const { kill } of running) await kill();
    // The browser's processes end a moment later and may still write.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  },
});

/** Everything the app wrote under its folder as text, for what must never be in it. */
export const textUnder = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
        .join('\n')
    : '';

export { expect };
