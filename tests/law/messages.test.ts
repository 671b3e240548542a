/** Both languages say the same things: same keys, same placeholders, no empty text, each in its own punctuation. */
import { describe, expect, it } from 'vitest';
import { en } from '../../shared/messages/en';
import { zh } from '../../shared/messages/zh';

type Catalogue = ReadonlyMap<string, string>;

const flatten = (node: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node as object).flatMap(([key, child]) =>
        flatten(child, path === '' ? key : `${path}.${key}`),
      );

const catalogue = (messages: unknown): Catalogue => new Map(flatten(messages));

const placeholders = (text: string): string =>
  [...new Set(text.match(/\{\{[^}]+\}\}|\$t\([^)]*\)|<\/?\d+>/g) ?? [])].sort().join(' ');

const keyBreaches = (a: Catalogue, b: Catalogue): readonly string[] => [
  ...[...a.keys()].filter((key) => !b.has(key)).map((key) => `${key}: only in English`),
  ...[...b.keys()].filter((key) => !a.has(key)).map((key) => `${key}: only in Chinese`),
];

/** A singular may leave the number out ("One suggestion"). */
const placeholderBreaches = (a: Catalogue, b: Catalogue): readonly string[] =>
  [...a]
    .filter(([key, text]) => !key.endsWith('_one') && placeholders(text) !== placeholders(b.get(key) ?? ''))
    .map(([key]) => `${key}: placeholders differ`);

const pluralBreaches = (messages: Catalogue): readonly string[] =>
  [...messages.keys()]
    .filter((key) => /_(one|other)$/.test(key))
    .filter(
      (key) =>
        !messages.has(key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one')),
    )
    .map((key) => `${key}: its other plural form is missing`);

const emptyBreaches = (messages: Catalogue): readonly string[] =>
  [...messages].filter(([, text]) => text.trim() === '').map(([key]) => `${key}: empty`);

const chineseBreaches = (messages: Catalogue): readonly string[] =>
  [...messages]
    .filter(([, text]) =>
      /\p{Script=Han}[,?!;:]|[,?!;:]\p{Script=Han}|\p{Script=Han}\.(?:$|\p{Script=Han})|\p{Script=Han} +\p{Script=Han}/u.test(
        text,
      ),
    )
    .map(([key, text]) => `${key}: ${text}`);

/** A language is listed by its own name, and its characters are counted by their own. */
const ownNames: ReadonlySet<string> = new Set(['中文', '字']);

const englishBreaches = (messages: Catalogue): readonly string[] =>
  [...messages]
    .filter(([, text]) => !ownNames.has(text) && /!|\bplease\b|\boops\b|\p{Script=Han}/iu.test(text))
    .map(([key, text]) => `${key}: ${text}`);

const english = catalogue(en);
const chinese = catalogue(zh);

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(keyBreaches(english, chinese)).toEqual([]);
  });

  it('have the same placeholders in both languages', () => {
    expect(placeholderBreaches(english, chinese)).toEqual([]);
  });

  it('have both plural forms', () => {
    expect([...pluralBreaches(english), ...pluralBreaches(chinese)]).toEqual([]);
  });

  it('are never empty', () => {
    expect([...emptyBreaches(english), ...emptyBreaches(chinese)]).toEqual([]);
  });

  it('use full-width punctuation between Chinese characters', () => {
    expect(chineseBreaches(chinese)).toEqual([]);
  });

  it('stay calm in English, and in English', () => {
    expect(englishBreaches(english)).toEqual([]);
  });

  describe('positive controls', () => {
    const one = (text: string, key = 'a'): Catalogue => new Map([[key, text]]);

    it('catch a missing key, a lost placeholder, a missing plural, an empty text', () => {
      expect(keyBreaches(one('x'), one('x', 'b'))).toHaveLength(2);
      expect(placeholderBreaches(one('{{name}}'), one('名'))).toHaveLength(1);
      expect(placeholderBreaches(one('{{name}} at {{place}}'), one('在 {{place}} 的 {{name}}'))).toEqual([]);
      expect(pluralBreaches(one('{{count}} edits', 'a_other'))).toHaveLength(1);
      expect(emptyBreaches(one(' '))).toHaveLength(1);
    });

    it.each(['保存,导出', '导出吗?', '已保存!', '原因:无', '已保存.', '全部 保存'])('catch %s', (text) => {
      expect(chineseBreaches(one(text))).toHaveLength(1);
    });

    it.each(['14:05 已保存', '导出，保存。', '打开 {{name}}？', 'Word 文档'])('let %s pass', (text) => {
      expect(chineseBreaches(one(text))).toEqual([]);
    });

    it.each(['Saved!', 'Please wait', 'Oops', '保存', '12 字'])('catch %s', (text) => {
      expect(englishBreaches(one(text))).toHaveLength(1);
    });
  });
});
