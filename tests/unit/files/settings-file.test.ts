/** The shell's own memory: written whole, read through its schema, and never in the way. */
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { readSettings, writeSettings } from '../../../electron/node/settings-file';

const schema = z.object({ width: z.number() });
const fallback = { width: 800 };
const folder = (): string => mkdtempSync(join(tmpdir(), 'afterword-settings-'));

test('what was written is read, in a folder that was not there', () => {
  const inside = join(folder(), 'new');
  writeSettings(join(inside, 'window.json'), { width: 1200 });
  expect(readSettings(join(inside, 'window.json'), schema, fallback)).toEqual({ width: 1200 });
  expect(readdirSync(inside)).toEqual(['window.json']);
});

test('where it cannot be written nothing is thrown, nothing is left beside it, and what is there stays', () => {
  const inside = folder();
  // A folder in the place of the file lets the last step fail.
  mkdirSync(join(inside, 'window.json'));
  writeFileSync(join(inside, 'window.json', 'other'), 'kept');
  writeSettings(join(inside, 'window.json'), { width: 1200 });
  expect(readdirSync(inside)).toEqual(['window.json']);
  expect(readdirSync(join(inside, 'window.json'))).toEqual(['other']);
  expect(readSettings(join(inside, 'window.json'), schema, fallback)).toEqual(fallback);
});

test('what is no longer as the schema asks is not taken', () => {
  const path = join(folder(), 'window.json');
  writeFileSync(path, '{"width":"wide"}');
  expect(readSettings(path, schema, fallback)).toEqual(fallback);
});
