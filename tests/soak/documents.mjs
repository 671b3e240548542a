/** The long runs of what goes out and comes in: round trips of Markdown, damaged files, names in chats, all of CommonMark; its last line is their figures. */
import { spawnSync } from 'node:child_process';
import { inProject, project } from '../../scripts/project.mjs';

/** Each says its figures in a line of its own that begins with its name. */
const parts = [
  {
    name: 'Markdown out and in',
    project: 'property',
    file: 'tests/property/import/own-markdown.test.ts',
    asks: { MARKDOWN_ROUND_TRIPS: '1000' },
  },
  {
    name: 'Word out and in',
    project: 'property',
    file: 'tests/property/import/own-word.test.ts',
    asks: { WORD_ROUND_TRIPS: '300' },
  },
  {
    name: 'Damaged files',
    project: 'property',
    file: 'tests/property/import/mutated-files.test.ts',
    asks: { MUTATED_FILES: '10000' },
  },
  {
    name: 'Roles map',
    project: 'property',
    file: 'tests/property/intake/roles-map.test.ts',
    asks: { ROLES_MAP_RUNS: '2000' },
  },
  {
    name: 'CommonMark',
    project: 'unit',
    file: 'tests/unit/import/commonmark.test.ts',
    asks: { WHOLE_COMMONMARK: '1' },
  },
];

function run({ name, project: kind, file, asks }) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inProject('node_modules/vitest/vitest.mjs'), 'run', '--project', kind, file],
    {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ...asks, NO_COLOR: '1' },
    },
  );
  const passed = status === 0;
  if (!passed) console.error(`${name} failed:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
  const said = stdout.split('\n').filter((line) => line.startsWith(`${name}: `));
  return { passed, figures: [passed ? [] : `${name} FAILED`, said].flat() };
}

/** One that failed keeps no other from running. */
const results = parts.map(run);
console.log(results.flatMap(({ figures }) => figures).join('; '));
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
