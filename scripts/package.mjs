/** `npm run package`: builds the app, then the installers of this system; what follows goes to electron-builder. */
import { spawnSync } from 'node:child_process';
import { inProject, project } from './project.mjs';

const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

run('scripts/build.mjs');
run(inProject('node_modules/electron-builder/out/cli/cli.js'), ...process.argv.slice(2));
