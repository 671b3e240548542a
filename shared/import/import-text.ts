/** Plain text to a retrospective: paragraphs, lists and bare titles; no character of it is taken for markup. */
import { fileLimit, tooLarge } from '../host/file-limit';
import type { Outcome } from '../kit/outcome';
import { normaliseText } from '../prose/normal-source';
import type { Block, Inline } from '../prose/prose';
import { leadingTime } from '../time/leading-time';
import { importBlocks } from './import-markdown';
import type { Imported, ImportOptions } from './imported';
import { matchTitle } from './match-title';

type ListItem = Extract<Block, { type: 'list' }>['children'][number];

/** A retrospective with every word of the text. `too-large` above 25 million characters. */
export function importText(source: string, options: ImportOptions): Outcome<Imported> {
  if (source.length > fileLimit) return tooLarge(options.name);
  const { frontMatter, body } = normaliseText(source);
  return importBlocks({ frontMatter, body, blocks: blocksOf(body) }, options);
}

function blocksOf(text: string): readonly Block[] {
  const groups = text
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((group) => group.split('\n').filter((line) => line.trim() !== ''));
  return groups
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => blocksOfGroup(lines, index === 0));
}

const bullet = /^\s{0,8}(?:[-*+•·‣▪●○–—]|\d{1,3}[.)、）])\s+(?=\S)/u;

/** Lines without an empty one between them: titles stand out, bullets make a list, the rest is one paragraph. */
function blocksOfGroup(lines: readonly string[], first: boolean): readonly Block[] {
  const [line = '', ...rest] = lines;
  const depth = titleDepth(line, first && rest.length === 0);
  if (depth) return [heading(depth, line.trim()), ...(rest.length > 0 ? blocksOfGroup(rest, false) : [])];
  const next = rest.findIndex((other) => titleDepth(other, false) !== null);
  const own = next < 0 ? lines : lines.slice(0, next + 1);
  const further = next < 0 ? [] : blocksOfGroup(lines.slice(next + 1), false);
  return [...runs(own), ...further];
}

/** The first line of all is the title of the document when it is short and alone. */
function titleDepth(line: string, alone: boolean): 1 | 2 | null {
  const text = line.trim();
  if (text.length <= 40 && !bullet.test(`${text} `) && matchTitle(text, 'exact')) return 2;
  if (text.length <= 40 && !/[,，。;；]/.test(text) && numbered.test(text) && matchTitle(text, 'fuzzy'))
    return 2;
  return alone && text.length <= 80 && !/[.。!?！？:：]$/.test(text) && !leadingTime(text) ? 1 : null;
}

const numbered = /^(?:\d{1,2}[.)、]|[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十\d][)）])/u;

const heading = (depth: 1 | 2, value: string): Block => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
});

/** Bulleted lines next to each other as lists, other lines as paragraphs. */
function runs(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (let end = 1; end <= lines.length; end += 1) {
    if (end < lines.length && isItem(lines[end]) === isItem(lines[start])) continue;
    const run = lines.slice(start, end);
    blocks.push(isItem(lines[start]) ? list(run) : { type: 'paragraph', children: inlines(run) });
    start = end;
  }
  return blocks;
}

const isItem = (line = ''): boolean => bullet.test(line);

/** Numbers of numbered lines stay in the text: they may be anything. */
function list(lines: readonly string[]): Block {
  const items = lines.map((line): ListItem => {
    const value = /^\s*\d/.test(line) ? line.trim() : line.replace(bullet, '').trim();
    return {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    };
  });
  return { type: 'list', ordered: false, start: null, spread: false, children: items };
}

const wrapWidth = 60;

/** Lines wrapped by an editor flow together; short lines were ended on purpose. */
function inlines(lines: readonly string[]): Inline[] {
  const wrapped = lines.slice(0, -1).every((line) => line.length >= wrapWidth && !leadingTime(line));
  if (wrapped) return [{ type: 'text', value: lines.map((line) => line.trim()).join('\n') }];
  return lines.flatMap((line, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    { type: 'text', value: line.trim() },
  ]);
}
