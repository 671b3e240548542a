import { expect, it } from 'vitest';
import { looksLikeLog } from '../../../shared/intake/looks-like';

const two = (number: number): string => String(number).padStart(2, '0');
const table = Array.from(
  { length: 90 },
  (_, index) =>
    `| 2026-11-12 ${two(8 + Math.floor(index / 10))}:${two((index % 10) * 5)} | SRE | Queue ${index} grew |`,
);
const prose = Array.from({ length: 40 }, () => '\nIt grew and nobody knew why.\n');

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
