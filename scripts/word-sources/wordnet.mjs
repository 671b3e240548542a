/** Reads families of words from the files of WordNet: what is below a word, and what stands beside or below it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const below = '~';
const beside = '&';

/** The synsets of one part of speech: `noun`, `verb` or `adj`. */
export async function readWordNet(folder, part) {
  const synsets = new Map();
  const byWord = new Map();
  const lines = (await readFile(join(folder, 'dict', `data.${part}`), 'utf8')).split('\n');
  for (const line of lines.filter((one) => /^\d/.test(one))) {
    const synset = readSynset(line);
    synsets.set(synset.place, synset);
    for (const word of synset.words) byWord.set(word, [...(byWord.get(word) ?? []), synset]);
  }
  return { synsets, byWord };
}

/** `place file type count(hex) (word id)… count (pointer place part ids)… | gloss`. */
function readSynset(line) {
  const [place, , , count, ...rest] = line.slice(0, line.indexOf(' | ')).split(' ');
  const size = Number.parseInt(count, 16) * 2;
  const words = rest.filter((_, at) => at < size && at % 2 === 0);
  const pointers = rest.slice(size + 1);
  const to = (sign) => pointers.flatMap((one, at) => (one === sign ? [pointers[at + 1]] : []));
  return { place, words: words.map(plainWord), below: to(below), beside: to(beside) };
}

/** Without the mark of its place in a sentence, "(a)". */
const plainWord = (word) =>
  word
    .replace(/\(\w+\)$/, '')
    .replaceAll('_', ' ')
    .toLowerCase();

/** All words below the first sense of a word. */
export function wordsBelow({ synsets, byWord }, root) {
  const seen = new Set();
  const waiting = [byWord.get(root)[0]];
  for (const synset of waiting)
    for (const place of synset.below) {
      const next = synsets.get(place);
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  return new Set([...seen].flatMap(({ words }) => words));
}

/** Words that share a sense with one of these, or whose sense stands right beside or below. */
export function wordsNear({ synsets, byWord }, words) {
  const own = words.flatMap((word) => byWord.get(word) ?? []);
  const near = own.flatMap((synset) =>
    [...synset.below, ...synset.beside].map((place) => synsets.get(place)),
  );
  return new Set([...own, ...near].flatMap((synset) => synset?.words ?? []));
}
