/** Pasted HTML brings its words and nothing else: it does not run, load, lead away or hang. */
import type { Page } from '@playwright/test';
import { expect, test } from '../../kit/app-test';
import { exported, proseOf, startEmpty } from '../../kit/desk';
import { hostileHtml } from '../../kit/hostile-html';

/** Milliseconds a paste may take on a busy machine. */
const patience = 3000;

interface Pasted {
  readonly text: string;
  readonly milliseconds: number;
  /** What is in the editor that must not be. */
  readonly dangers: readonly string[];
  readonly fired: boolean;
}

/** Pastes one after the other into the focused editor, each over the last, and looks at what arrived. */
const pasteEach = (page: Page, payloads: readonly string[]): Promise<readonly Pasted[]> =>
  page.evaluate(async (each) => {
    const dangerous =
      'script,style,iframe,frame,object,embed,form,link,meta,base,math,video,audio,template,animate,set,use,foreignObject';
    const isAllowed = (address: string) =>
      ['http:', 'https:', 'mailto:'].includes(new URL(address, document.baseURI).protocol);
    const isDangerous = ({ name, value }: Attr) =>
      /^(on|srcdoc|formaction)/i.test(name) || (/^(href|src)$/i.test(name) && !isAllowed(value));
    const editor = document.activeElement as HTMLElement;
    const frame = () => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
    const paste = async (html: string) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      getSelection()?.selectAllChildren(editor);
      await frame();
      const started = performance.now();
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      const milliseconds = performance.now() - started;
      await frame();
      const attributes = [...editor.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
      const dangers = [
        ...[...editor.querySelectorAll(dangerous)].map((element) => element.localName),
        ...attributes.filter(isDangerous).map(({ name, value }) => `${name}=${value.slice(0, 40)}`),
      ];
      return { text: editor.innerText, milliseconds, dangers, fired: 'fired' in window };
    };
    const pasted: Awaited<ReturnType<typeof paste>>[] = [];
    for (const html of each) pasted.push(await paste(html));
    return pasted;
  }, payloads);

/** So many are pasted before the address and the policy are looked at. */
const batch = 10;

test('no pasted HTML runs, loads, leads away or hangs; its words stay', async ({ page, watch }) => {
  test.slow();
  await page.goto('/');
  await startEmpty(page, 'Pasted');
  const { href } = new URL(page.url());
  const text = proseOf(page, 'goals');
  await text.focus();
  const slowest = { name: '', milliseconds: 0 };
  for (let start = 0; start < hostileHtml.length; start += batch) {
    const hostile = hostileHtml.slice(start, start + batch);
    const names = hostile.map(({ name }) => name).join(', ');
    const pasted = await pasteEach(
      page,
      hostile.map(({ html }) => html),
    );
    for (const [index, { name, keeps }] of hostile.entries()) {
      const { text: arrived = '', dangers, fired, milliseconds = Infinity } = pasted[index] ?? {};
      if (milliseconds > slowest.milliseconds) Object.assign(slowest, { name, milliseconds });
      expect.soft(fired, `${name} ran`).toBe(false);
      expect.soft(dangers, name).toEqual([]);
      expect.soft(arrived, name).toContain(keeps);
      expect.soft(milliseconds, `${name} took long`).toBeLessThan(patience);
    }
    expect.soft(watch.breaches.splice(0), `policy breached by one of ${names}`).toEqual([]);
    expect(page.url(), `led away by one of ${names}`).toBe(href);
  }
  console.log(
    `${hostileHtml.length} payloads; slowest: ${slowest.name}, ${Math.round(slowest.milliseconds)} ms`,
  );
  expect(await page.evaluate(() => 'fired' in window)).toBe(false);
  expect(watch.strayed).toEqual([]);
});

test('what was pasted stays harmless in the store, on the screen and in the exports', async ({ page }) => {
  await page.goto('/');
  await startEmpty(page, 'Pasted');
  await proseOf(page, 'goals').focus();
  const links = hostileHtml.filter(({ name }) => name.startsWith('link'));
  const html = [...links, ...hostileHtml.filter(({ name }) => name.startsWith('img'))]
    .map((one) => one.html)
    .join('');
  const [pasted] = await pasteEach(page, [html]);
  expect(pasted?.dangers).toEqual([]);
  const markdown = new TextDecoder().decode(await exported(page, 'markdown'));
  expect(markdown.match(/Kept words/g)?.length).toBeGreaterThanOrEqual(links.length);
  expect(markdown).not.toMatch(/script:|fired|data:|file:|blob:|onerror/i);
  await page.reload();
  await expect(proseOf(page, 'goals')).toContainText('Kept words');
  expect(await page.evaluate(() => 'fired' in window)).toBe(false);
});

test('the same payloads run where nothing guards them (positive control)', async ({ browser }) => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  let ran = 0;
  for (const { html } of hostileHtml.filter((one) => /onerror|onload|srcdoc/.test(one.html)).slice(0, 20)) {
    await page.goto('about:blank');
    await page.evaluate((payload) => {
      document.body.innerHTML = payload;
    }, html);
    await page
      .waitForFunction(() => 'fired' in window, undefined, { timeout: 300 })
      .then(
        () => ran++,
        () => undefined,
      );
  }
  await context.close();
  expect(ran).toBeGreaterThanOrEqual(8);
});
