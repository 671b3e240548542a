/** Only the folders of the house plan and the usual tool configurations stand at the root. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './sources';

const allowed: readonly string[] = [
  '.ci',
  'electron',
  'renderer',
  'resources',
  'scripts',
  'shared',
  'tests',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'README.zh.md',
  'biome.json',
  'electron-builder.yml',
  'electron.vite.config.ts',
  'knip.json',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'tsconfig.base.json',
  'tsconfig.json',
  'vitest.config.ts',
];

const ignored = (): readonly string[] =>
  readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));

const strangers = (names: readonly string[]): readonly string[] => {
  const known = new Set([...allowed, ...ignored(), '.git']);
  return names.filter((name) => !known.has(name) && !name.endsWith('.log'));
};

describe('the root', () => {
  it('holds what the house plan names', () => {
    expect(strangers(readdirSync(root))).toEqual([]);
  });

  it.each(['utils', 'src', 'notes.md', 'index.ts'])('would not take %s (positive control)', (name) => {
    expect(strangers([name])).toEqual([name]);
  });
});
