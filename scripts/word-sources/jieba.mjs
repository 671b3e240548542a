/** Reads the dictionary of jieba and tells how much a Chinese word looks like the words of a list. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Words with how often they were counted and their part of speech. */
export async function readJieba(folder) {
  const text = await readFile(join(folder, 'submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word, count, part]) => ({ word, count: Number(count), part }));
}

/** How much more often the characters of a word stand in the list than in the dictionary, as a mean of logarithms. */
export function likenessTo(words, dictionary) {
  const own = sharesOf(words);
  const all = sharesOf(dictionary.map(({ word }) => word));
  const weight = (character) => Math.log((own(character) + 1e-4) / (all(character) + 1e-4));
  return (word) => [...word].reduce((sum, character) => sum + weight(character), 0) / [...word].length;
}

function sharesOf(words) {
  const counts = new Map();
  for (const word of words)
    for (const character of new Set(word)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return (character) => (counts.get(character) ?? 0) / words.length;
}
