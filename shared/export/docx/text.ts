/** Runs, paragraphs and fields, from our properties to the library's classes. */
import { Paragraph, type ParagraphChild, Run, Tab, TextRun } from 'docx';
import type { Language } from '../../kit/bilingual';
import { element, Instruction } from './elements';
import {
  type ParagraphProperties,
  paragraphOptions,
  type RunProperties,
  runOptions,
  scriptOf,
} from './properties';

/** A run of text; line ends are breaks, tabs are tabs. */
export function textRun(text: string, of: RunProperties, language: Language): TextRun {
  const options = runOptions(isHan(text) ? upright(of) : of, scriptOf(text, language));
  return new TextRun(/[\n\t]/.test(text) ? { ...options, children: pieces(text) } : { ...options, text });
}

/** Chinese is never slanted: what is emphasised stands in the letters of a brush. */
const upright = ({ italics, ...rest }: RunProperties): RunProperties =>
  italics ? { ...rest, brush: true } : rest;

const isHan = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);

const pieces = (text: string) =>
  text
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\n' ? element('w:br') : piece === '\t' ? new Tab() : piece));

/** A line break that looks like its surroundings. */
export const breakRun = (of: RunProperties): TextRun => new TextRun({ ...runOptions(of), break: 1 });

/** A paragraph around runs. */
export const paragraph = (of: ParagraphProperties, children: readonly ParagraphChild[] = []): Paragraph =>
  new Paragraph({ ...paragraphOptions(of), children });

/** A field with what it showed last; Word counts anew where it lays out pages. */
export function field(instruction: string, shown: string, of: RunProperties = {}): readonly Run[] {
  const options = runOptions(of);
  const run = (child: string | Instruction): Run => new Run({ ...options, children: [child] });
  return [
    run(fieldMark('begin')),
    run(new Instruction(instruction)),
    run(fieldMark('separate')),
    ...(shown === '' ? [] : [run(shown)]),
    run(fieldMark('end')),
  ];
}

/** Where a field begins, where what it shows begins, and where it ends. */
export const fieldMark = (kind: 'begin' | 'separate' | 'end') =>
  element('w:fldChar', { 'w:fldCharType': kind });
