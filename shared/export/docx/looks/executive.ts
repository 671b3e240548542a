/** One page for whoever decides: what happened, what it did, why, what comes next. */
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

export const executive = {
  id: 'executive',
  name: { en: 'One page', zh: '一页纸' },
  about: {
    en: 'For executives: summary, impact, factors and measures; timeline, rules and appendix are left out.',
    zh: '给管理层：摘要、影响、因素与措施；不含时间线、规律与附录。',
  },
  margin: { top: 680, right: 964, bottom: 680, left: 964, header: 397, footer: 340 },
  ink: {
    text: '1F2328',
    muted: '57606A',
    accent: '0F6E63',
    accentSoft: 'A9D2CB',
    strongLine: '0F6E63',
    line: 'D3DAD8',
    hairline: 'E1E7E5',
    sunken: 'F3F6F5',
    head: 'EDF4F2',
  },
  faces: {
    en: {
      fonts,
      sizes: {
        title: 36,
        heading1: 23,
        heading2: 20,
        heading3: 19,
        body: 19,
        table: 16,
        small: 15,
        code: 16,
      },
      line: 250,
      after: 60,
    },
    zh: {
      fonts,
      sizes: {
        title: 36,
        heading1: 22,
        heading2: 20,
        heading3: 18,
        body: 18,
        table: 16,
        small: 15,
        code: 16,
      },
      line: 260,
      after: 60,
    },
  },
  shape: {
    title: 'left',
    boldHeadings: true,
    above: [150, 90, 70],
    headingRule: true,
    facts: 'pairs',
    tables: 'lines',
    cellRoom: 34,
    belowTables: 100,
    captions: false,
    contentsFrom: null,
    header: false,
    footer: 'right',
    pictures: false,
    sections: ['summary', 'impact', 'factors', 'measures'],
    brief: ['factors'],
    factIds: [
      'severity',
      'status',
      'date',
      'owner',
      'time-to-detect',
      'time-to-restore',
      'services',
      'review-date',
    ],
  },
} as const satisfies Look;
