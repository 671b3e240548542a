/** What is loaded for Latin letters alone says of them what all there is would say. */
import { describe, expect, it } from 'vitest';
import { emptyContext, type LintBlock } from '../../../shared/lint/block';
import { createReader } from '../../../shared/lint/lint';
import { loadReader } from '../../../shared/lint/load';
import { scriptOf } from '../../../shared/lint/script';
import { voicesOf } from '../../lint-eval/voices.mjs';

const blockOf = (text: string): LintBlock => ({
  text,
  kind: 'paragraph',
  masks: [],
  section: null,
  label: '',
});
const context = { ...emptyContext, learned: true };

describe('the reader for one script', () => {
  it('finds in English what the reader for both finds', async () => {
    const read = await loadReader(context, 'latin');
    const readAll = createReader(context);
    const voices = (await voicesOf('en')).filter(({ sealed }) => !sealed);
    const texts = voices
      .flatMap(({ sentences }) => sentences)
      .filter((_, index) => index % 40 === 0)
      .map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(read(blockOf(text))).toEqual(readAll(blockOf(text)));
  });

  it('tells Han characters from other scripts', () => {
    expect(scriptOf('Ünlü café, 100 % ；。')).toBe('latin');
    expect(scriptOf('deploy 之后')).toBe('han');
  });

  it('reads packs with all there is', async () => {
    const pack = { name: 'a', words: {}, rules: [], levels: {}, off: ['failed-duty'], digest: 'a' } as const;
    const read = await loadReader({ ...emptyContext, packs: [pack] }, 'latin');
    expect(read(blockOf('The engineer forgot to check the queue.')).found).toEqual([]);
    expect(read(blockOf('This was sloppy of the engineer.')).found).not.toEqual([]);
  });
});
