/** The linter on any text: it never throws, its spans lie inside, and the order of rules does not matter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContext, type LintBlock } from '../../../shared/lint/block';
import { createLinter, createLinterWith } from '../../../shared/lint/lint';
import { lintRules } from '../../../shared/lint/rules/registry';

const seed = 20_240_611;

const blockOf = (text: string, masks: LintBlock['masks'] = []): LintBlock => ({
  text,
  kind: 'paragraph',
  masks,
  section: null,
  label: '',
});

/** Pieces that wake many rules, in any order, between any characters. */
const pieces = [
  ...lintRules.flatMap((rule) => [...rule.examples.flags, ...rule.examples.passes]),
  'the engineer ',
  ' failed to ',
  'had we ',
  '@maria ',
  '值班同学',
  '没有及时',
  '，',
  '。',
  '“',
  '”',
  "'",
  '`',
  '\uFFFC',
  'constructor ',
  '__proto__ ',
  'toString',
  'İ',
  '𠮷',
];

const text = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

describe('the linter on any text', () => {
  const lintOne = createLinter(emptyContext);

  it('answers spans inside the text that do not overlap, in order', () => {
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end, text: words, rewrites } of lintOne(blockOf(value))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          expect(words).toBe(value.slice(start, end));
          expect(rewrites.every((rewrite) => !rewrite.includes('{'))).toBe(true);
          last = end;
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  it('never marks words that begin inside a mask', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(60), (value, from, length) => {
        const start = Math.min(from, value.length);
        const mask = { start, end: Math.min(start + length, value.length) };
        for (const diagnostic of lintOne(blockOf(value, [mask])))
          expect(diagnostic.start < mask.start || diagnostic.start >= mask.end).toBe(true);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('does not depend on the order of the rules', () => {
    const reversed = createLinterWith([...lintRules].reverse(), emptyContext);
    fc.assert(
      fc.property(text, (value) => {
        expect(reversed(blockOf(value))).toEqual(lintOne(blockOf(value)));
      }),
      { seed, numRuns: 200 },
    );
  });

  it('takes any terms as people and systems', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 5 }),
        fc.array(fc.string(), { maxLength: 5 }),
        text,
        (people, systems, value) => {
          const taught = createLinter({ ...emptyContext, people, systems });
          for (const { end } of taught(blockOf(value))) expect(end).toBeLessThanOrEqual(value.length);
        },
      ),
      { seed, numRuns: 100 },
    );
  });
});
