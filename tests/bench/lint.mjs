/**
 * How fast the linter is on 20,000 words of English and 30,000 characters of Chinese, beside write-good and alex in the
 * same process, one RegExp pass as the limit, one edit in the whole document, and load with the first result in a fresh
 * process. `rules` are the rules alone, `whole` is what the app asks. `--json` prints the figures.
 * The peers are in tests/bench/package.json: install them there, or name another folder with `--peers DIR`.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inProject } from '../../scripts/project.mjs';
import { withEngine } from '../lint-eval/engine.mjs';
import { voicesOf } from '../lint-eval/voices.mjs';
import { editTimes } from './edit.mjs';
import { median } from './figures.mjs';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, peers: { type: 'string' } },
});
const rounds = 9;
const peers = values.peers ?? inProject('tests/bench');

const writeGood = await peer('write-good', (module) => module.default ?? module);
const alex = await peer('alex', (module) => module.default?.text ?? module.text);
const english = await documentOf('en', 20_000, (text) => text.split(/\s+/).length, ' ');
const chinese = await documentOf('zh', 30_000, (text) => text.length, '');

const figures = await withEngine(async (address) => {
  const { loadReader, emptyContext } = await import(address);
  const readers = async (script) => ({
    rules: await loadReader(emptyContext, script),
    whole: await loadReader({ ...emptyContext, learned: true }, script),
  });
  const latin = await readers('latin');
  return {
    english: englishFigures(latin),
    chinese: chineseFigures(await readers('han')),
    edit: editTimes(latin.whole, english.paragraphs.map(blockOf), round),
    loadAndFirstMs: loadAndFirst(address),
  };
}, 'tests/bench/lint-parts.ts');
console.log(values.json ? JSON.stringify(figures) : JSON.stringify(figures, null, 2));

function blockOf(text) {
  return { text, kind: 'paragraph', masks: [], section: null, label: '' };
}

/** Paragraphs of five sentences; one in ten is a sentence the linter has something to say about. */
async function documentOf(language, wanted, sizeOf, blank) {
  const sentences = (await voicesOf(language)).flatMap(({ sentences }) => sentences);
  const plain = sentences.filter(({ category }) => category === null).map(({ text }) => text);
  const blaming = sentences.filter(({ category }) => category !== null).map(({ text }) => text);
  const paragraphs = [];
  let size = 0;
  for (let count = 0; size < wanted; count += 5) {
    const at = (index) =>
      index % 10 === 0
        ? blaming[(index * 7) % blaming.length]
        : `${plain[(index * 31) % plain.length].replace(/\d+/, String(index))}`;
    const text = [0, 1, 2, 3, 4].map((step) => at(count + step)).join(blank);
    paragraphs.push(text);
    size += sizeOf(text);
  }
  return { size, paragraphs, text: paragraphs.join('\n\n') };
}

function englishFigures(readers) {
  const { rulesMs, wholeMs, limitMs, writeGoodMs, alexMs } = race({
    ...ours(readers, english),
    ...(writeGood && { writeGoodMs: () => writeGood(english.text) }),
    ...(alex && { alexMs: () => alex(english.text) }),
  });
  return {
    words: english.size,
    rulesMs,
    wholeMs,
    writeGoodMs,
    alexMs,
    limitMs,
    rulesTimesWriteGood: times(writeGoodMs, rulesMs),
    rulesTimesAlex: times(alexMs, rulesMs),
    wholeTimesWriteGood: times(writeGoodMs, wholeMs),
    wholeTimesAlex: times(alexMs, wholeMs),
  };
}

function chineseFigures(readers) {
  const { rulesMs, wholeMs, limitMs } = race(ours(readers, chinese));
  return { characters: chinese.size, rulesMs, wholeMs, limitMs };
}

function times(theirs, own) {
  return theirs === undefined ? null : round(theirs / own);
}

function ours({ rules, whole }, { paragraphs, text }) {
  const blocks = paragraphs.map(blockOf);
  return {
    rulesMs: () => blocks.map(rules),
    wholeMs: () => blocks.map(whole),
    limitMs: () => text.match(/failed to|should have|忘记|没有/g),
  };
}

/** All runners in turn, round by round, so that a busy machine slows all of them; each warm before it counts. */
function race(runners) {
  const spans = Object.keys(runners).map(() => []);
  const all = Object.values(runners);
  for (const run of all) warm(run);
  for (let count = 0; count < rounds; count += 1)
    for (const [index, run] of all.entries()) spans[index].push(...spansOf(run));
  return Object.fromEntries(Object.keys(runners).map((name, index) => [name, round(median(spans[index]))]));
}

function warm(run) {
  const end = performance.now() + 1_500;
  for (let count = 0; count < 60 && (count < 2 || performance.now() < end); count += 1) run();
}

/** One run of a slow runner, five of a quick one. */
function spansOf(run) {
  const spans = [];
  const start = performance.now();
  for (let count = 0; count < 5 && performance.now() - start < 100; count += 1) {
    const from = performance.now();
    run();
    spans.push(performance.now() - from);
  }
  return spans;
}

/** Reading the program, opening its tables and linting one sentence, in processes that have done nothing else. */
function loadAndFirst(address) {
  const program = `
    const start = performance.now();
    const engine = await import(${JSON.stringify(address)});
    const block = ${JSON.stringify(blockOf('The engineer forgot to check the queue.'))};
    const read = await engine.loadReader({ ...engine.emptyContext, learned: true }, 'latin');
    if (read(block).found.length === 0) throw new Error('Nothing was said.');
    console.log(performance.now() - start);`;
  const spans = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })),
  );
  return round(median(spans));
}

function round(value) {
  return value === undefined ? undefined : Math.round(value * 1000) / 1000;
}

async function peer(name, use) {
  try {
    const path = createRequire(join(peers, 'package.json')).resolve(name);
    return use(await import(pathToFileURL(path).href));
  } catch {
    return null;
  }
}
