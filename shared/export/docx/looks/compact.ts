/** The whole document on as few pages as can be read well. */
import type { Look } from '../look';

const pair = (latin: string, eastAsia: string) => ({ latin, eastAsia });
const text = pair('Arial', 'Microsoft YaHei');
const fonts = {
  text,
  heading: text,
  title: text,
  subheading: text,
  table: text,
  code: pair('Consolas', 'Microsoft YaHei'),
};

export const compact = {
  id: 'compact',
  name: { en: 'Compact', zh: '紧凑' },
  about: {
    en: 'The whole document on fewer pages: smaller type, narrow margins, ruled tables.',
    zh: '完整文档，页数更少：字号小、页边窄、表格有框线。',
  },
  margin: { top: 964, right: 907, bottom: 907, left: 907, header: 454, footer: 397 },
  ink: {
    text: '1F2328',
    muted: '57606A',
    accent: '1F4E79',
    accentSoft: 'B4C7DC',
    strongLine: '8D9AA8',
    line: 'C5CCD3',
    hairline: 'D8DDE2',
    sunken: 'F3F5F7',
    head: 'EEF2F6',
  },
  faces: {
    en: {
      fonts,
      sizes: {
        title: 36,
        heading1: 26,
        heading2: 22,
        heading3: 20,
        body: 20,
        table: 17,
        small: 16,
        code: 17,
      },
      line: 259,
      after: 80,
    },
    zh: {
      fonts,
      sizes: {
        title: 36,
        heading1: 26,
        heading2: 22,
        heading3: 20,
        body: 19,
        table: 17,
        small: 15,
        code: 16,
      },
      line: 276,
      after: 80,
    },
  },
  shape: {
    title: 'left',
    boldHeadings: true,
    above: [280, 200, 160],
    headingRule: false,
    facts: 'pairs',
    tables: 'grid',
    cellRoom: 36,
    belowTables: 160,
    captions: true,
    contentsFrom: 6,
    header: true,
    footer: 'right',
    pictures: true,
    sections: null,
    brief: [],
    factIds: null,
  },
} as const satisfies Look;
