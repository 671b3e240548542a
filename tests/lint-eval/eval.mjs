/**
 * How well the linter judges text of strangers: precision, recall and category, sentences and whole documents, open and
 * sealed voices apart. `--misses` lists what the open voices got wrong, `--voices` scores each voice,
 * `--corpus DIR` counts diagnostics on ordinary documents, `--language en|zh` keeps to one language.
 */
import { parseArgs } from 'node:util';
import { judgeFolder } from './corpus.mjs';
import { documentsOf } from './documents.mjs';
import { loadEngine } from './engine.mjs';
import { categoryLine, lineOf, share, spreadLine, voiceLines } from './scores.mjs';
import { blockOf, voicesOf } from './voices.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    misses: { type: 'boolean', default: false },
    voices: { type: 'boolean', default: false },
    language: { type: 'string' },
  },
});
const engine = await loadEngine();
const ways = [
  { name: 'rules', learned: false },
  { name: 'rules and model', learned: true },
].map(({ name, learned }) => {
  const read = engine.createReader({ ...engine.emptyContext, learned });
  return { name, lint: (blocks) => engine.settled(blocks.map(read)) };
});

const listened = (found) => found.filter(({ level }) => level !== 'info');

async function judgeVoices(language) {
  const voices = await voicesOf(language);
  for (const sealed of [false, true])
    for (const way of ways) {
      const judged = voices.filter((voice) => voice.sealed === sealed).flatMap(judgedBy(way));
      console.log(`${language} ${sealed ? 'sealed' : 'open'}, ${way.name}: ${lineOf(judged)}`);
      console.log(`  ${spreadLine(judged)}`);
      console.log(`  ${categoryLine(judged)}`);
      if (values.voices) for (const line of voiceLines(judged)) console.log(`  ${line}`);
      if (values.misses && !sealed) listWrong(judged);
    }
}

const judgedBy =
  ({ lint }) =>
  ({ name, sentences }) =>
    sentences.map(({ category, text }) => ({
      name,
      category,
      text,
      found: listened(lint([blockOf(text)])[0]),
    }));

function listWrong(judged) {
  for (const { name, category, text, found } of judged) {
    if (category !== null && found.length === 0) console.log(`  MISS ${category} [${name}] ${text}`);
    if (category === null && found.length > 0)
      console.log(
        `  ALARM [${name}] ${text} → ${found.map(({ rule, text }) => `${rule}: ${text}`).join('; ')}`,
      );
  }
}

/** A marked clause is found when a diagnostic touches it; a diagnostic that touches none is a false alarm. */
async function judgeDocuments(language) {
  const documents = await documentsOf(language, engine);
  for (const sealed of [false, true])
    for (const { name, lint } of ways) {
      const judged = documents.filter((one) => one.sealed === sealed).flatMap(judgedBlocks(lint));
      const counts = { marks: 0, hits: 0, alarms: 0, size: 0 };
      for (const { block, marks, found } of judged) {
        const touches = (one, mark) => one.start < mark.end && mark.start < one.end;
        counts.marks += marks.length;
        counts.hits += marks.filter((mark) => found.some((one) => touches(one, mark))).length;
        counts.alarms += found.filter((one) => !marks.some((mark) => touches(one, mark))).length;
        counts.size += sizeOf(language, block.text);
      }
      const { marks, hits, alarms, size } = counts;
      console.log(
        `${language} ${sealed ? 'sealed' : 'open'} documents, ${name}: clauses found ${share(hits, marks)} (${hits}/${marks}) ` +
          `precision ${share(hits, hits + alarms)}, ${alarms} alarms outside, ${share(alarms * 1000, size)} per 1,000 ${language === 'en' ? 'words' : 'characters'}`,
      );
    }
}

const judgedBlocks = (lint) => (document) => {
  const found = lint(document.blocks.map(({ block }) => block));
  return document.blocks.map((one, index) => ({ ...one, found: listened(found[index]) }));
};

const sizeOf = (language, text) =>
  (language === 'en' ? text.match(/[A-Za-z][\w'’-]*/g) : text.match(/\p{Script=Han}/gu))?.length ?? 0;

if (values.corpus !== undefined) for (const way of ways) await judgeFolder(values.corpus, engine, way);
else
  for (const language of values.language ? [values.language] : ['en', 'zh']) {
    await judgeVoices(language);
    await judgeDocuments(language);
  }
