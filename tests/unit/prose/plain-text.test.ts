import { expect, it } from 'vitest';
import { readMarkdown } from '../../../shared/prose/markdown';
import { plainText } from '../../../shared/prose/plain-text';

it.each([
  ['# Title\n\nOne *two* `three` [four](https://x.test)', 'Title\nOne two three four'],
  ['- a\n  - b\n- c', 'a\nb\nc'],
  ['> quoted\n>\n> twice', 'quoted\ntwice'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', 'a\tb\n1\t2'],
  ['```sh\nls -l\n```', 'ls -l'],
  ['![the queue](q.png) <b>x</b>', 'the queue x'],
  ['one  \ntwo', 'one\ntwo'],
  ['', ''],
])('%j reads %j', (source, text) => {
  expect(plainText(readMarkdown(source))).toBe(text);
});
