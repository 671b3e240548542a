/** `npm run soak`: kills the browser under the built app while somebody types, and counts what is gone. */
import { spawn } from 'node:child_process';
import { inProject, project } from './project.mjs';

const port = 47_616;
const [extra, release] = [process.argv.slice(2), ['--kills', '500']];

await import('./build.mjs');
const { serve, addressOf } = await import('../out/serve/serve.js');
const served = await serve({ root: inProject('out/renderer'), port, version: 'soak' });
if (!served.ok) {
  console.error(`The soak could not start its server: ${served.problem.kind} ${served.problem.subject}.`);
  process.exit(1);
}

const harness = [
  'tests/soak/kill-browser.mjs',
  ...['--url', addressOf(port)],
  ...['--setup', 'tests/soak/open-editor.mjs'],
  ...(extra.includes('--kills') ? extra : [...release, ...extra]),
];
spawn(process.execPath, harness, { cwd: project, stdio: 'inherit' }).once('exit', (code) =>
  process.exit(code ?? 1),
);
