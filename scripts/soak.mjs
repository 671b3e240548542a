/** `npm run soak [-- --kills N --keys N --seed N]`: the long harnesses on the built app, with the figures of a release. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { inProject, project } from './project.mjs';

const port = 47_616;
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    keys: { type: 'string', default: '250' },
    seed: { type: 'string', default: '1' },
  },
});

await import('./build.mjs');
const { serve, addressOf } = await import('../out/serve/serve.js');
const served = await serve({ root: inProject('out/renderer'), port, version: 'soak' });
if (!served.ok) {
  console.error(`The soak could not start its server: ${served.problem.kind} ${served.problem.subject}.`);
  process.exit(1);
}

const place = ['--url', addressOf(port), '--setup', 'tests/soak/open-editor.mjs'];
const harnesses = [
  ['tests/soak/kill-browser.mjs', ...place, '--kills', values.kills, '--seed', values.seed],
  ['tests/soak/leave-page.mjs', ...place, '--keys', values.keys],
];

const run = (harness) =>
  new Promise((settle) => {
    spawn(process.execPath, harness, { cwd: project, stdio: 'inherit' }).once('exit', settle);
  });

/** Each harness says its own figures and fails on its own bars; one that failed keeps no other from running. */
const codes = [];
for (const harness of harnesses) codes.push(await run(harness));
process.exit(codes.every((code) => code === 0) ? 0 : 1);
