/** Lints a megabyte of what wakes the rules, where `npm test` takes a quarter; its last line is its figures. */
import { spawnSync } from 'node:child_process';

const { status, stdout } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'property', 'tests/property/lint/growth.test.ts'],
  {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, WHOLE_PUMP: '1', NO_COLOR: '1' },
  },
);
console.log(stdout);
const figures = [/Tests\s+(.*)/, /(\d+ characters of pumps: \d+ ms)/].map(
  (said) => said.exec(stdout)?.[1] ?? 'no figure',
);
console.log(figures.join(', '));
process.exit(status ?? 1);
