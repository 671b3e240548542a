/** How the desktop's three programs are built; the browser shell serves the same renderer. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { lintTables } from './scripts/lint-tables.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The build script moves a whole build to its place: a failed one leaves the last one running. */
const out = process.env.AFTERWORD_OUT ?? at('./out');

/** The package's `browser` entry decodes with innerHTML, which Trusted Types forbid and workers lack. */
const decodeWithoutDom = {
  'decode-named-character-reference': at('./node_modules/decode-named-character-reference/index.js'),
};

/**
 * Nothing is painted before the page knows its theme: the chosen one stands from the first frame. What loads ahead of
 * the app is a script of its own, which waits for nothing.
 */
const startInOrder: Plugin = {
  name: 'start-in-order',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const ahead = Object.values(bundle).find(({ name }) => name === 'load-ahead')?.fileName;
      const first = ahead === undefined ? '' : `<script type="module" async src="./${ahead}"></script>`;
      return html.replace('<script type="module"', `${first}<script type="module" blocking="render"`);
    },
  },
};

/** Chromium has a Temporal of its own since 144; the polyfill is loaded only where it is missing. */
const ownTemporal = (): Plugin => {
  const name = 'temporal-polyfill';
  const own = '\0own-temporal';
  return {
    name: 'own-temporal',
    enforce: 'pre',
    resolveId: (source, importer) => (source === name && importer !== own ? own : null),
    load: (id) =>
      id === own
        ? `export const Temporal = globalThis.Temporal ?? (await import('${name}')).Temporal;`
        : null,
  };
};

/** The package hands out its dictionary through Node's file system; the worker takes the files themselves. */
const dictionary = { 'dictionary-en': at('./node_modules/dictionary-en') };

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
    plugins: [react(), startInOrder, ownTemporal(), lintTables()],
    resolve: { alias: { ...decodeWithoutDom, ...dictionary } },
    worker: { format: 'es', plugins: () => [ownTemporal(), lintTables()] },
    build: {
      outDir: `${out}/renderer`,
      emptyOutDir: true,
      target: 'chrome140',
      minify: true,
      sourcemap: false,
      // The content policy allows no data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Read from this disk, never over a network.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: { index: at('./renderer/index.html'), 'load-ahead': at('./renderer/load-ahead.ts') },
      },
    },
  },
});
