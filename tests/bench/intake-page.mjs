/**
 * The intake in the built page: from pasting to proposals, the longest task the page's thread has meanwhile, how evenly a
 * review of 5,000 lines scrolls beside a plain list of as many, how a log of 20 MB comes in and is called off.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromium as installed, switchedOff } from '../../scripts/browser-window.mjs';
import { inProject } from '../../scripts/project.mjs';
import { spread } from './figures.mjs';
import { chatOf, logOf } from './long-texts.mjs';
import { serveApp } from './serve.mjs';

const reviewed = 5_000;
const frames = 120;

export async function measurePage() {
  if (!existsSync(inProject('out/renderer/index.html'))) await import('../../scripts/build.mjs');
  const server = await serveApp();
  const browser = await chromium.launch({
    executablePath: installed() ?? chromium.executablePath(),
    args: [
      `--disable-features=${switchedOff.join(',')}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const chat = await inPage(browser, server.address, (page) => read(page, chatOf(500_000)));
    const scrolling = await inPage(browser, server.address, (page) => scroll(page, logLines(reviewed)));
    const log = await inPage(browser, server.address, (page) => read(page, logOf(20_000_000)));
    const calledOff = await inPage(browser, server.address, (page) => callOff(page, logOf(20_000_000)));
    return { chat500kB: chat, review5000: scrolling, log20MB: log, calledOffMs: calledOff };
  } finally {
    await browser.close();
    server.stop();
  }
}

const logLines = (count) =>
  logOf(count * 160)
    .split('\n')
    .slice(0, count)
    .join('\n');

async function inPage(browser, address, run) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${address}#/review/new`);
  await page.locator('main textarea').waitFor();
  const answer = await run(page);
  await context.close();
  return answer;
}

/** Pastes as a browser does, and watches the thread of the page from there on: filling the clipboard is no part of it. */
const paste = (page, text) =>
  page.evaluate(async (pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const tasks = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      entryTypes: ['longtask'],
    });
    const shares = new Set();
    const look = () => {
      const bar = document.querySelector('progress');
      if (bar) shares.add(Math.round(bar.value * 100));
      if (!document.querySelector('main [aria-posinset]')) requestAnimationFrame(look);
      else Object.assign(globalThis, { readyAt: performance.now() });
    };
    Object.assign(globalThis, { tasks, shares, pastedAt: performance.now() });
    document
      .querySelector('main textarea')
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    requestAnimationFrame(look);
  }, text);

async function read(page, text) {
  await paste(page, text);
  await page.waitForFunction(() => globalThis.readyAt > 0, null, { timeout: 240_000 });
  await page.waitForTimeout(1_000);
  return page.evaluate(() => ({
    seconds: Math.round(globalThis.readyAt - globalThis.pastedAt) / 1_000,
    longestTaskMs: Math.round(Math.max(0, ...globalThis.tasks)),
    progressSeen: globalThis.shares.size,
  }));
}

async function scroll(page, text) {
  await read(page, text);
  await page.getByRole('radio', { name: /^All \d/ }).check({ force: true });
  const review = await page.evaluate(framesOf, { selector: 'main ol', count: frames });
  await page.evaluate((count) => {
    const box = document.createElement('div');
    box.id = 'plain';
    box.style.cssText = 'position:fixed;inset:0;overflow:auto;background:white;z-index:99';
    const list = document.createElement('ol');
    for (let at = 0; at < count; at += 1) {
      const row = document.createElement('li');
      row.textContent = `row ${at} of a list with nothing but text in it`;
      list.append(row);
    }
    box.append(list);
    document.body.append(box);
  }, reviewed);
  const plain = await page.evaluate(framesOf, { selector: '#plain ol', count: frames });
  const [one, other] = [spread(review), spread(plain)];
  return {
    lines: reviewed,
    reviewP95: one.p95,
    plainP95: other.p95,
    ratio: Math.round((one.p95 / other.p95) * 100) / 100,
  };
}

/** Milliseconds between frames while the list is scrolled by a page's height each. */
function framesOf({ selector, count }) {
  const box = document.querySelector(selector).parentElement;
  return new Promise((resolve) => {
    const taken = [];
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      taken.push(now - last);
      last = now;
      if (taken.length > count) return resolve(taken.slice(1));
      box.scrollTop += 400;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** From pressing Cancel in the middle of the reading to the screen before it. */
async function callOff(page, text) {
  await paste(page, text);
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.2, null, {
    timeout: 120_000,
  });
  return page.evaluate(async () => {
    const from = performance.now();
    document.querySelector('main button').click();
    while (document.querySelector('progress')) await new Promise((resolve) => requestAnimationFrame(resolve));
    return Math.round(performance.now() - from);
  });
}
