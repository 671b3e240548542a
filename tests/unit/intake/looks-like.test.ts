import { expect, it } from 'vitest';
import { looksLikeLog } from '../../../shared/intake/looks-like';

const table = Array.from(
  { length: 60 },
  (_, index) => `| 2026-11-12 09:${String(index).padStart(2, '0')} | SRE | Queue ${index} grew |`,
);
const prose = Array.from({ length: 40 }, (_, index) => `\nQueue ${index} grew, and nobody knew yet why.`);

it('takes a document with a long table of times for a document, and a sheet for a log', () => {
  const titled = [
    '# Night',
    '',
    '## Timeline',
    '',
    '| Time | Role | What happened |',
    '| --- | --- | --- |',
    ...table,
  ];
  expect(looksLikeLog([...titled, ...prose].join('\n'))).toBeNull();
  const sheet = ['time,role,message', ...table.map((row) => row.slice(2, -2).replaceAll(' | ', ','))];
  expect(looksLikeLog(sheet.join('\n'))?.format.id).toBe('csv');
});
