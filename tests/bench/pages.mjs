/** The two pages of the bench with the same document in each, and a person typing into them. */
import { goToMiddle, watchKeys } from './in-page.mjs';
import { markdownOfBlocks } from './prose.mjs';

/** Fifty thousand words are taken in on a slow machine too, in milliseconds. */
const patience = 300_000;

const text = '[contenteditable="true"]';

export async function openBare(context, address, blocks) {
  const page = await context.newPage();
  await page.addInitScript(watchKeys);
  await page.goto(address);
  await page.evaluate((all) => globalThis.show(all), blocks);
  return page;
}

/** The document is pasted on the home screen, as a person would, and its suggestions are waited for. */
export async function openApp(context, address, blocks) {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.addInitScript(watchKeys);
  await page.goto(address);
  await page.locator('textarea').first().fill(markdownOfBlocks('Bench', blocks));
  await page.locator('main').getByRole('button', { name: /^Open/ }).first().click();
  await page.waitForURL(/#\/[\w-]+\/[\w-]+$/);
  await page.goto(page.url().replace(/[\w-]+$/, 'narrative'));
  await page.locator(text).waitFor();
  await page.evaluate(goToMiddle);
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  return page;
}

const words = 'the queue was careless again ';

/** Types at a person's pace and answers how long each key took to be painted. */
export async function typeInto(page, keys) {
  await page.bringToFront();
  // A mouse that lies on the page is looked for beneath in every frame: on both sides or on none.
  await page.mouse.move(640, 400);
  await page.evaluate(goToMiddle);
  await page.waitForTimeout(400);
  await page.evaluate(() => {
    globalThis.keyTimes.length = 0;
  });
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(words[key % words.length] === ' ' ? 'Space' : words[key % words.length]);
    await page.waitForTimeout(70);
  }
  await page.waitForTimeout(100);
  return page.evaluate(() => globalThis.keyTimes);
}

/** How long it takes from the click on another step to the frame that shows its text. */
export async function switchSteps(page, times) {
  const taken = [];
  for (let turn = 0; turn < times; turn++) {
    const number = turn % 2 === 0 ? 2 : 1;
    taken.push(await page.evaluate(switchTo, number));
    await page.waitForTimeout(500);
  }
  return taken;
}

/** Inside the page. */
function switchTo(index) {
  const shown = document.querySelector('[contenteditable="true"]');
  const started = performance.now();
  document.querySelectorAll('nav ol > li > button')[index].click();
  return new Promise((resolve) => {
    const look = () => {
      const now = document.querySelector('[contenteditable="true"]');
      if (now === null || now === shown) return requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - started);
      return requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    requestAnimationFrame(look);
  });
}
