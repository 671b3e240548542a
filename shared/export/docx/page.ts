/** Around the text: the title at the head from the second page on, the page number at the foot of each. */
import {
  AlignmentType,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Language } from '../../kit/bilingual';
import { type Design, ink, size } from './design';

/** Size and margins; the first page is one of its own. */
export const pageProperties = ({ page: { width, height, margin } }: Design): ISectionPropertiesOptions => ({
  page: { size: { width, height }, margin },
  titlePage: true,
});

const look = { size: size.small, color: ink.muted } as const;

/** The title, but not on the first page. */
export const headersOf = (title: string) => ({
  default: new Header({ children: [new Paragraph({ children: [new TextRun({ ...look, text: title })] })] }),
  first: new Header({ children: [new Paragraph({ children: [] })] }),
});

/** The number of the page and of all pages. */
export const footersOf = (language: Language) => ({ default: footer(language), first: footer(language) });

type Numbered = readonly (string | typeof PageNumber.CURRENT | typeof PageNumber.TOTAL_PAGES)[];

const numbered: Readonly<Record<Language, Numbered>> = {
  en: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
  zh: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'],
};

const footer = (language: Language): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ ...look, children: numbered[language] })],
      }),
    ],
  });
