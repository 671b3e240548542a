/**
 * How fast the linter is on 20,000 words of English and 30,000 characters of Chinese, beside write-good and alex in the
 * same process, one RegExp pass as the limit, one edit, and load with the first result. `--json` prints the figures.
 * The peers are in tests/bench/package.json: install them there, or name another folder with `--peers DIR`.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inProject } from '../../scripts/project.mjs';
import { loadEngine } from '../lint-eval/engine.mjs';
import { voicesOf } from '../lint-eval/voices.mjs';
import { median } from './figures.mjs';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, peers: { type: 'string' } },
});
const rounds = 9;
const peers = values.peers ?? inProject('tests/bench');

const engine = await loadEngine();
const start = performance.now();
const lintOne = engine.createLinter(engine.emptyContext);
lintOne(blockOf('The engineer forgot to check the queue.'));
const loadAndFirstMs = engine.readMs + performance.now() - start;

const english = await documentOf('en', 20_000, (text) => text.split(/\s+/).length, ' ');
const chinese = await documentOf('zh', 30_000, (text) => text.length, '');
const writeGood = await peer('write-good', (module) => (text) => (module.default ?? module)(text));
const alex = await peer('alex', (module) => (text) => module.default?.text?.(text) ?? module.text(text));

const figures = {
  english: { words: english.size, ...race(english) },
  chinese: {
    characters: chinese.size,
    rulesMs: time(() => lintAll(chinese)),
    limitMs: time(() => limit(chinese)),
  },
  edit: editTimes(english),
  loadAndFirstMs: round(loadAndFirstMs),
};
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

function round(value) {
  return Math.round(value * 1000) / 1000;
}

function time(run) {
  for (let warm = 0; warm < 3; warm += 1) run();
  return round(
    median(
      Array.from({ length: rounds }, () => {
        const from = performance.now();
        run();
        return performance.now() - from;
      }),
    ),
  );
}

function lintAll({ paragraphs }) {
  for (const text of paragraphs) lintOne(blockOf(text));
}

function limit({ text }) {
  return text.match(/failed to|should have|忘记|没有/g)?.length;
}

function race(document) {
  const rulesMs = time(() => lintAll(document));
  const writeGoodMs = writeGood && time(() => writeGood(document.text));
  const alexMs = alex && time(() => alex(document.text));
  return {
    rulesMs,
    writeGoodMs,
    alexMs,
    limitMs: time(() => limit(document)),
    rulesTimesWriteGood: writeGoodMs && round(writeGoodMs / rulesMs),
    rulesTimesAlex: alexMs && round(alexMs / rulesMs),
  };
}

/** What one changed paragraph costs: the others are cached by their text. */
function editTimes({ paragraphs }) {
  const spans = paragraphs.slice(0, 200).map((text, index) => {
    const from = performance.now();
    lintOne(blockOf(`${text} Edit ${index}.`));
    return performance.now() - from;
  });
  spans.sort((a, b) => a - b);
  const at = (share) => round(spans[Math.min(spans.length - 1, Math.floor(spans.length * share))]);
  return { p50Ms: at(0.5), p95Ms: at(0.95) };
}

async function peer(name, use) {
  try {
    const path = createRequire(join(peers, 'package.json')).resolve(name);
    return use(await import(pathToFileURL(path).href));
  } catch {
    return null;
  }
}
