/** Two hundred Word files of any document: validated one by one, then opened by LibreOffice, which makes pages of each. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inProject, project } from '../../scripts/project.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '200' } } });
const folder = mkdtempSync(join(tmpdir(), 'word-files-'));
const together = 20;

const validated =
  spawnSync(
    process.execPath,
    [
      inProject('node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      'property',
      'tests/property/export/word-files',
    ],
    {
      cwd: project,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'test',
        AFTERWORD_WORD_FILES: values.count,
        AFTERWORD_WORD_FOLDER: folder,
      },
    },
  ).status === 0;

const written = readdirSync(folder).filter((name) => name.endsWith('.docx'));
const office = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
if (!office) console.error('NOT RUN: no LibreOffice on this machine, so nothing opened the Word files.');
for (let at = 0; office && at < written.length; at += together)
  spawnSync('soffice', ['--headless', '--convert-to', 'pdf', ...written.slice(at, at + together)], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, HOME: folder },
  });
const opened = readdirSync(folder).filter((name) => name.endsWith('.pdf')).length;
rmSync(folder, { recursive: true, force: true });

const sound = validated && written.length === Number(values.count) && (!office || opened === written.length);
console.log(
  `${written.length} Word files, ${validated ? 'no error' : 'ERRORS'} for the Open XML SDK, ${office ? `${opened} opened by LibreOffice` : 'none opened'}`,
);
process.exitCode = sound ? 0 : 1;
