/** Reads how many tests passed, by kind, and which did not, from what the runners wrote. */
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

/** Colours of a terminal are nothing to read in a log. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** The first lines of a message tell what was expected; the rest is stack. */
const told = (message = '') => message.replace(colours, '').split('\n').slice(0, 12).join('\n');

const baseName = (path) => path.split(/[\\/]/).at(-1);

/** What failed, each with the name of its test and what it said. Empty when the runner wrote nothing. */
export const vitestFailures = (file) =>
  (read(file)?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [{ name: baseName(name), message: told(message) }];
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${baseName(name)}: ${fullName}`,
      message: told(failureMessages?.[0]),
    }));
  });

const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)];

export const playwrightFailures = (file) =>
  specsOf(read(file) ?? {}).flatMap((spec) =>
    spec.tests
      .filter((test) => ofTest(test).failed > 0)
      .map(({ projectName, results }) => ({
        name: `${projectName}, ${baseName(spec.file)}:${spec.line}: ${spec.title}`,
        message: told(results.find(({ error }) => error)?.error.message),
      })),
  );
