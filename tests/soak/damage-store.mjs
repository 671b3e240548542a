/**
 * Damages the store of a real profile in many ways and looks whether each is found before anybody can edit, and whether
 * every word comes back.
 *
 *   node tests/soak/damage-store.mjs --url http://127.0.0.1:47615/ [--ways 35] [--only 'manifest|body'] [--seed 1] [--control]
 *
 * One library is typed, copied and killed once; every way begins with a copy of that profile. `--ways` takes a seeded
 * choice of them. `--control` wipes everything the app could know a loss by: then the harness must report one unfound.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launch, randomFrom } from './browser.mjs';
import { fileWays, rowWays, wipeAll } from './damage.mjs';
import { changeRows, rowsIn } from './rows.mjs';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    ways: { type: 'string', default: '100' },
    /** Only ways whose name it matches. */
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    control: { type: 'boolean', default: false },
  },
});

/** A file of the app's origin that runs none of it: the first style sheet. */
async function bareAddress() {
  const page = await (await fetch(options.url)).text();
  return new URL(/href="([^"]+\.css)"/.exec(page)[1], options.url).href;
}

const documents = [
  ['Order sync delay', 'The queue grew for twenty-one minutes before anyone was told.'],
  ['支付回调堆积', '回调队列积压了21分钟，才有人收到通知。'],
  ['Checkout slow', 'A deploy at noon doubled the latency of the checkout.'],
];

async function typeLibrary(page) {
  await page.goto(options.url);
  for (const [title, text] of documents) {
    await page.getByRole('button', { name: 'Start empty' }).click();
    await page.getByRole('textbox', { name: 'Title of the retrospective' }).fill(title);
    await page.locator('[contenteditable=true]').first().click();
    await page.keyboard.type(text);
    await page.locator('[data-save-state=saved]').waitFor();
    await page.getByRole('button', { name: 'Home', exact: true }).click();
  }
}

/** Runs in the page: revisions the second copy has, by document. */
const copied = (page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('backup', { create: true });
    const names = [];
    for await (const name of folder.keys()) names.push(name);
    return names.map((name) => name.split('~')).filter((parts) => parts.length === 4);
  });

async function waitForCopies(page) {
  for (let trial = 0; trial < 300; trial++) {
    const [{ listed }, files] = [await rowsIn(page), await copied(page)];
    const isThere = ({ id, revision }) =>
      files.some((parts) => parts[1] === id && parts[2] === `r${revision}`);
    if (Object.values(listed).every(isThere)) return;
    await sleep(200);
  }
  throw new Error('The second copy did not follow');
}

const valuesOf = ({ bodies }) =>
  Object.fromEntries(Object.entries(bodies).map(([id, { json }]) => [id, JSON.stringify(JSON.parse(json))]));

async function prepare(profile) {
  const browser = await launch(profile, ['--lang=en-GB']);
  try {
    await typeLibrary(browser.page);
    await waitForCopies(browser.page);
    // The names of files in the second copy reach the disk a moment later.
    await sleep(3000);
    return await rowsIn(browser.page);
  } finally {
    await browser.kill();
  }
}

const restoreButton = (page) => page.getByRole('button', { name: /^(Restore|New library)/ });

const newLibrary = (page) => page.getByRole('button', { name: 'New library, then restore' });

/** A browser that lets no library be made still has the copies, all of them named and ready to be downloaded. */
async function stillOffers(page) {
  await newLibrary(page).click();
  const told = page.getByText('The browser does not let a new library be made either.');
  const home = page.getByRole('button', { name: 'Start empty' });
  await told.or(home).first().waitFor();
  if (await home.isVisible()) return false;
  const named = await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') })
    .count();
  return named > documents.length && page.getByRole('button', { name: 'Download the copies' }).isVisible();
}

/** What the app says first: the screen of a loss, the library, or the damage of the document that is opened. */
async function firstWord(page, id) {
  await page.goto(options.url);
  const home = page.getByRole('button', { name: 'Start empty' });
  await restoreButton(page).or(home).first().waitFor();
  if (await newLibrary(page).isVisible()) return 'closed';
  if (await restoreButton(page).first().isVisible()) return 'lost';
  await page.goto(`${options.url}#/${id}/goals`);
  const banner = page.getByText('Made with a newer Afterword.');
  const opened = page.locator('[data-save-state]');
  const refused = page.getByRole('button', { name: 'Home', exact: true });
  await restoreButton(page).or(banner).or(opened).or(refused).first().waitFor();
  if (await restoreButton(page).first().isVisible()) return 'damaged';
  return (await banner.isVisible()) ? 'newer' : 'opened';
}

async function restore(page, id) {
  await restoreButton(page).first().click();
  await page
    .getByRole('button', { name: 'Start empty' })
    .or(page.locator(`[data-save-state]`))
    .first()
    .waitFor();
  // Rows of a damaged document are read anew once the page is.
  return id;
}

/** Found before it could be edited, and back word for word; or nothing was lost at all. */
async function judge(page, before, id) {
  const said = await firstWord(page, id);
  if (said === 'newer') return { said, found: true, back: true };
  if (said === 'closed' && (await stillOffers(page))) return { said, found: true, back: true };
  const lost = said !== 'opened';
  if (lost && said !== 'closed') await restore(page, id);
  const [wanted, stored] = [valuesOf(before), valuesOf(await rowsIn(page))];
  const differs = Object.keys(wanted).filter((key) => stored[key] !== wanted[key]);
  const back = differs.length === 0;
  return {
    said,
    found: lost || back,
    back,
    ...(back ? {} : { differs: differs.map((key) => [wanted[key], stored[key]]) }),
  };
}

async function damage(way, profile, random, id) {
  if (way in fileWays) return fileWays[way](profile, random);
  const browser = await launch(profile);
  try {
    await browser.page.goto(await bareAddress());
    await changeRows(browser.page, rowWays[way], id);
    await sleep(300);
  } finally {
    await browser.kill();
  }
}

async function runWay(way, prepared, before, random) {
  const profile = await mkdtemp(join(tmpdir(), 'damage-store-'));
  // The lock of the browser that made the profile stays with it.
  await cp(prepared, profile, { recursive: true, filter: (path) => !/[/\\]Singleton\w+$/.test(path) });
  const id = Object.values(before.listed).find(({ title }) => title === documents[1][0]).id;
  if (options.control) wipeAll(profile);
  else await damage(way, profile, random, id);
  const browser = await launch(profile, ['--lang=en-GB']);
  try {
    return await judge(browser.page, before, id);
  } catch (refusal) {
    return { said: String(refusal).split('\n')[0], found: false, back: false };
  } finally {
    await browser.kill();
    await rm(profile, { recursive: true, force: true });
  }
}

const shuffled = (names, random) =>
  names
    .map((name) => [random(), name])
    .sort(([one], [other]) => one - other)
    .map(([, name]) => name);

async function run() {
  const random = randomFrom(Number(options.seed));
  const matched = new RegExp(options.only);
  const names = Object.keys({ ...fileWays, ...rowWays }).filter((name) => matched.test(name));
  const count = options.control ? 1 : Math.min(names.length, Number(options.ways));
  const chosen = count < names.length ? shuffled(names, random).slice(0, count) : names;
  const prepared = await mkdtemp(join(tmpdir(), 'damage-store-'));
  const results = [];
  try {
    const before = await prepare(prepared);
    for (const way of chosen) {
      results.push({ way, ...(await runWay(way, prepared, before, random)) });
      console.error(`${results.length}/${chosen.length} ${JSON.stringify(results.at(-1))}`);
    }
  } finally {
    await rm(prepared, { recursive: true, force: true });
  }
  return {
    ways: results.length,
    seed: Number(options.seed),
    lost: results.filter(({ said }) => said !== 'opened').length,
    found: results.filter(({ found }) => found).length,
    back: results.filter(({ said, back }) => back && said !== 'closed').length,
    // The browser lets no library be made: every copy is named and can be downloaded.
    closed: results.filter(({ said, back }) => back && said === 'closed').length,
    where: results.filter(({ found, back }) => !found || !back).map(({ way, said }) => `${way}: ${said}`),
  };
}

if (!options.url) {
  console.error('damage-store: --url is missing');
  process.exit(2);
}
const result = await run();
console.log(JSON.stringify(result));
process.exit(
  (result.found === result.ways && result.back + result.closed === result.ways) === options.control ? 1 : 0,
);
