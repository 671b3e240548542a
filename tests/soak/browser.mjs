/** A browser of our own for the soak harnesses: started, driven, killed by its id; and what its page has stored. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { searchBoxPages } from '../../scripts/browser-window.mjs';

/** mulberry32: the same seed, the same moments. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const browserPath = () =>
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  ) ?? chromium.executablePath();

/** The browser in a process group of its own, so that it can be killed whole by the id we were given. */
export async function launch(profile, more = []) {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const flags = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    `--disable-features=${searchBoxPages.join(',')}`,
  ];
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const child = spawn(browserPath(), [...flags, ...more, '--hide-crash-restore-bubble', 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  });
  const gone = new Promise((answer) => child.once('exit', answer));
  const end = () => {
    process.kill(-child.pid, 'SIGKILL');
    process.exit(1);
  };
  process.once('SIGTERM', end).once('SIGINT', end);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`);
  const kill = async () => {
    process.kill(-child.pid, 'SIGKILL');
    await gone;
    process.off('SIGTERM', end).off('SIGINT', end);
    await untilEmpty(child.pid);
  };
  const context = browser.contexts()[0];
  return { context, page: context.pages()[0], kill };
}

/** A process of the group that is still dying holds the locks of the store, and the next browser would find it closed. */
async function untilEmpty(group) {
  for (let trial = 0; trial < 100; trial++) {
    try {
      process.kill(-group, 0);
    } catch {
      return;
    }
    await sleep(20);
  }
}

async function debuggingPort(profile) {
  for (let trial = 0; trial < 600; trial++) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    if (text.includes('\n')) return text.split('\n')[0];
    await sleep(50);
  }
  throw new Error('The browser did not come up');
}

/** Goes to the page; `setup` names a module whose `setup(page)` leads to the editor from there. */
export async function openEditor(page, { url, setup, selector }) {
  await page.goto(url);
  if (setup) await (await import(pathToFileURL(resolve(setup)))).setup(page);
  const editor = page.locator(selector).first();
  await editor.waitFor().catch(async (refusal) => {
    const shown = await page.locator('body').innerText();
    throw new Error(`The editor did not come up at ${page.url()}, which shows: ${shown}`, { cause: refusal });
  });
  return editor;
}

/** Puts the caret behind everything. */
export async function focusEnd(page, editor) {
  await editor.click();
  await page.keyboard.press('Control+End');
}

export const shownText = (editor) => editor.evaluate((node) => node.value ?? node.textContent);

/** Runs in the page: every stored body as text. */
export const storedText = (page, database) =>
  page.evaluate(
    (name) =>
      new Promise((answer, refuse) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => refuse(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('bodies').objectStore('bodies').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            answer(reading.result.map((row) => row.json).join('\n'));
          };
          reading.onerror = () => refuse(reading.error);
        };
      }),
    database,
  );

export const tokenOf = (round, number) => `k${round}n${number}e`;

/** Numbers of the tokens of a round that a text holds. */
export const tokensIn = (text, round) =>
  new Set([...text.matchAll(new RegExp(`k${round}n(\\d+)e`, 'g'))].map((match) => Number(match[1])));
