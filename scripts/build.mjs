/** Builds everything that runs into `out/`: the desktop's three programs, the loopback server, the command line. */
import { chmod, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build as buildDesktop } from 'electron-vite';
import { build } from 'vite';
import { lintTables } from './lint-tables.mjs';
import { inProject, project } from './project.mjs';

const out = inProject('out');
const next = join(out, `.next-${process.pid}`);

/** Programs for plain Node: one file each, their dependencies inside. */
const programs = [
  { entry: 'electron/node/serve.ts', folder: 'serve', executable: false },
  { entry: 'electron/cli/afterword.ts', folder: 'cli', executable: true },
];

const buildProgram = async ({ entry, folder, executable }) => {
  await build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    plugins: [lintTables()],
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: join(next, folder),
      emptyOutDir: true,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          codeSplitting: false,
          banner: executable ? '#!/usr/bin/env node' : '',
        },
      },
    },
  });
  if (executable) await chmod(join(next, folder, 'afterword.js'), 0o755);
};

/** Puts the finished parts in the place of the old ones. */
const moveIn = async () => {
  for (const part of await readdir(next)) {
    await rm(join(out, part), { recursive: true, force: true });
    await rename(join(next, part), join(out, part));
  }
};

const buildAll = async () => {
  const start = performance.now();
  await buildDesktop({ logLevel: 'warn' });
  await Promise.all(programs.map(buildProgram));
  await moveIn();
  console.log(`Built into out/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
};

process.env.NODE_ENV = 'production';
process.env.AFTERWORD_OUT = next;
process.chdir(project);
try {
  await buildAll();
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
} finally {
  await rm(next, { recursive: true, force: true });
}
