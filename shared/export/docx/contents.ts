/** The table of contents: a field that Word can update, already filled with links and the pages that are likely. */
import { InternalHyperlink, TableOfContents } from 'docx';
import type { Design } from './design';
import { element, forLibrary, onLibraryPage, type PageContent } from './elements';
import type { HeadingNumber } from './look';
import { natural } from './measure';
import { pagesOf } from './pages';
import type { Rendered } from './scene';
import { field, fieldMark, instruction, paragraph, run, tab, textRun } from './text';

interface Entry {
  readonly level: number;
  readonly text: string;
  readonly bookmark: string;
  readonly page: number;
}

const levels = ['contents1', 'contents2', 'contents3'] as const;

/**
 * What stands before the body, with a table of contents behind it where the document is long enough for one; the body
 * then begins on a page of its own.
 */
export function withContents(
  front: readonly Rendered[],
  body: readonly Rendered[],
  design: Design,
): readonly Rendered[] {
  const { contentsFrom } = design.shape;
  const { count } = pagesOf([...front, ...body], design.depth);
  const headings = body.filter(({ heading }) => heading !== undefined);
  if (contentsFrom === null || count < contentsFrom || headings.length < 3) return [...front, ...body];
  const depth = depthFor(headings, roomFor(front, design));
  const before = 1;
  const paged = pagesOf(body, design.depth).pages;
  const numbers = numbering(body, design);
  const entries = body.flatMap(({ heading }, index): Entry[] =>
    heading && heading.level < depth
      ? [{ ...heading, text: (numbers[index] ?? '') + heading.text, page: before + (paged[index] ?? 1) }]
      : [],
  );
  return [...front, ...contentsBlocks(entries, depth, design), ...onNewPage(body)];
}

/** How many entries fit below what stands on the first page. */
function roomFor(front: readonly Rendered[], { depth, face, language }: Design): number {
  const taken = front.flatMap(({ steps }) => steps).reduce((sum, step) => sum + step, 0);
  const title = face.sizes.heading2 * 15 + 420;
  const entry = (face.sizes.table + 1) * 10 * natural[language] * 1.1 + 50;
  return Math.floor((depth - taken - title) / entry);
}

/** The deepest levels stay out where there is no room for them. */
function depthFor(headings: readonly Rendered[], room: number): number {
  const fits = (depth: number): boolean =>
    headings.filter(({ heading }) => heading && heading.level < depth).length <= room;
  return [3, 2].find(fits) ?? 1;
}

/** The first paragraph of the body breaks the page. */
const onNewPage = ([first, ...rest]: readonly Rendered[]): readonly Rendered[] =>
  first ? [{ ...first, node: first.onNewPage?.() ?? first.node }, ...rest] : rest;

function contentsBlocks(entries: readonly Entry[], depth: number, design: Design): readonly Rendered[] {
  const { ids, language } = design;
  const opening = [
    fieldMark('begin'),
    instruction(`TOC \\o "1-${depth}" \\h \\z \\u`),
    fieldMark('separate'),
  ].map((mark) => run({}, mark));
  const tabs = [{ at: design.measure, kind: 'right', dots: true } as const];
  const lines = entries.map((entry, index) =>
    paragraph({ style: ids[levels[entry.level] ?? 'contents3'], tabs }, [
      ...(index === 0 ? opening : []),
      linked(entry, design),
    ]),
  );
  const title = textRun(language === 'zh' ? '目录' : 'Contents', {}, language);
  const heading = paragraph({ style: ids.contentsTitle }, [title]);
  const closing = paragraph({ style: ids.spacer }, [run({}, fieldMark('end'))]);
  return [{ node: new Contents([heading, ...lines, closing]), steps: [] }];
}

/** The library's block, with the title above its field and without the empty lines the library puts around it. */
class Contents extends TableOfContents {
  constructor(lines: readonly PageContent[]) {
    super(undefined, { contentChildren: onLibraryPage(lines) });
    this.root[1] = element('w:sdtContent', {}, lines);
  }
}

const linked = ({ text, bookmark, page }: Entry, { language }: Design): InternalHyperlink =>
  new InternalHyperlink({
    anchor: bookmark,
    children: forLibrary([
      textRun(text, {}, language),
      run({}, tab),
      ...field(`PAGEREF ${bookmark} \\h`, String(page)),
    ]),
  });

/** What the numbering of headings writes before each of them. */
function numbering(body: readonly Rendered[], { face: { numbers } }: Design): readonly string[] {
  const counts = [0, 0, 0];
  return body.map(({ heading }) => {
    if (!heading || !numbers) return '';
    counts.forEach((count, level) => {
      if (level === heading.level) counts[level] = count + 1;
      if (level > heading.level) counts[level] = 0;
    });
    return signOf(numbers[heading.level], counts);
  });
}

function signOf(number: HeadingNumber | undefined, counts: readonly number[]): string {
  if (!number) return '';
  const sign = number.text.replace(/%(\d)/g, (_, level: string) => {
    const count = counts[Number(level) - 1] ?? 0;
    return number.format === 'decimal' ? String(count) : chineseNumber(count);
  });
  return sign + (number.suffix === 'space' ? ' ' : '');
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** Up to 99, as headings are counted: 一, 十二, 三十. */
function chineseNumber(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`;
}
