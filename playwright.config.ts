/** The journeys: in a browser from the loopback server with no way to anywhere else, and on the desktop. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromium, switchedOff } from './scripts/browser-window.mjs';

// Workers inherit it; two runs on one machine get two ports.
process.env.AFTERWORD_TEST_PORT ??= String(47_700 + (process.pid % 1_000));
const port = process.env.AFTERWORD_TEST_PORT;
const baseURL = `http://127.0.0.1:${port}/`;

const executablePath = chromium() ?? undefined;
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A start is a browser and a program more, several a test: on a busy machine that takes its time. */
const desktop = { testDir: 'tests/e2e/electron', timeout: 180_000, expect: { timeout: 30_000 } };

export default defineConfig({
  globalSetup: fileURLToPath(new URL('./scripts/temp-folder.mjs', import.meta.url)),
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine is no failure: what is waited for either comes or never does.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A test that needs a second try hides something that people would meet, too.
  retries: 0,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    // Recording slows every test; `TRACE=1` brings it back for looking into one.
    trace: process.env.TRACE === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        `--disable-features=${switchedOff.join(',')}`,
        ...asRoot,
      ],
    },
  },
  projects: [
    { name: 'browser', testDir: 'tests/e2e/browser' },
    // One set of specs: on a machine without Electron's binary the last project says that it did not run.
    { name: 'stand-in', ...desktop },
    { name: 'electron', ...desktop, workers: 1 },
  ],
  webServer: {
    command: 'node scripts/start.mjs --no-open',
    env: { AFTERWORD_PORT: port },
    url: baseURL,
    reuseExistingServer: false,
  },
});
