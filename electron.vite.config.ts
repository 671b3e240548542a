/** How the desktop's three programs are built; the browser shell serves the same renderer. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { classicChunks } from './scripts/classic-chunks.mjs';
import { laidOut } from './scripts/laid-out.mjs';
import { lintTables } from './scripts/lint-tables.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The build script moves a whole build to its place: a failed one leaves the last one running. */
const out = process.env.AFTERWORD_OUT ?? at('./out');

/** The package's `browser` entry decodes with innerHTML, which Trusted Types forbid and workers lack. */
const decodeWithoutDom = {
  'decode-named-character-reference': at('./node_modules/decode-named-character-reference/index.js'),
};

/**
 * Chromium has a Temporal of its own since 144. Where it is missing, workers wait for the polyfill; the page's loader
 * brings it first.
 */
const ownTemporal = (missing: string): Plugin => {
  const name = 'temporal-polyfill';
  const own = '\0own-temporal';
  return {
    name: 'own-temporal',
    enforce: 'pre',
    resolveId: (source, importer) => (source === name && importer !== own ? own : null),
    load: (id) => (id === own ? `export const Temporal = globalThis.Temporal${missing};` : null),
  };
};
const inWorkers = ownTemporal("?? (await import('temporal-polyfill')).Temporal");

/** The package hands out its dictionary through Node's file system; the worker takes the files themselves. */
const dictionary = { 'dictionary-en': at('./node_modules/dictionary-en') };

/** The second search for secrets wants one function of Node: the name at the end of a path. */
const baseName: Plugin = {
  name: 'base-name',
  enforce: 'pre',
  resolveId: (source) => (source === 'node:path' ? '\0base-name' : null),
  load: (id) =>
    id === '\0base-name' ? `export default { basename: (path) => path.split('/').at(-1) ?? '' };` : null,
};

/** Every dependency is bundled, so that the packaged app holds nothing but `out/`. */
const bundled = { externalizeDeps: false, target: 'node20', minify: true, sourcemap: false } as const;

export default defineConfig({
  main: {
    build: {
      ...bundled,
      outDir: `${out}/main`,
      rolldownOptions: { input: { index: at('./electron/main/index.ts') }, output: { format: 'es' } },
    },
  },
  preload: {
    build: {
      ...bundled,
      outDir: `${out}/preload`,
      rolldownOptions: {
        input: { index: at('./electron/preload/index.ts') },
        // A sandboxed preload is one CommonJS file: it can require nothing but electron.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('./renderer'),
    base: './',
    plugins: [
      react(),
      baseName,
      ownTemporal(''),
      laidOut(),
      lintTables(),
      classicChunks({
        entry: 'index',
        ahead: 'load-ahead',
        soon: 'DocumentScreen',
        polyfills: { Temporal: 'temporal-polyfill/global' },
      }),
    ],
    resolve: { alias: { ...decodeWithoutDom, ...dictionary } },
    worker: { format: 'es', plugins: () => [inWorkers, laidOut(), lintTables()] },
    build: {
      outDir: `${out}/renderer`,
      emptyOutDir: true,
      target: 'chrome140',
      minify: true,
      sourcemap: false,
      // The content policy allows no data: fonts.
      assetsInlineLimit: 0,
      // The loader asks for what a chunk imports; of styles Vite knows.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_url, files) => files.filter((file) => file.endsWith('.css')),
      },
      // One file of styles: what comes later stands at once as it should.
      cssCodeSplit: false,
      // Read from this disk, never over a network.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: { index: at('./renderer/index.html'), 'load-ahead': at('./renderer/load-ahead.ts') },
        // Letters of one byte each are read without decoding, and take half the memory.
        output: { charset: 'ascii' },
      },
    },
  },
});
