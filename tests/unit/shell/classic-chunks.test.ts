/** The page's chunks as classic scripts behave as the modules they were. */
import { runInNewContext } from 'node:vm';
import { build, type Rollup } from 'vite';
import { describe, expect, test } from 'vitest';
import { classicChunks } from '../../../scripts/classic-chunks.mjs';

const sources: Readonly<Record<string, string>> = {
  'index.html':
    '<!doctype html><html><head><title>A</title></head><body><script type="module" src="./entry.js"></script></body></html>',
  'entry.js': `
    import { count, raise } from './shared.js';
    import { late } from './circle-a.js';
    raise();
    globalThis.seen.push(['entry', count, late()]);
    globalThis.later = () => import('./later.js');
  `,
  'ahead.js': `import { count } from './shared.js'; globalThis.seen.push(['ahead', count]);`,
  'shared.js': 'export let count = 0; export const raise = () => { count += 1; };',
  'circle-a.js': `import { b } from './circle-b.js'; export const a = () => 'a'; export const late = () => b();`,
  'circle-b.js': `import { a } from './circle-a.js'; export const b = () => a() + 'b';`,
  'later.js': `
    import { count, raise } from './shared.js';
    raise();
    export const what = [count, new URL('x.txt', import.meta.url).href];
    export default 'whole';
  `,
  'polyfill.js': 'globalThis.Missing ??= "brought";',
};

/** The built files by name, made from the sources above. */
async function built(): Promise<Readonly<Record<string, string>>> {
  const own = '/virtual/';
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    root: own,
    base: './',
    plugins: [
      {
        name: 'sources',
        enforce: 'pre',
        resolveId: (id) => {
          const name = id.replace(own, '').replace(/^\.?\//, '');
          return name in sources ? own + name : null;
        },
        load: (id) => sources[id.replace(own, '')] ?? null,
      },
      classicChunks({
        ahead: 'ahead',
        entry: 'index',
        soon: 'later',
        polyfills: { Missing: './polyfill.js' },
      }),
    ],
    build: {
      write: false,
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      rolldownOptions: { input: { index: `${own}index.html`, ahead: `${own}ahead.js` } },
    },
  })) as Rollup.RollupOutput;
  return Object.fromEntries(
    output.map((file) => [
      file.fileName.replace('assets/', ''),
      file.type === 'chunk' ? file.code : String(file.source),
    ]),
  );
}

const base = 'app://afterword/assets/';

/** A page that runs the scripts of its tags and those that are added later, none of `unreachable`. */
function open(files: Readonly<Record<string, string>>, unreachable: Set<string>, globals: object = {}) {
  const asked: string[] = [];
  const seen: unknown[] = [];
  const document = { currentScript: { src: '' }, createElement: () => ({ remove() {} }), head: { append } };
  const window = { dispatchEvent: () => true };
  const page: Record<string, unknown> = { document, window, Event, URL, TypeError, seen, ...globals };
  const run = (file: string) => {
    document.currentScript.src = base + file;
    runInNewContext(files[file] ?? '', context);
  };
  function append(script: { src: string; onerror(): void }) {
    const file = script.src.replace(base, '');
    asked.push(file);
    queueMicrotask(() => (unreachable.has(file) ? script.onerror() : run(file)));
  }
  const context = Object.assign(page, { globalThis: page });
  const tags = [...(files['index.html'] ?? '').matchAll(/<script[^>]*src="\.\/assets\/([^"]+)"/g)];
  for (const [, file] of tags) if (file) run(file);
  return { asked, seen, page };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const files = await built();
const nameOf = (start: string) => Object.keys(files).find((name) => name.startsWith(start)) ?? '';

describe('classic chunks', () => {
  test('what is imported runs once, before what imports it, and exported variables stay live', async () => {
    const { seen } = open(files, new Set(), { Missing: 'here' });
    await settled();
    expect(seen).toEqual([
      ['ahead', 0],
      ['entry', 1, 'ab'],
    ]);
  });

  test('import() fetches what is not there, shares what is, and knows its own address', async () => {
    const { page, asked } = open(files, new Set(), { Missing: 'here' });
    await settled();
    expect(asked).toEqual([]);
    const later = page.later as () => Promise<{ what: unknown; default: unknown }>;
    const module = await later();
    expect(module.what).toEqual([2, `${base}x.txt`]);
    expect(module.default).toBe('whole');
    expect(await later()).toBe(module);
    expect(asked).toEqual([nameOf('later')]);
  });

  test('a chunk that cannot be fetched fails its import and can be asked for again', async () => {
    const unreachable = new Set([nameOf('later')]);
    const { page } = open(files, unreachable, { Missing: 'here' });
    await settled();
    const later = page.later as () => Promise<{ what: unknown }>;
    await expect(later()).rejects.toThrow('Failed to fetch');
    unreachable.clear();
    await expect(later()).resolves.toHaveProperty('what');
  });

  test('a polyfill comes first where the global is missing, and not at all where it is there', async () => {
    const without = open(files, new Set());
    await settled();
    expect(without.page.Missing).toBe('brought');
    expect(without.seen).toHaveLength(2);
    const withIt = open(files, new Set(), { Missing: 'here' });
    await settled();
    expect(withIt.asked).toEqual([]);
  });

  test('no other script gets a trusted address', async () => {
    let rules = { createScriptURL: (address: string) => address };
    const trustedTypes = {
      createPolicy: (_name: string, given: typeof rules) => {
        rules = given;
        return given;
      },
    };
    open(files, new Set(), { Missing: 'here', trustedTypes });
    expect(rules.createScriptURL(base + nameOf('later'))).toBe(base + nameOf('later'));
    expect(() => rules.createScriptURL('https://elsewhere.test/x.js')).toThrow(/Only chunks/);
    expect(() => rules.createScriptURL(`${base}other.js`)).toThrow(/Only chunks/);
  });
});
