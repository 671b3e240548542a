/** List items of several blocks, which Lexical's lists do not know, come back as they were. */
import { expect, it } from 'vitest';
import { readMarkdown, writeMarkdown } from '../../../shared/prose/markdown';
import { throughLexical } from './editor-nodes';

it.each([
  '- one\n\n  more of one\n- two\n',
  '- one\n\n  > quoted\n\n  after\n',
  '- ```js\n  code first\n  ```\n\n  then words\n',
  '- - a list in an item\n- words\n',
  '- one\n  - two\n    - three\n\n      and more\n',
  '3. three\n4. four\n',
  '- | a |\n  | - |\n  | b |\n',
  '- # heading\n\n  words\n',
  '- \n- after an empty one\n',
  '- ---\n- <b>html</b>\n',
])('keeps %j', (source) => {
  expect(writeMarkdown(throughLexical(readMarkdown(source)))).toBe(writeMarkdown(readMarkdown(source)));
});
