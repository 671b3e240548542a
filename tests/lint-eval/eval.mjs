/**
 * How well the linter judges sentences of strangers: precision, recall and category, open and sealed voices apart.
 * `--misses` lists what the open voices got wrong; `--corpus DIR` counts diagnostics on ordinary documents.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEngine } from './engine.mjs';
import { voicesOf } from './voices.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    misses: { type: 'boolean', default: false },
    language: { type: 'string' },
  },
});
const engine = await loadEngine();
const lintOne = engine.createLinter(engine.emptyContext);
const lintSentence = (text) =>
  lintOne({ text, kind: 'paragraph', masks: [], section: null, label: '' }).filter(
    ({ level }) => level !== 'info',
  );

async function judgeVoices(language) {
  const voices = await voicesOf(language);
  for (const sealed of [false, true]) {
    const judged = voices.filter((voice) => voice.sealed === sealed).flatMap(judge);
    report(`${language} ${sealed ? 'sealed' : 'open'}`, judged);
    if (values.misses && !sealed) listWrong(judged);
  }
}

const judge = ({ name, sentences }) =>
  sentences.map(({ category, text }) => ({ name, category, text, found: lintSentence(text) }));

function report(title, judged) {
  const blame = judged.filter(({ category }) => category !== null);
  const hits = blame.filter(({ found }) => found.length > 0);
  const alarms = judged.filter(({ category, found }) => category === null && found.length > 0);
  const named = hits.filter(({ category, found }) => found.some((one) => one.category === category));
  const per = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  console.log(
    `${title}: recall ${per(hits.length, blame.length)} (${hits.length}/${blame.length}) precision ${per(hits.length, hits.length + alarms.length)} ` +
      `false alarms ${alarms.length}/${judged.length - blame.length} category ${per(named.length, hits.length)}`,
  );
  console.log(`  ${byCategory(blame)}`);
}

function byCategory(blame) {
  const groups = new Map();
  for (const one of blame) groups.set(one.category, [...(groups.get(one.category) ?? []), one]);
  return [...groups]
    .map(([name, all]) => `${name} ${all.filter(({ found }) => found.length > 0).length}/${all.length}`)
    .join(', ');
}

function listWrong(judged) {
  for (const { name, category, text, found } of judged) {
    if (category !== null && found.length === 0) console.log(`  MISS ${category} [${name}] ${text}`);
    if (category === null && found.length > 0)
      console.log(
        `  ALARM [${name}] ${text} → ${found.map(({ rule, text }) => `${rule}: ${text}`).join('; ')}`,
      );
  }
}

async function judgeDocuments(folder) {
  let words = 0;
  let characters = 0;
  const found = [];
  for (const file of await markdownIn(folder)) {
    const blocks = engine
      .readMarkdown(await readFile(file, 'utf8'))
      .children.flatMap((block) => engine.leavesOf(block));
    for (const block of blocks) {
      words += block.text.match(/[A-Za-z][\w'’-]*/g)?.length ?? 0;
      characters += block.text.match(/\p{Script=Han}/gu)?.length ?? 0;
      for (const one of lintOne({ ...block, section: null })) found.push({ file, one, context: block.text });
    }
  }
  for (const { file, one, context } of found)
    console.log(
      `${file.slice(folder.length + 1)}: ${one.level} ${one.rule} «${one.text}» … ${context.slice(Math.max(0, one.start - 70), one.end + 50).replaceAll('\n', ' ')}`,
    );
  console.log(
    `${found.length} diagnostics on ${words} words and ${characters} characters of Chinese: ` +
      `${((found.length / words) * 1000).toFixed(2)} per 1,000 words, ${((found.length / Math.max(1, characters)) * 1000).toFixed(2)} per 1,000 characters`,
  );
}

async function markdownIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:md|md\.erb|txt|markdown)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

if (values.corpus !== undefined) await judgeDocuments(values.corpus);
else for (const language of values.language ? [values.language] : ['en', 'zh']) await judgeVoices(language);
