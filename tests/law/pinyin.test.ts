/** The spellings of Chinese command names are data in the app: `vitest run <this file> -u` writes them anew. */
import { customPinyin, pinyin as spell } from 'pinyin-pro';
import { expect, it } from 'vitest';
import { commands } from '../../renderer/commands/registry';

// Its dictionary lacks these words with the reading they have here.
customPinyin({ 重做: 'chóng zuò' });

const texts = [
  ...new Set(commands.flatMap(({ title, synonyms }) => [title.zh, ...(synonyms?.zh ?? [])])),
].filter((text) => /\p{Script=Han}/u.test(text));

const syllables = (text: string): string =>
  spell(text, { toneType: 'none', nonZh: 'removed', v: true, type: 'array' }).join(' ');

const lines = texts.toSorted().map((text) => `  '${text}': '${syllables(text)}',`);

it('the spellings are those of pinyin-pro', async () => {
  const file = [
    '/** How the Chinese names and words of commands are typed; written by tests/law/pinyin.test.ts. */',
    'export const pinyin: Readonly<Record<string, string>> = {',
    ...lines.map((line) =>
      line.replace(/^ {2}'([\p{L}\d]+)':/u, (_all, key) => (/^\d/.test(key) ? `  '${key}':` : `  ${key}:`)),
    ),
    '};',
    '',
  ].join('\n');
  await expect(file).toMatchFileSnapshot('../../renderer/commands/pinyin.ts');
});
