import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../electron/node/decode-text';
import { recognise } from '../../../shared/import/recognise';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const kindOf = (name: string, bytes: Uint8Array): string => {
  const outcome = recognise(name, bytes, decodeText);
  return outcome.ok ? outcome.value.kind : outcome.problem.kind;
};
const textOf = (bytes: Uint8Array): string => {
  const outcome = recognise('a.txt', bytes, decodeText);
  return outcome.ok && 'text' in outcome.value ? outcome.value.text : 'no text';
};

describe('recognise', () => {
  it.each([
    ['a heading', 'x.txt', '# Title\n\ntext', 'markdown'],
    ['a table', 'x', '| a | b |\n|---|---|\n| c | d |', 'markdown'],
    ['its name', 'x.md', 'plain words', 'markdown'],
    ['no sign', 'x.txt', 'plain words * and # signs', 'text'],
  ])('tells Markdown from text by %s', (_sign, name, text, kind) => {
    expect(kindOf(name, encode(text))).toBe(kind);
  });

  it('reads UTF-8 with a mark, UTF-16 of both orders and GB18030', () => {
    expect(textOf(new Uint8Array([0xef, 0xbb, 0xbf, ...encode('复盘')]))).toBe('复盘');
    expect(textOf(new Uint8Array([0xff, 0xfe, 0x0d, 0x59, 0xd8, 0x76]))).toBe('复盘');
    expect(textOf(new Uint8Array([0xfe, 0xff, 0x59, 0x0d, 0x76, 0xd8]))).toBe('复盘');
    expect(textOf(new Uint8Array([0xb8, 0xb4, 0xc5, 0xcc]))).toBe('复盘');
  });

  it('refuses what is no text', () => {
    const noise = new Uint8Array(4000).map((_, index) => (index * 7919 + (index >> 3) * 31) % 256);
    expect(kindOf('a.md', noise)).toBe('not-text');
    expect(
      kindOf('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    ).toBe('not-text');
  });

  it('knows archives by what is in them, and refuses other zip files', () => {
    const zip = (name: string): Uint8Array => new Uint8Array([0x50, 0x4b, 3, 4, ...encode(name)]);
    expect(kindOf('anything.bin', zip('document.json'))).toBe('archive');
    expect(kindOf('report.docx', zip('word/document.xml'))).toBe('docx');
    expect(kindOf('sheet.xlsx', zip('xl/workbook.xml'))).toBe('unsupported');
  });

  it('refuses more than 25 MB', () => {
    expect(kindOf('a.md', new Uint8Array(25 * 1024 * 1024 + 1))).toBe('too-large');
  });
});
