/** The look of a Word document in one place: sizes, colours, fonts, page. All lengths in twips (1/20 pt). */
import type { IFontAttributesProperties } from 'docx';
import type { Language } from '../../kit/bilingual';

export type Paper = 'a4' | 'letter';

const papers: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};

const margin = { top: 1304, right: 1247, bottom: 1247, left: 1247, header: 624, footer: 567 } as const;

/** Colours as Word wants them: RGB in hex without a sign. */
export const ink = {
  text: '1F2328',
  muted: '57606A',
  accent: '0F6E63',
  accentSoft: 'A9D2CB',
  strongLine: '8A8578',
  line: 'D9D5CC',
  hairline: 'EAE7E0',
  sunken: 'F6F4EF',
} as const;

/** Half points, as Word counts. */
export const size = {
  title: 48,
  heading1: 30,
  heading2: 24,
  heading3: 21,
  body: 21,
  table: 18,
  small: 16,
  code: 18,
} as const;

/** Everything about the look that depends on language or paper. */
export interface Design {
  readonly language: Language;
  readonly page: { readonly width: number; readonly height: number; readonly margin: typeof margin };
  /** Width of the text. */
  readonly measure: number;
  readonly fonts: { readonly text: IFontAttributesProperties; readonly code: IFontAttributesProperties };
  /** Line height of running text: 240 is single. */
  readonly line: number;
  readonly locale: { readonly value: string; readonly eastAsia: string };
}

const fontOf = (latin: string, eastAsia: string): IFontAttributesProperties => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
});

/** The look for a language of the document on a paper. */
export function designOf(language: Language, paper: Paper): Design {
  const { width, height } = papers[paper];
  return {
    language,
    page: { width, height, margin },
    measure: width - margin.left - margin.right,
    fonts: { text: fontOf('Arial', 'Microsoft YaHei'), code: fontOf('Consolas', 'Microsoft YaHei') },
    line: language === 'zh' ? 320 : 300,
    locale: { value: language === 'zh' ? 'zh-CN' : 'en-US', eastAsia: 'zh-CN' },
  };
}
