/** From the start of a browser to the caret in a text: the app's document against a page with one editable line. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median, tenth } from './figures.mjs';
import { caretWord, watchCaret } from './in-page.mjs';

/** One start with a profile of its own; both sides by the same clock. */
async function start(launch, profile, address) {
  const started = Date.now();
  const context = await launch(profile);
  await context.addInitScript(watchCaret, caretWord);
  const page = context.pages()[0] ?? (await context.newPage());
  // Told by the page: to ask it again and again takes time from whatever is not there yet.
  const told = page.waitForEvent('console', (message) => message.text().startsWith(caretWord));
  await page.goto(address);
  const taken = Number((await told).text().slice(caretWord.length)) - started;
  await context.close();
  return taken;
}

/** A document to come back to, made once in the profile of the app. */
async function prepare(launch, profile, address) {
  const context = await launch(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await page.getByRole('button', { name: /^Start empty/ }).click();
  await page.waitForURL(/#\/[\w-]+\/[\w-]+$/);
  await page.locator('[data-save-state="saved"]').waitFor();
  const place = page.url();
  await context.close();
  return place;
}

export async function measureLaunch(launch, minimal, app, times) {
  const profiles = await Promise.all(
    ['minimal', 'app'].map((name) => mkdtemp(join(tmpdir(), `afterword-${name}-`))),
  );
  const place = await prepare(launch, profiles[1], app);
  await start(launch, profiles[0], minimal);
  const taken = { minimal: [], app: [] };
  for (let turn = 0; turn < times; turn++) {
    taken.minimal.push(await start(launch, profiles[0], minimal));
    taken.app.push(await start(launch, profiles[1], place));
  }
  await Promise.all(profiles.map((profile) => rm(profile, { recursive: true, force: true })));
  const [minimalMs, appMs] = [median(taken.minimal), median(taken.app)];
  return {
    minimalMs: tenth(minimalMs),
    appMs: tenth(appMs),
    ratio: Math.round((appMs / minimalMs) * 100) / 100,
  };
}

/** Scripts and styles that a first start loads until the field of the home screen is there, gzipped, in kB. */
export async function firstLoad(context, address) {
  const page = await context.newPage();
  const parts = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) parts.push(response.body());
  });
  await page.goto(address);
  await page.locator('textarea').first().waitFor();
  const bodies = await Promise.all(parts);
  await page.close();
  return tenth(bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1_000);
}
