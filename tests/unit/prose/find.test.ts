/** What is found in a line, by each way of asking, in both languages. */
import { describe, expect, it } from 'vitest';
import { type FindQuery, finderOf, replacementFor } from '../../../shared/prose/find';
import { objectCharacter } from '../../../shared/prose/leaves';

const ask = (text: string, how: Partial<FindQuery> = {}): FindQuery => ({
  text,
  matchCase: false,
  wholeWord: false,
  pattern: false,
  ...how,
});

const found = (line: string, text: string, how: Partial<FindQuery> = {}): readonly string[] | undefined =>
  finderOf(ask(text, how))?.(line).map(({ start, end }) => `${start}:${line.slice(start, end)}`);

describe('words as written', () => {
  it('are found in any case unless the case has to match', () => {
    expect(found('Retry, RETRY, retry', 'retry')).toEqual(['0:Retry', '7:RETRY', '14:retry']);
    expect(found('Retry, RETRY, retry', 'retry', { matchCase: true })).toEqual(['14:retry']);
  });

  it('are no pattern', () => {
    expect(found('a.b a*b [x] 3/4 c-d $1', 'a.b')).toEqual(['0:a.b']);
    expect(found('a.b a*b [x] 3/4 c-d $1', '[x] 3/4 c-d $')).toEqual(['8:[x] 3/4 c-d $']);
  });

  it('keep their places where folding the case changes lengths elsewhere', () => {
    expect(found('İİ straße STRASSE ẞ ok', 'ok')).toEqual(['20:ok']);
    expect(found('İx', 'İ')).toEqual(['0:İ']);
    expect(found('straße', 'ẞ')).toEqual(['4:ß']);
  });

  it('are found with either kind of quote and of space', () => {
    expect(found('it’s “so”\u00a0bad', "it's")).toEqual(['0:it’s']);
    expect(found('it’s “so”\u00a0bad', '"so" bad')).toEqual(['5:“so”\u00a0bad']);
    expect(found('one\ntwo', 'one two')).toEqual(['0:one\ntwo']);
  });

  it('never split a character or take an image with them', () => {
    expect(found('a😀b', '\ud83d')).toEqual([]);
    expect(found(`a${objectCharacter}a${objectCharacter}b`, 'b')).toEqual(['4:b']);
    expect(found(`one${objectCharacter}two`, '.+', { pattern: true })).toEqual(['0:one', '4:two']);
  });

  it('are nothing when nothing is asked', () => {
    expect(finderOf(ask(''))).toBeNull();
    expect(finderOf(ask('', { pattern: true }))).toBeNull();
  });
});

describe('whole words', () => {
  const how = { wholeWord: true };
  it('are not part of longer ones', () => {
    expect(found('log, logs, catalog, log_2, log-in', 'log', how)).toEqual(['0:log', '27:log']);
    expect(found('xa a a', 'a a', how)).toEqual(['3:a a']);
    expect(found('naïve naïvely', 'naïve', how)).toEqual(['0:naïve']);
    expect(found('99 p99 99%', '99', how)).toEqual(['0:99', '7:99']);
  });

  it('are no narrower in Chinese, which does not space its words', () => {
    expect(found('已回滚，立即回滚版本', '回滚', how)).toEqual(['1:回滚', '6:回滚']);
    expect(found('用API调用，APIs', 'API', how)).toEqual(['1:API']);
  });
});

describe('patterns', () => {
  const how = { pattern: true };
  it('find what they describe, line by line', () => {
    expect(found('09:31 and 10:12', '\\d\\d:\\d\\d', how)).toEqual(['0:09:31', '10:10:12']);
    expect(found('one\ntwo', '^t\\w+$', how)).toEqual(['4:two']);
  });

  it('find nothing empty', () => {
    expect(found('aab😀', 'a*', how)).toEqual(['0:aa']);
    expect(found('ab', '(?=b)|^', how)).toEqual([]);
  });

  it.each(['(', '[a', 'a{2,1}', '\\', '*a', '(?<n>a)(?<n>b)'])(
    'are refused when they are none: %s',
    (text) => {
      expect(finderOf(ask(text, how))).toBeNull();
    },
  );
});

describe('what stands in', () => {
  const inLine = (line: string, text: string, replacement: string, pattern = true) => {
    const query = ask(text, { pattern });
    return finderOf(query)?.(line).map((match) => replacementFor(match, line, replacement, query));
  };

  it('takes groups of a pattern', () => {
    expect(inLine('09:31', '(\\d\\d):(\\d\\d)', '$2.$1')).toEqual(['31.09']);
    expect(inLine('ab', '(a)(x)?', '[$1$2$3]')).toEqual(['[a$3]']);
    expect(inLine('ab', '(a)', '$12 $$1 $& $0 $01')).toEqual(['a2 $1 a $0 a']);
  });

  it('is only text without a pattern', () => {
    expect(inLine('cost', 'cost', '$1 $& $$', false)).toEqual(['$1 $& $$']);
  });
});
