/** Runs, paragraphs and fields as Word writes them. */
import type { Language } from '../../kit/bilingual';
import {
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
  scriptOf,
} from './properties';
import { escapeXml, tag } from './xml';

/** A run of text; line ends are breaks, tabs are tabs. */
export function textRun(text: string, of: RunProperties, language: Language): string {
  const properties = runProperties(of, scriptOf(text, language));
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${runContent(text)}</w:r>`;
}

/** A line break that looks like its surroundings. */
export const breakRun = (of: RunProperties): string => {
  const properties = runProperties(of);
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:br/></w:r>`;
};

const runContent = (text: string): string =>
  /[\n\t]/.test(text)
    ? text
        .split(/([\n\t])/)
        .map((piece) => (piece === '\n' ? '<w:br/>' : piece === '\t' ? '<w:tab/>' : words(piece)))
        .join('')
    : words(text);

const words = (text: string): string =>
  text === ''
    ? ''
    : `<w:t${/^\s|\s$|\s\s/.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</w:t>`;

/** A paragraph around runs. */
export const paragraph = (of: ParagraphProperties, content: string): string =>
  tag('w:p', {}, paragraphProperties(of) + content);

/** A field with what it showed last; Word counts anew where it lays out pages. */
export function field(instruction: string, shown: string, of: RunProperties = {}): string {
  const properties = runProperties(of);
  const inRun = (content: string): string =>
    `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
  return [
    inRun('<w:fldChar w:fldCharType="begin"/>'),
    inRun(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`),
    inRun('<w:fldChar w:fldCharType="separate"/>'),
    shown === '' ? '' : inRun(words(shown)),
    inRun('<w:fldChar w:fldCharType="end"/>'),
  ].join('');
}
