/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium as playwright } from '@playwright/test';
import { chromium } from './browser-window.mjs';
import { project } from './project.mjs';

const isThere = () => chromium() !== null || existsSync(playwright.executablePath());

const isRoot = () => process.getuid?.() === 0;

/** Ways to get one, tried in order until it is there. */
const installers = [
  {
    command: process.execPath,
    args: ['node_modules/@playwright/test/cli.js', 'install', 'chromium'],
    fits: () => true,
  },
  { command: 'apt-get', args: ['update'], fits: isRoot },
  { command: 'apt-get', args: ['install', '-y', '--no-install-recommends', 'chromium'], fits: isRoot },
];

/** Whether there is a Chromium to test in, after doing what can be done about it. */
export const ensureChromium = () => {
  for (const { command, args, fits } of installers) {
    if (isThere()) return true;
    if (fits()) spawnSync(command, args, { cwd: project, stdio: 'inherit', timeout: 300_000 });
  }
  return isThere();
};
