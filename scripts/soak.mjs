/** `npm run soak [-- --kills N --keys N --ways N --edits N --word-files N --seed N]`: the long harnesses on the built app, with one table of figures. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { inProject, project } from './project.mjs';
import ownTempFolder from './temp-folder.mjs';

const port = 47_616;
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    keys: { type: 'string', default: '250' },
    ways: { type: 'string', default: '100' },
    /** Of each tab; 0 leaves the two tabs out. */
    edits: { type: 'string', default: '1000' },
    /** The app is built already. */
    built: { type: 'boolean', default: false },
    /** Times are measured, not judged. */
    untimed: { type: 'boolean', default: false },
    /** Validated and opened; 0 leaves them out. */
    'word-files': { type: 'string', default: '200' },
    /** `npm test` pumps the linter's rules itself, with less. */
    'without-rules': { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});

if (!values.built) await import('./build.mjs');
const { serve, addressOf } = await import('../out/serve/serve.js');
const served = await serve({ root: inProject('out/renderer'), port, version: 'soak' });
if (!served.ok) {
  console.error(`The soak could not start its server: ${served.problem.kind} ${served.problem.subject}.`);
  process.exit(1);
}

const place = ['--url', addressOf(port), '--setup', 'tests/soak/open-editor.mjs'];
const typing = ['--kills', values.kills, '--seed', values.seed, ...(values.untimed ? ['--untimed'] : [])];

const twoTabs = [
  ['two tabs', 'two-tabs', ...place, '--edits', values.edits, '--seed', values.seed],
  ['two tabs, control', 'two-tabs', ...place, '--edits', '20', '--control'],
];

/** Each says its figures in its last line and fails on its own bars; the controls must find what was done to them. */
const harnesses = [
  ['kill while typing', 'kill-browser', ...place, ...typing],
  ['leave after a key', 'leave-page', ...place, '--keys', values.keys],
  ...(values.edits === '0' ? [] : twoTabs),
  ['damaged store', 'damage-store', ...place.slice(0, 2), '--ways', values.ways, '--seed', values.seed],
  ['damaged store, control', 'damage-store', ...place.slice(0, 2), '--control'],
  ...(values['without-rules']
    ? []
    : [
        ['every rule of the linter', 'every-rule'],
        ['documents out and in', 'documents'],
      ]),
  ...(values['word-files'] === '0' ? [] : [['Word files', 'word-files', '--count', values['word-files']]]),
];

const run = ([name, file, ...rest]) =>
  new Promise((settle) => {
    const child = spawn(process.execPath, [`tests/soak/${file}.mjs`, ...rest], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
    });
    child.once('exit', (code) => settle({ name, code, figures: said.trim().split('\n').at(-1) ?? '' }));
  });

const removeTempFolder = ownTempFolder();

/** One that failed keeps no other from running. */
const results = [];
for (const harness of harnesses) results.push(await run(harness));
removeTempFolder();
console.log();
for (const { name, code, figures } of results)
  console.log(`${name.padEnd(24)} ${code === 0 ? 'within its bars ' : 'BEYOND ITS BARS '} ${figures}`);
process.exit(results.every(({ code }) => code === 0) ? 0 : 1);
