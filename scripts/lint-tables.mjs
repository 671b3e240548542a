/** Puts the finished tables of the linter in place of the module that compiles them, so that a start only reads them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject, project } from './project.mjs';

const source = 'shared/lint/standard.ts';

/** Bundles the module as it stands and asks it. */
const compile = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-tables-'));
  try {
    await build({
      configFile: false,
      root: project,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: inProject(source),
        outDir: folder,
        target: 'node20',
        rolldownOptions: { output: { format: 'es', entryFileNames: 'tables.mjs', codeSplitting: false } },
      },
    });
    const { standardTables } = await import(pathToFileURL(join(folder, 'tables.mjs')).href);
    return `export const standardTables = () => (${JSON.stringify(standardTables())});`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Compiled once a process: several programs are built in one. */
let tables = null;

export const lintTables = () => ({
  name: 'lint-tables',
  enforce: 'pre',
  async load(id) {
    if (!id.replaceAll('\\', '/').endsWith(`/${source}`)) return null;
    tables ??= compile();
    return { code: await tables, moduleType: 'js' };
  },
});
