/** Reads the labelled sentences: one file a voice, `code sentence` a line, `-` where every rule must be silent. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../../scripts/project.mjs';

export const categories = {
  pf: 'person-fault',
  na: 'named-actor',
  fd: 'failed-duty',
  cf: 'counterfactual',
  hs: 'hindsight',
  he: 'human-error',
  ch: 'character',
  pu: 'punitive',
  ag: 'agentless',
  tb: 'team-blame',
  mr: 'mind-reading',
  mi: 'minimisation',
  ab: 'absolutes',
  bs: 'blame-shift',
  rc: 'root-cause-person',
  nv: 'norm-violation',
  rh: 'rhetorical',
  th: 'try-harder',
};

const folder = inProject('tests/lint-eval/voices');

/** All voices of a language in order; the sealed ones are scored and never read for tuning. */
export async function voicesOf(language) {
  const files = (await readdir(join(folder, language))).sort();
  return Promise.all(
    files.map(async (file) => {
      const [head = '', ...lines] = (await readFile(join(folder, language, file), 'utf8')).trim().split('\n');
      return {
        name: file.replace('.txt', ''),
        about: head.replace(/^voice(?: \(sealed\))?: /, ''),
        sealed: head.startsWith('voice (sealed)'),
        sentences: lines.map(readLine),
      };
    }),
  );
}

function readLine(line) {
  const [code = '', ...words] = line.split(' ');
  return { category: categories[code] ?? null, text: words.join(' ') };
}

/** A sentence as the linter gets it. */
export const blockOf = (text) => ({ text, kind: 'paragraph', masks: [], section: null, label: '' });
