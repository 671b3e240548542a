/** Runs, paragraphs and fields, from our properties to elements. */
import { Paragraph, ParagraphProperties, RunProperties } from 'docx';
import type { Language } from '../../kit/bilingual';
import { type Content, forLibrary, type PageContent, Written, writtenIn } from './elements';
import { markupOf, textElement } from './markup';
import {
  noScript,
  type ParagraphProperties as OfParagraph,
  type RunProperties as OfRun,
  paragraphOptions,
  runOptions,
  type Script,
  scriptOf,
} from './properties';

/** A run of text; line ends are breaks, tabs are tabs. */
export const textRun = (text: string, of: OfRun, language: Language): Written =>
  run(of.italics && isHan(text) ? upright(of) : of, said(text), scriptOf(text, language));

/** Chinese is never slanted: what is emphasised stands in the letters of a brush. */
const upright = ({ italics: _italics, ...rest }: OfRun): OfRun => ({ ...rest, brush: true });

const isHan = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);

const said = (text: string): string =>
  /[\n\t]/.test(text)
    ? text
        .split(/([\n\t])/)
        .filter((piece) => piece !== '')
        .map((piece) => (piece === '\n' ? lineBreak : piece === '\t' ? tab : textElement('w:t', piece)))
        .join('')
    : textElement('w:t', text);

/** Moves on to the next tab stop. */
export const tab = '<w:tab/>';
const lineBreak = '<w:br/>';

/** A line break that looks like its surroundings. */
export const breakRun = (of: OfRun): Written => run(of, lineBreak);

/** A run around the XML of what a run may hold. */
export const run = (of: OfRun, inner: string, script: Script = noScript): Written =>
  new Written('w:r', '', runMarkup(of, script) + inner);

/** Most runs and paragraphs of a document look like some other of it. */
type Known = Map<string, string>;
const runsKnown = new Map<Script, Known>();
const paragraphsKnown: Known = new Map();
const mostKnown = 1_000;

function remembered(known: Known, key: string, make: () => string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}

function runMarkup(of: OfRun, script: Script): string {
  const known: Known = runsKnown.get(script) ?? new Map();
  runsKnown.set(script, known);
  return remembered(known, JSON.stringify(of), () => markupOf(new RunProperties(runOptions(of, script))));
}

const paragraphMarkup = (of: OfParagraph): string =>
  remembered(paragraphsKnown, JSON.stringify(of), () =>
    markupOf(new ParagraphProperties(paragraphOptions(of))),
  );

/** A paragraph around runs. The numbers of a list are the library's to count. */
export function paragraph(of: OfParagraph, children: readonly Content[] = []): PageContent {
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
    super('w:p', '', paragraphMarkup(of) + inner);
  }

  get open(): Paragraph {
    return openParagraph(this.of, this.children);
  }
}

/** The library's own paragraph; null for any other block. */
export function libraryParagraph(block: PageContent): Paragraph | null {
  if (block instanceof WrittenParagraph) return block.open;
  return block instanceof Paragraph ? block : null;
}

/** A field with what it showed last; Word counts anew where it lays out pages. */
export const field = (asked: string, shown: string, of: OfRun = {}): readonly Written[] => [
  run(of, fieldMark('begin')),
  run(of, instruction(asked)),
  run(of, fieldMark('separate')),
  ...(shown === '' ? [] : [run(of, textElement('w:t', shown))]),
  run(of, fieldMark('end')),
];

/** Where a field begins, where what it shows begins, and where it ends. */
export const fieldMark = (kind: 'begin' | 'separate' | 'end'): string =>
  `<w:fldChar w:fldCharType="${kind}"/>`;

/** What a field asks for. */
export const instruction = (text: string): string => textElement('w:instrText', ` ${text} `);
