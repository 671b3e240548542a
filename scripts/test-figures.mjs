/** Reads how many tests passed, by kind, from what the runners wrote. */
import { existsSync, readFileSync } from 'node:fs';

export const nothing = { passed: 0, failed: 0, skipped: 0 };

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const kindOf = (path) => /[\\/]tests[\\/](\w+)[\\/]/.exec(path)?.[1] ?? 'other';

/** A file that could not even load has no assertions, and counts as one failure. */
const ofFile = ({ status, assertionResults }) => {
  const count = (wanted) => assertionResults.filter((test) => test.status === wanted).length;
  const [passed, failed] = [count('passed'), count('failed')];
  const unloaded = status === 'failed' && failed === 0 ? 1 : 0;
  return { passed, failed: failed + unloaded, skipped: assertionResults.length - passed - failed };
};

/** Figures of each folder under tests/, in the order met. Empty when the runner wrote nothing. */
export const readVitest = (file) => {
  const figures = new Map();
  for (const result of read(file)?.testResults ?? []) {
    const kind = kindOf(result.name);
    figures.set(kind, add(figures.get(kind) ?? nothing, ofFile(result)));
  }
  return figures;
};

const testsOf = ({ suites = [], specs = [] }) => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap(testsOf),
];

/** A test that passed only on its second try counts as failed. */
const ofTest = ({ status }) => ({
  passed: status === 'expected' ? 1 : 0,
  failed: status === 'unexpected' || status === 'flaky' ? 1 : 0,
  skipped: status === 'skipped' ? 1 : 0,
});

/** Figures of each project, in the order met: the browser, the stand-in for Electron, Electron. */
export const readPlaywright = (file) => {
  const figures = new Map();
  for (const test of testsOf(read(file) ?? {})) {
    const kind = `e2e ${test.projectName}`;
    figures.set(kind, add(figures.get(kind) ?? nothing, ofTest(test)));
  }
  return figures;
};
