/** The closing figures of `npm test` count what failed, also what never ran. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  add,
  nothing,
  playwrightFailures,
  readPlaywright,
  readVitest,
  vitestFailures,
} from '../../../scripts/test-figures.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-figures-'));

const written = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
};

const file = (name: string, statuses: readonly string[], status = 'passed') => ({
  name,
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
});

describe('figures', () => {
  it('are counted by the folder under tests/', () => {
    const path = written('vitest.json', {
      testResults: [
        file('/project/tests/unit/a/a.test.ts', ['passed', 'passed']),
        file('/project/tests/unit/b.test.ts', ['failed', 'skipped']),
        file('C:\\project\\tests\\law\\c.test.ts', ['passed', 'todo']),
      ],
    });
    expect([...readVitest(path)]).toEqual([
      ['unit', { passed: 2, failed: 1, skipped: 1 }],
      ['law', { passed: 1, failed: 0, skipped: 1 }],
    ]);
  });

  it('count a file that could not load as one failure', () => {
    const path = written('broken.json', { testResults: [file('/p/tests/unit/a.test.ts', [], 'failed')] });
    expect([...readVitest(path)]).toEqual([['unit', { passed: 0, failed: 1, skipped: 0 }]]);
  });

  it('tell the projects of the journeys apart, and count a pass on the second try as failed', () => {
    const spec = (projectName: string, ...statuses: readonly string[]) => ({
      tests: statuses.map((status) => ({ projectName, status })),
    });
    const path = written('playwright.json', {
      suites: [
        {
          specs: [spec('browser', 'expected', 'flaky')],
          suites: [{ specs: [spec('browser', 'unexpected')] }],
        },
        { specs: [spec('stand-in', 'expected'), spec('electron', 'skipped')] },
      ],
    });
    expect([...readPlaywright(path)]).toEqual([
      ['e2e browser', { passed: 1, failed: 2, skipped: 0 }],
      ['e2e stand-in', { passed: 1, failed: 0, skipped: 0 }],
      ['e2e electron', { passed: 0, failed: 0, skipped: 1 }],
    ]);
  });

  it('are empty when a runner wrote nothing', () => {
    expect([...readVitest(join(folder, 'none.json')), ...readPlaywright(join(folder, 'none.json'))]).toEqual(
      [],
    );
  });

  it('add up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(add(add(nothing, one), one)).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });

  it('name what failed and say how, without colours', () => {
    const vitest = written('failed.json', {
      testResults: [
        {
          ...file('/p/tests/unit/a.test.ts', []),
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'a stands' },
            { status: 'failed', fullName: 'a falls', failureMessages: ['\u001b[31mexpected 1\u001b[39m'] },
          ],
        },
        { ...file('/p/tests/unit/b.test.ts', [], 'failed'), message: 'no such module' },
      ],
    });
    expect(vitestFailures(vitest)).toEqual([
      { name: 'a.test.ts: a falls', message: 'expected 1' },
      { name: 'b.test.ts', message: 'no such module' },
    ]);
    const test = (status: string, message?: string) => ({
      projectName: 'browser',
      status,
      results: [{ error: message === undefined ? undefined : { message } }],
    });
    const specs = [
      { title: 'opens', file: 'home.spec.ts', line: 7, tests: [test('expected')] },
      { title: 'closes', file: 'home.spec.ts', line: 9, tests: [test('unexpected', 'timeout')] },
      { title: 'waits', file: 'home.spec.ts', line: 11, tests: [test('flaky', 'late')] },
    ];
    const path = written('specs.json', { suites: [{ specs }] });
    expect(playwrightFailures(path)).toEqual([
      { name: 'browser, home.spec.ts:9: closes', message: 'timeout' },
      { name: 'browser, home.spec.ts:11: waits', message: 'late' },
    ]);
  });
});
