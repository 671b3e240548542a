/** A look on a paper in a language: all that the parts of the file ask for. All lengths in twips (1/20 pt). */
import type { Language } from '../../kit/bilingual';
import type { Face, Ink, Look, Margin, Paper, Shape } from './look';
import { type StyleIds, styleIds } from './style-ids';

export const papers: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
}

export interface Design {
  readonly language: Language;
  readonly page: Page;
  /** Width of the text. */
  readonly measure: number;
  /** Height of the text. */
  readonly depth: number;
  readonly ink: Ink;
  readonly face: Face;
  readonly shape: Shape;
  /** What the styles are called in this file. */
  readonly ids: StyleIds;
  readonly locale: { readonly value: string; readonly eastAsia: string };
}

/** The look for a language of the document on a page; its own margins on the paper unless said otherwise. */
export function designOf(
  look: Look,
  language: Language,
  paper: Paper,
  ids: StyleIds = styleIds,
  own?: Page,
): Design {
  const page = own ?? { ...papers[paper], margin: look.margin };
  const { width, height, margin } = page;
  return {
    language,
    page,
    measure: width - margin.left - margin.right,
    depth: height - margin.top - margin.bottom,
    ink: look.ink,
    face: look.faces[language],
    shape: look.shape,
    ids,
    locale: { value: language === 'zh' ? 'zh-CN' : 'en-US', eastAsia: 'zh-CN' },
  };
}

/** Twips that one narrow character of that size takes on the average; an East Asian one takes two of them. */
export const unitOf = (halfPoints: number): number => halfPoints * 4.9;
