/** The long runs of what goes out and comes in: round trips of Markdown, damaged files, all of CommonMark. */
import { spawnSync } from 'node:child_process';
import { inProject, project } from '../../scripts/project.mjs';

const tests = [
  ['property', 'tests/property/import/own-markdown.test.ts'],
  ['property', 'tests/property/import/mutated-files.test.ts'],
  ['unit', 'tests/unit/import/commonmark.test.ts'],
];

const { status, stdout } = spawnSync(
  process.execPath,
  [
    inProject('node_modules/vitest/vitest.mjs'),
    'run',
    ...[...new Set(tests.flatMap(([name]) => ['--project', name]))],
    ...tests.map(([, file]) => file),
  ],
  {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, MARKDOWN_ROUND_TRIPS: '1000', MUTATED_FILES: '10000', WHOLE_COMMONMARK: '1' },
  },
);
const said = stdout.split('\n').filter((line) => /files, slowest|CommonMark out and in/.test(line));
if (status !== 0) console.error(stdout.slice(-4000));
console.log(
  [`1,000 round trips of Markdown ${status === 0 ? 'give back every document' : 'failed'}`, ...said].join(
    '; ',
  ),
);
process.exit(status ?? 1);
