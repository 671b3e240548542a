import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntakeOptions } from '../../../shared/intake/intake';
import { LineReader, linesOf } from '../../../shared/intake/line-reader';
import { intakeOf } from '../../../shared/intake/read-intake';
import { intakeFormats } from '../../../shared/intake/registry';

const options: IntakeOptions = {
  format: null,
  zone: 'Asia/Shanghai',
  localZone: 'UTC',
  date: '2026-03-04',
  today: '2026-03-10',
  dayFirst: null,
  roles: new Map(),
  language: null,
};

const stamps = fc.constantFrom(
  '14:02',
  '2:02 PM',
  '[14:02]',
  '2026-03-04 14:02:11',
  '3月4日 下午2:02',
  '昨天 23:50',
  '03/04/2026, 14:02',
  '+12m',
  '14:??',
  '1772632931',
  'Mar  4 14:02:11',
  '{"ts":1772632931,"msg":"',
  '| 14:02 | ',
  '- 14:02 ',
  '### 14:02',
);
const words = fc.constantFrom(
  'Dana Whitfield',
  '张伟',
  'APP',
  'rolled back',
  '已恢复',
  ':eyes:',
  '> ',
  '```',
  '---',
  '| a | b |',
  '# x',
  ',',
  '"',
  '{',
  '}',
  '—',
  'From: a',
  'Date: b',
  '\t',
  '  ',
  ':',
  '：',
);
const line = fc
  .array(fc.oneof(stamps, words, fc.string({ maxLength: 12 })), { maxLength: 6 })
  .map((parts) => parts.join(' '));
const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

describe('reading any text', () => {
  it('never throws, in any format, and keeps every event inside its source', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, ...intakeFormats.map(({ id }) => id)), (source, format) => {
        const intake = intakeOf(source, { ...options, format });
        const count = linesOf(source).length;
        for (const { line, endLine, time } of intake.proposals) {
          expect(line >= 1 && line <= endLine && endLine <= count).toBe(true);
          expect(time.at === null || !Number.isNaN(Date.parse(time.at))).toBe(true);
        }
        for (const { line } of [...intake.unparsed, ...intake.masked])
          expect(line >= 1 && line <= count).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('drops no timed line of a chat silently', () => {
    const said = fc.array(
      fc.tuple(
        fc.constantFrom('Dana Whitfield', 'Luis Ortega', 'Mei Chen'),
        fc.integer({ min: 0, max: 59 }),
        fc.constantFrom('restarted it', 'ok', 'looks bad', 'checking the pool'),
      ),
      { minLength: 3, maxLength: 12 },
    );
    fc.assert(
      fc.property(said, (messages) => {
        const source = messages
          .map(([name, minute, words]) => `${name}  14:${String(minute).padStart(2, '0')}\n${words}`)
          .join('\n');
        const { proposals, unparsed } = intakeOf(source, options);
        expect(proposals.length + unparsed.length).toBe(messages.length);
      }),
    );
  });

  it('lets no name and none of its forms through', () => {
    const people = [
      ['Dana Whitfield', 'Dana', "Dana's", '@dana.w', 'dwhitfield', 'Whitfield'],
      ['Søren Holm', 'Søren', '@soren.h', 'Holm'],
      ['张三', '张 三', '@张三', '老张', '张工'],
      ['欧阳娜', '欧 阳 娜', '@欧阳娜'],
    ] as const;
    const sentence = fc.tuple(
      fc.constantFrom(...people),
      fc.nat(5),
      fc.constantFrom('please look at', '请看一下', 'restarted with', '和'),
      fc.constantFrom(...people),
      fc.nat(5),
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 12 }), (sentences) => {
        const chat = sentences.map(
          ([speaker, , verb, other, form], index) =>
            `${speaker[0]}  14:${10 + index}\n${verb} ${other[form % other.length]} .`,
        );
        const roles = new Map(people.map(([name], index) => [name, `role-${index}`] as const));
        const { people: _, ...rest } = intakeOf(chat.join('\n'), { ...options, roles });
        const printed = JSON.stringify(rest);
        for (const form of [
          'Dana',
          'dana.w',
          'Whitfield',
          'whitfield',
          'Søren',
          'Holm',
          '张三',
          '张 三',
          '老张',
          '张工',
          '欧阳',
          '欧 阳',
        ])
          expect(printed).not.toContain(form);
      }),
      { numRuns: 60 },
    );
  });

  it('cuts lines the same way however the text arrives', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', 'bc', '\uFEFF')), (pieces) => {
        const reader = new LineReader();
        const streamed = [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
        expect(streamed).toEqual(linesOf(pieces.join('')));
      }),
    );
  });
});
