/**
 * Trains the linter's model on the open voices and writes shared/lint/model/english.ts and chinese.ts: the same bytes
 * from the same sources on every machine. `--report` prints what it hears of voices and of trades it was not trained
 * on, `--check` says whether the files are as the sources make them, `--language en|zh` keeps to one.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { inProject } from '../../scripts/project.mjs';
import { loadEngine } from './engine.mjs';
import { thresholdsOf, trusted } from './held-out.mjs';
import { reportOn } from './report.mjs';
import { samplesOf } from './samples.mjs';
import { trainDetector, trainKinds } from './trainer.mjs';
import { trustOf } from './trust.mjs';

const { values } = parseArgs({
  options: {
    report: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    language: { type: 'string' },
  },
});

const languages = {
  en: { file: 'shared/lint/model/english.ts', name: 'englishTrained', title: 'English' },
  zh: { file: 'shared/lint/model/chinese.ts', name: 'chineseTrained', title: 'Chinese' },
};

const engine = await loadEngine();
for (const language of values.language ? [values.language] : ['en', 'zh']) await learn(language);

async function learn(language) {
  const samples = await samplesOf(language, engine);
  const open = samples.filter(({ sealed }) => !sealed);
  if (values.report) return reportOn(language, open);
  const detector = trainDetector(open, engine.weights);
  const thresholds = thresholdsOf(detector, trusted[language]);
  const written = moduleOf(languages[language], {
    ...thresholds,
    bias: detector.bias,
    trust: trustOf(open, detector),
    kinds: trainKinds(open, engine.weights),
    table: detector.table,
  });
  const path = inProject(languages[language].file);
  if (values.check) {
    const same = (await readFile(path, 'utf8')) === written;
    console.log(`${language}: ${same ? 'as the sources make it' : 'not what the sources make'}`);
    if (!same) process.exitCode = 1;
  } else {
    await writeFile(path, written);
    console.log(
      `${language}: ${open.length} samples, ${detector.known} features, ${JSON.stringify(thresholds)}, ${written.length} bytes`,
    );
  }
}

function writtenValue(value) {
  if (typeof value === 'number') return ` ${value}`;
  if (typeof value === 'string') return `\n    '${value}'`;
  const lines = Object.entries(value).map(([key, one]) => `    '${key}': ${one},\n`);
  return ` {\n${lines.join('')}  }`;
}

function moduleOf({ name, title }, trained) {
  const lines = Object.entries(trained).map(([key, value]) => `  ${key}:${writtenValue(value)},`);
  return [
    `/** Weights of the ${title} model, written by tests/lint-eval/train.mjs. */`,
    `import type { Trained } from './weights';`,
    '',
    `export const ${name}: Trained = {`,
    ...lines,
    '};',
    '',
  ].join('\n');
}
