/** Turns the page's built modules into classic scripts, whose compiled code Chromium keeps (see chunk-loader). */
import { basename } from 'node:path';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { loadChunks } from './chunk-loader.mjs';

const isNode = (value) => typeof value?.type === 'string';

function* nodesIn(node) {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child);
}

const addressIn = ({ value, quasis }) => value ?? quasis[0].value.cooked;

/** What only modules may say, put as calls of what the loader hands to each chunk. */
function withoutModuleWords(code) {
  const replaced = [...nodesIn(parseAst(code))].flatMap((node) => {
    if (node.type === 'MetaProperty') return [{ ...node, text: '({url:$address})' }];
    if (node.type !== 'ImportExpression') return [];
    return [{ ...node, text: `$load(${JSON.stringify(basename(addressIn(node.source)))})` }];
  });
  return replaced
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);
}

/** A function for the loader; what it exports stays live, as modules have it. */
async function asFunction(code) {
  const source = withoutModuleWords(code);
  const bundle = await rolldown({
    input: 'chunk',
    treeshake: false,
    plugins: [
      {
        name: 'chunk',
        resolveId: (id) => (id === 'chunk' ? id : { id: basename(id), external: true }),
        load: () => source,
      },
    ],
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    exports: 'named',
    minify: true,
    charset: 'ascii',
  });
  await bundle.close();
  return `(function(exports,require,$load,$address){${output[0].code}})`;
}

/** `name` and all it imports, what is needed first before what needs it. */
function withImports(imports, name, found = new Set()) {
  if (found.has(name)) return found;
  for (const other of imports[name]) withImports(imports, other, found);
  return found.add(name);
}

/** A leading chunk brings along what it imports and none before it brought, so that a start asks for few files. */
function scriptsOf(imports, leading) {
  const scripts = {};
  for (const name of leading) for (const one of withImports(imports, name)) scripts[one] ??= name;
  for (const name of Object.keys(imports)) scripts[name] ??= name;
  return scripts;
}

const importsOf = (chunks) =>
  Object.fromEntries(
    chunks.map(({ fileName, imports }) => [basename(fileName), imports.map((one) => basename(one))]),
  );

/** Compiled while it arrives, beside the main thread, and kept whole: a start calls most of it sooner or later. */
const compileHint = '//# allFunctionsCalledOnLoad\n';

/** Each file that is left brings its chunks in one call of the loader. */
async function join(bundle, chunks, scripts) {
  const brought = new Map(chunks.map(({ fileName }) => [basename(fileName), []]));
  for (const { fileName, code } of chunks) {
    const name = basename(fileName);
    brought.get(scripts[name]).push(`${JSON.stringify(name)}:${await asFunction(code)}`);
  }
  for (const chunk of chunks) {
    const file = basename(chunk.fileName);
    if (brought.get(file).length === 0) delete bundle[chunk.fileName];
    else
      chunk.code = `${compileHint}afterwordChunks(${JSON.stringify(file)},{${brought.get(file).join(',')}});\n`;
  }
}

const tag = (file, how) => `<script ${how} src="./assets/${file}"></script>`;

function withTags(html, tags) {
  const bare = html
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, '');
  return bare.replace('</title>', `</title>\n    ${tags.join('\n    ')}`);
}

/**
 * `ahead` and `entry` are inputs: the first waits for nothing, the second for the styles. `soon` is the module most
 * starts ask for next. `polyfills`: name of a global → package that the page loads first where it is missing.
 */
export const classicChunks = ({ ahead, entry, soon, polyfills }) => ({
  name: 'classic-chunks',
  enforce: 'post',
  buildStart() {
    for (const [global, id] of Object.entries(polyfills))
      this.emitFile({ type: 'chunk', id, name: `own-${global}` });
  },
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const fileOf = (wanted) => basename(chunks.find(({ name }) => name === wanted).fileName);
      const entries = [ahead, entry].map(fileOf);
      const imports = importsOf(chunks);
      const scripts = scriptsOf(imports, [...entries, fileOf(soon)]);
      const bring = Object.keys(polyfills).map((name) => [name, fileOf(`own-${name}`)]);
      const table = { scripts, imports, polyfills: Object.fromEntries(bring), entries };
      await join(bundle, chunks, scripts);
      const loader = this.emitFile({
        type: 'asset',
        name: 'loader.js',
        source: `(${loadChunks})(${JSON.stringify(table)});`,
      });
      const page = bundle['index.html'];
      page.source = withTags(page.source, [
        tag(basename(this.getFileName(loader)), 'blocking="render"'),
        tag(entries[0], 'async'),
        // Nothing is painted before the page knows its theme: the chosen one stands from the first frame.
        tag(entries[1], 'defer blocking="render"'),
      ]);
    },
  },
});
