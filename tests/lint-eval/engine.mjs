/** Bundles the linter as it stands in the sources, so that the judge and the bench measure what is written now. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject, project } from '../../scripts/project.mjs';

/** The parts of the linter the harnesses use, and how long reading them took. */
export async function loadEngine() {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-lint-'));
  try {
    await build({
      configFile: false,
      root: project,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: inProject('tests/lint-eval/parts.ts'),
        outDir: folder,
        target: 'node20',
        minify: true,
        rolldownOptions: { output: { format: 'es', entryFileNames: 'parts.mjs', codeSplitting: false } },
      },
    });
    const start = performance.now();
    const parts = await import(pathToFileURL(join(folder, 'parts.mjs')).href);
    return { ...parts, readMs: performance.now() - start };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
