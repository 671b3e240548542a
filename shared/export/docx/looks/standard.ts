/** The look of the app itself: quiet, airy, one accent. */
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
const sizes = {
  title: 48,
  heading1: 30,
  heading2: 24,
  heading3: 21,
  body: 21,
  table: 18,
  small: 16,
  code: 18,
};

export const standard = {
  id: 'standard',
  name: { en: 'Standard', zh: '标准' },
  about: {
    en: 'The whole document with room to read: for filing and for going through it together.',
    zh: '完整文档，版面疏朗，适合归档与一起通读。',
  },
  margin: { top: 1304, right: 1247, bottom: 1247, left: 1247, header: 624, footer: 567 },
  ink: {
    text: '1F2328',
    muted: '57606A',
    accent: '0F6E63',
    accentSoft: 'A9D2CB',
    strongLine: '8A8578',
    line: 'D9D5CC',
    hairline: 'E4E0D7',
    sunken: 'F6F4EF',
    head: null,
  },
  faces: {
    en: { fonts, sizes, line: 300, after: 140 },
    zh: { fonts, sizes, line: 320, after: 140 },
  },
  shape: {
    title: 'left',
    boldHeadings: true,
    above: [480, 320, 240],
    headingRule: true,
    facts: 'list',
    tables: 'lines',
    cellRoom: 70,
    belowTables: 200,
    captions: true,
    contentsFrom: 3,
    header: true,
    footer: 'right',
    pictures: true,
    sections: null,
    brief: [],
    factIds: null,
  },
} as const satisfies Look;
