/** `--pack FILE`: the team packs a command lints with. */
import { resolve } from 'node:path';
import { Option } from 'commander';
import type { Pack } from '../../shared/lint/pack/pack';
import { readPack } from '../../shared/lint/pack/read-pack';
import { tellPackProblem } from '../../shared/lint/pack/tell-problem';
import { decodeText } from '../node/decode-text';
import type { Io } from './io';
import { type Say, speaker } from './say';

export const packOption = (say: Say): Option =>
  new Option('--pack <pack>', say('pack'))
    .argParser((path: string, before: readonly string[]) => [...before, path])
    .default([], '');

/** The packs in order, or null when one of them cannot be used: what is wrong with each was told. */
export async function readPacks(paths: readonly string[], io: Io): Promise<readonly Pack[] | null> {
  const packs: Pack[] = [];
  for (const path of paths) {
    const pack = await readOne(path, io);
    if (pack) packs.push(pack);
  }
  return packs.length === paths.length ? packs : null;
}

async function readOne(path: string, io: Io): Promise<Pack | null> {
  const { say, problem } = speaker(io.language);
  const bytes = await io.files.read(resolve(io.cwd, path));
  const text = bytes.ok ? decodeText(bytes.value, 'utf-8') : null;
  if (!bytes.ok) io.stderr(`afterword: ${problem(bytes.problem)}\n`);
  else if (text === null) io.stderr(`afterword: ${problem({ kind: 'not-text', subject: path })}\n`);
  if (text === null) return null;
  const read = readPack(text);
  if (read.ok) return read.pack;
  io.stderr(`afterword: ${say('packRefused', { file: path })}${tellPackProblem(read.problem, say)}\n`);
  return null;
}
