import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importMarkdown } from '../../../shared/import/import-markdown';
import { importText } from '../../../shared/import/import-text';
import { sourceLeaves } from '../../../shared/prose/source-leaves';
import { wordsOf } from '../../../shared/prose/words';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { importOptions } from '../../kit/import-options';

const word = fc.constantFrom(
  'alpha',
  'Rollback',
  '延迟',
  '告警',
  'x9',
  'naïve',
  'done',
  '2026',
  'Owner',
  '负责人',
  'UTC',
);
const title = fc.constantFrom(
  'Timeline',
  'Impact',
  'Summary',
  'Action items',
  '时间线',
  '改进措施',
  '根因',
  'Attendees',
  'Notes',
  '14:05',
  '2026-03-04',
);
const time = fc.constantFrom('2026-03-04 14:05', '14:20', '14:??', '3月4日14:02', 'soon', '');
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const marked = fc
  .tuple(fc.constantFrom('', '**', '_', '`', '~~'), phrase)
  .map(([mark, text]) => `${mark}${text}${mark}`);
const linked = phrase.map((text) => `[${text}](https://example.org/a-b)`);
const run = fc
  .array(fc.oneof(phrase, marked, linked, time), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));
const cells = (columns: number) => fc.array(fc.oneof(time, run), { minLength: columns, maxLength: columns });
const table = fc
  .tuple(
    fc.array(fc.constantFrom('Time', 'Event', 'Owner', 'Status', 'Due', '时间', '事件', '状态', 'Type', ''), {
      minLength: 2,
      maxLength: 4,
    }),
  )
  .chain(([heads]) =>
    fc
      .array(cells(heads.length), { maxLength: 4 })
      .map((rows) =>
        [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
      ),
  );
const item = fc
  .tuple(fc.constantFrom('- ', '- [x] ', '  - ', '1. '), time, run)
  .map((parts) => parts.join(' '));
const block = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.oneof(title, run))
    .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  run,
  fc.tuple(time, run).map((parts) => parts.join(' ')),
  title.map((text) => `**${text}**`),
  fc.tuple(title, run).map(([label, text]) => `**${label}**: ${text}`),
  fc.array(item, { minLength: 1, maxLength: 5 }).map((items) => items.join('\n')),
  table,
  phrase.map((text) => `\`\`\`\n${text}\n\`\`\``),
  phrase.map((text) => `> ${text}\n> ${text}`),
  phrase.map((text) => `![${text}](a.png)`),
  phrase.map((text) => `<b>${text}</b>`),
  fc.constant('---'),
);
const markdown = fc.array(block, { maxLength: 14 }).map((blocks) => blocks.join('\n\n'));

/** Every string of the document, however deep: a count of our own, to check the one of the import. */
const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];

function bagOf(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const each of words) bag.set(each, (bag.get(each) ?? 0) + 1);
  return bag;
}

function lost(source: string, retrospective: Retrospective): readonly string[] {
  const kept = bagOf(strings(retrospective).flatMap(wordsOf));
  const ignored = new Set(wordsOf('https example org a b png'));
  return [...bagOf(wordsOf(source))].flatMap(([each, count]) =>
    !ignored.has(each) && (kept.get(each) ?? 0) < count ? [each] : [],
  );
}

describe('an import keeps every word', () => {
  it('of documents like those people write', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const outcome = importMarkdown(source, importOptions());
        if (!outcome.ok) throw new Error(outcome.problem.kind);
        expect(outcome.value.report.wordsKept).toBe(outcome.value.report.wordsIn);
        expect(lost(source.replace(/<\/?b>|- \[x\] |1\. /g, ''), outcome.value.retrospective)).toEqual([]);
      }),
      { numRuns: 300, seed: 20260304 },
    );
  });

  it('of any text at all, as Markdown and as plain text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        for (const read of [importMarkdown, importText]) {
          const outcome = read(source, importOptions());
          if (!outcome.ok) throw new Error(outcome.problem.kind);
          expect(outcome.value.report.wordsKept).toBe(outcome.value.report.wordsIn);
        }
      }),
      { numRuns: 300, seed: 20260305 },
    );
  });

  it('notices a lost word: the control', () => {
    const outcome = importMarkdown('# T\n\nalpha beta', importOptions());
    if (!outcome.ok) throw new Error(outcome.problem.kind);
    expect(lost('alpha beta gamma', outcome.value.retrospective)).toEqual(['gamma']);
  });
});

const syntax = fc
  .array(
    fc.constantFrom(
      'a',
      'b c',
      '复',
      '*',
      '**',
      '_',
      '`',
      '\\*',
      '&amp;',
      '&copy;',
      '> ',
      '- ',
      '\n',
      '\r\n',
      '\n\n',
      '  \n',
      '[x](y)',
      '![i](j)',
      '<b>',
      '|',
      '| a | b |\n|---|---|\n',
      '~~',
      '😀',
      '\t',
      '# ',
      '\\|',
      'https://e.org/x',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('source leaves', () => {
  it('point at the same characters in the source', () => {
    fc.assert(
      fc.property(syntax, (source) => {
        for (const { leaf, toSource, toSourceEnd } of sourceLeaves(source)) {
          for (let at = 0; at < leaf.text.length; at += 1) {
            const character = leaf.text[at] ?? '';
            if (!/[a-z复]/u.test(character)) continue;
            expect(source.slice(toSource(at), toSourceEnd(at + 1))).toBe(character);
          }
        }
      }),
      { numRuns: 1000, seed: 20260306 },
    );
  });
});
