/** Runs, paragraphs and fields, from our properties to elements. */
import { type FileChild, Paragraph, ParagraphProperties, RunProperties } from 'docx';
import type { Language } from '../../kit/bilingual';
import { type Content, forLibrary, instruction, textElement, Written, writtenIn } from './elements';
import { markupOf } from './markup';
import {
  type ParagraphProperties as OfParagraph,
  type RunProperties as OfRun,
  paragraphOptions,
  runOptions,
  type Script,
  scriptOf,
} from './properties';

/** A run of text; line ends are breaks, tabs are tabs. */
export const textRun = (text: string, of: OfRun, language: Language): Written =>
  run(
    isHan(text) ? upright(of) : of,
    /[\n\t]/.test(text) ? pieces(text) : [words(text)],
    scriptOf(text, language),
  );

/** Chinese is never slanted: what is emphasised stands in the letters of a brush. */
const upright = ({ italics, ...rest }: OfRun): OfRun => (italics ? { ...rest, brush: true } : rest);

const isHan = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);

const words = (text: string): Written => textElement('w:t', text);

/** Moves on to the next tab stop. */
export const tab = new Written('w:tab', {}, '');
const lineBreak = new Written('w:br', {}, '');

const pieces = (text: string): readonly Written[] =>
  text
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\n' ? lineBreak : piece === '\t' ? tab : words(piece)));

/** A line break that looks like its surroundings. */
export const breakRun = (of: OfRun): Written => run(of, [lineBreak]);

/** A run of what a run may hold. */
export const run = (of: OfRun, content: readonly Written[], script?: Script): Written =>
  new Written('w:r', {}, runMarkup(of, script) + (writtenIn(content) ?? ''));

/** Most runs and paragraphs of a document look like some other of it. */
const known = new Map<string, string>();
const mostKnown = 2_000;

function remembered(key: string, make: () => string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}

const runMarkup = (of: OfRun, script?: Script): string =>
  remembered(`r${JSON.stringify([of, script])}`, () => markupOf(new RunProperties(runOptions(of, script))));

const paragraphMarkup = (of: OfParagraph): string =>
  remembered(`p${JSON.stringify(of)}`, () => markupOf(new ParagraphProperties(paragraphOptions(of))));

/** A paragraph around runs. The numbers of a list are the library's to count. */
export function paragraph(of: OfParagraph, children: readonly Content[] = []): FileChild {
  const inner = of.numbering ? null : writtenIn(children);
  return inner === null ? openParagraph(of, children) : new WrittenParagraph(of, children, inner);
}

/** A paragraph the library adds to, or that is nothing but the library's. */
export const openParagraph = (of: OfParagraph, children: readonly Content[] = []): Paragraph =>
  new Paragraph({ ...paragraphOptions(of), children: forLibrary(children) });

/** A paragraph that is text already, and can still be had as one the library adds to. */
class WrittenParagraph extends Written {
  constructor(
    private readonly of: OfParagraph,
    private readonly children: readonly Content[],
    inner: string,
  ) {
    super('w:p', {}, paragraphMarkup(of) + inner);
  }

  get open(): Paragraph {
    return openParagraph(this.of, this.children);
  }
}

/** The library's own paragraph; null for any other block. */
export function libraryParagraph(block: FileChild): Paragraph | null {
  if (block instanceof WrittenParagraph) return block.open;
  return block instanceof Paragraph ? block : null;
}

/** A field with what it showed last; Word counts anew where it lays out pages. */
export const field = (asked: string, shown: string, of: OfRun = {}): readonly Written[] => [
  run(of, [fieldMark('begin')]),
  run(of, [instruction(asked)]),
  run(of, [fieldMark('separate')]),
  ...(shown === '' ? [] : [run(of, [words(shown)])]),
  run(of, [fieldMark('end')]),
];

/** Where a field begins, where what it shows begins, and where it ends. */
export const fieldMark = (kind: 'begin' | 'separate' | 'end'): Written =>
  new Written('w:fldChar', { 'w:fldCharType': kind }, '');
