/** Numbered and in book letters; in Chinese with the fonts, sizes and page of an official document (GB/T 9704). */
import type { Look } from '../look';

const pair = (latin: string, eastAsia: string) => ({ latin, eastAsia });
const roman = 'Times New Roman';
const code = pair('Consolas', 'SimSun');

export const formal = {
  id: 'formal',
  name: { en: 'Formal', zh: '公文' },
  about: {
    en: 'Numbered headings, book letters, framed tables: for auditors, customers and boards.',
    zh: '仿公文版式：标题编号，仿宋正文，表格加框，适合上报与存档。',
  },
  // 37 mm above, 28 mm to the left, text of 156 by 225 mm on A4.
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1587, header: 1134, footer: 1247 },
  ink: {
    text: '000000',
    muted: '404040',
    accent: '1F3864',
    accentSoft: '8496B0',
    strongLine: '000000',
    line: '404040',
    hairline: '7F7F7F',
    sunken: 'F2F2F2',
    head: 'F2F2F2',
  },
  faces: {
    en: {
      fonts: {
        text: pair(roman, 'SimSun'),
        heading: pair(roman, 'SimHei'),
        title: pair(roman, 'SimSun'),
        subheading: pair(roman, 'KaiTi'),
        table: pair(roman, 'SimSun'),
        code,
      },
      sizes: {
        title: 44,
        heading1: 30,
        heading2: 26,
        heading3: 24,
        body: 23,
        table: 20,
        small: 18,
        code: 18,
      },
      line: 300,
      after: 140,
      align: 'both',
      numbers: [
        { text: '%1.', format: 'decimal', suffix: 'space' },
        { text: '%1.%2', format: 'decimal', suffix: 'space' },
        { text: '%1.%2.%3', format: 'decimal', suffix: 'space' },
      ],
    },
    zh: {
      fonts: {
        text: pair(roman, 'FangSong'),
        heading: pair(roman, 'SimHei'),
        title: pair(roman, 'SimSun'),
        subheading: pair(roman, 'KaiTi'),
        table: pair(roman, 'SimSun'),
        code,
      },
      sizes: {
        title: 44,
        heading1: 32,
        heading2: 32,
        heading3: 32,
        body: 32,
        table: 21,
        small: 21,
        code: 21,
      },
      line: 560,
      exact: true,
      firstLine: 2,
      after: 0,
      align: 'both',
      numbers: [
        { text: '%1、', format: 'chineseCounting', suffix: 'nothing' },
        { text: '（%2）', format: 'chineseCounting', suffix: 'nothing' },
        { text: '%3.', format: 'decimal', suffix: 'space' },
      ],
    },
  },
  shape: {
    title: 'center',
    boldHeadings: false,
    above: [360, 240, 160],
    headingRule: false,
    facts: 'pairs',
    tables: 'grid',
    cellRoom: 60,
    belowTables: 200,
    captions: true,
    contentsFrom: 3,
    header: false,
    footer: 'center',
    pictures: true,
    sections: null,
    brief: [],
    factIds: null,
  },
} as const satisfies Look;
