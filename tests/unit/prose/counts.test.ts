/** Words and Chinese characters, as the status line tells them. */
import { describe, expect, it } from 'vitest';
import { countsOf, countsOfProse, readingMinutes } from '../../../shared/prose/counts';
import { readMarkdown } from '../../../shared/prose/markdown';

describe('counts', () => {
  it.each([
    ['', 0, 0],
    ["The on-call engineer didn't see p99.9 at 09:31.", 8, 0],
    ['监控没有报警。', 0, 6],
    ['用 Redis 缓存 3 次，超时 8s', 3, 6],
    ['Größe naïve Привет', 3, 0],
    ['… — “ ” 😀', 0, 0],
    ['𠮷野家', 0, 3],
  ])('of %j are %i words and %i characters', (text, words, han) => {
    expect(countsOf(text)).toEqual({ words, han });
  });

  it('of prose read every block, marks and cells included', () => {
    const prose = readMarkdown('# One two\n\nthree **fo**ur\n\n| 五 | six |\n| - | - |\n| 7 | 八 |\n');
    expect(countsOfProse(prose)).toEqual({ words: 6, han: 2 });
    expect(countsOfProse(prose)).toEqual({ words: 6, han: 2 });
  });

  it('tell how long reading takes, begun minutes counted', () => {
    expect(readingMinutes({ words: 0, han: 0 })).toBe(0);
    expect(readingMinutes({ words: 1, han: 0 })).toBe(1);
    expect(readingMinutes({ words: 476, han: 510 })).toBe(4);
  });
});
