import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowedLink } from '../../../shared/prose/links';
import { readMarkdown, writeMarkdown } from '../../../shared/prose/markdown';
import { plainText } from '../../../shared/prose/plain-text';
import { readProse } from '../../../shared/prose/schema';
import { arbitraryProse } from '../../kit/arbitrary-retrospective';

const runs = { seed: 20261122, numRuns: 500 };

const types = [
  'root',
  'paragraph',
  'text',
  'list',
  'listItem',
  'table',
  'tableRow',
  '__proto__',
  'constructor',
  'script',
];

/** JSON that looks like a tree here and there. */
const { node } = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.oneof(fc.constantFrom(...types), fc.jsonValue({ maxDepth: 1 })),
      children: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('node'), { maxLength: 3 }),
      ),
      value: fc.jsonValue({ maxDepth: 1 }),
      position: fc.jsonValue({ maxDepth: 1 }),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
}));

describe('readProse', () => {
  it('reads what was written', () => {
    fc.assert(
      fc.property(arbitraryProse, (prose) => {
        expect(readProse(JSON.parse(JSON.stringify(prose)))).toStrictEqual({ ok: true, value: prose });
      }),
      runs,
    );
  });

  it('reads whatever Markdown gives', () => {
    fc.assert(
      fc.property(arbitraryProse, fc.string({ unit: 'grapheme' }), (prose, text) => {
        const tree = readMarkdown(`${writeMarkdown(prose)}\n\n${text}`);
        expect(readProse(tree)).toEqual({ ok: true, value: tree });
      }),
      { ...runs, numRuns: 100 },
    );
  });

  it('answers any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(node, fc.jsonValue()), (value) => {
        const read = readProse(value);
        expect(read.ok ? 'read' : read.problem.kind).toMatch(/^(?:read|invalid)$/);
        if (read.ok) expect(readProse(read.value)).toEqual(read);
      }),
      { ...runs, numRuns: 1000 },
    );
  });
});

describe('plainText', () => {
  it('speaks every prose', () => {
    fc.assert(
      fc.property(arbitraryProse, (prose) => {
        expect(typeof plainText(prose)).toBe('string');
      }),
      runs,
    );
  });
});

describe('isAllowedLink', () => {
  it('agrees with how browsers read an address', () => {
    const pieces = fc.constantFrom(
      'java',
      'script',
      ':',
      '/',
      '\\',
      '\t',
      '\n',
      ' ',
      '\u0000',
      'https',
      'data',
      '#',
      'x',
      '\u200b',
      'JAVA',
      '%3a',
      '.',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
        const address = parts.join('');
        if (!isAllowedLink(address) || !URL.canParse(address, 'https://here.test/a/b')) return;
        const url = new URL(address, 'https://here.test/a/b');
        expect(['https:', 'http:', 'mailto:']).toContain(url.protocol);
        if (!/^https?:/i.test(address))
          expect(url.host === 'here.test' || url.protocol === 'mailto:').toBe(true);
      }),
      { seed: 20261122, numRuns: 5000 },
    );
  });
});
