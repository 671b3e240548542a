/** Bundles the linter or the intake as it stands in the sources, so that judges and benches measure what is written now. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { lintTables } from '../../scripts/lint-tables.mjs';
import { inProject, project } from '../../scripts/project.mjs';

/** Calls `use` with the address of one module that holds the parts of it the harnesses look at. */
export async function withEngine(use, parts = 'tests/lint-eval/parts.ts') {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-parts-'));
  try {
    await build({
      configFile: false,
      root: project,
      logLevel: 'error',
      plugins: [lintTables()],
      ssr: { noExternal: true },
      build: {
        ssr: inProject(parts),
        outDir: folder,
        target: 'node20',
        minify: true,
        rolldownOptions: {
          output: {
            format: 'es',
            entryFileNames: 'parts.mjs',
            chunkFileNames: '[name].mjs',
            charset: 'ascii',
          },
        },
      },
    });
    return await use(pathToFileURL(join(folder, 'parts.mjs')).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const loadEngine = () => withEngine((address) => import(address));
