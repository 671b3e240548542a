/** Builds everything that runs into `out/`: the desktop's three programs, the loopback server, the command line. */
import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { build as buildDesktop } from 'electron-vite';
import { build } from 'vite';
import { inProject, project } from './project.mjs';

/** Programs for plain Node: one file each, their dependencies inside. */
const programs = [
  { entry: 'electron/node/serve.ts', outDir: 'out/serve', executable: false },
  { entry: 'electron/cli/afterword.ts', outDir: 'out/cli', executable: true },
].filter(({ entry }) => existsSync(inProject(entry)));

const buildProgram = async ({ entry, outDir, executable }) => {
  await build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
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
  if (executable) await chmod(inProject(outDir, 'afterword.js'), 0o755);
};

const buildAll = async () => {
  const start = performance.now();
  await buildDesktop({ logLevel: 'warn' });
  await Promise.all(programs.map(buildProgram));
  console.log(`Built into out/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
};

process.env.NODE_ENV = 'production';
process.chdir(project);
await buildAll().catch((cause) => {
  console.error(cause.message);
  process.exit(1);
});
