/** Action items → a table for spreadsheets, in which no cell is a formula. */
import type { Bilingual, Language } from '../../kit/bilingual';
import { actionStateLabels, meansLabels, sideLabels, strengthLabels } from '../../manuscript/labels';
import { isAllowedLink } from '../../prose/links';
import type { ActionItem } from '../../retrospective/action-items';
import type { Retrospective } from '../../retrospective/retrospective';
import { cleanText } from '../clean-text';

interface Column {
  readonly title: Bilingual;
  readonly cell: (item: ActionItem, language: Language, document: Retrospective) => string;
}

const columns: readonly Column[] = [
  { title: { en: 'Document', zh: '文档' }, cell: (_, __, { title }) => title },
  { title: { en: 'Measure', zh: '措施' }, cell: ({ text }) => text },
  { title: { en: 'Owner', zh: '负责角色' }, cell: ({ owner }) => owner },
  { title: { en: 'Due', zh: '期限' }, cell: ({ due }) => due ?? '' },
  { title: { en: 'State', zh: '状态' }, cell: ({ state }, language) => actionStateLabels[state][language] },
  { title: { en: 'How we will know', zh: '验证办法' }, cell: ({ verification }) => verification },
  {
    title: { en: 'Side', zh: '对象' },
    cell: ({ side }, language) => (side ? sideLabels[side][language] : ''),
  },
  {
    title: { en: 'Means', zh: '方式' },
    cell: ({ means }, language) => (means ? meansLabels[means][language] : ''),
  },
  {
    title: { en: 'Strength', zh: '强度' },
    cell: ({ strength }, language) => (strength ? `${strength} ${strengthLabels[strength][language]}` : ''),
  },
  { title: { en: 'Link', zh: '链接' }, cell: ({ link }) => (isAllowedLink(link) ? link : '') },
];

/** RFC 4180 with a byte order mark, without which spreadsheets take Chinese for something else. */
export function exportCsv(documents: readonly Retrospective[], language: Language): string {
  const head = columns.map(({ title }) => title[language]);
  const rows = documents.flatMap((document) =>
    document.actionItems.map((item) => columns.map(({ cell }) => cell(item, language, document))),
  );
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** What makes a spreadsheet compute, also in full width and behind white space. */
const formula = /^[\s\u00a0\u3000\ufeff]*[=+\-@＝＋－＠|%\t\r]/;

/** A cell as it is read back; what could be a formula begins with an apostrophe, which makes it text. */
export function field(text: string): string {
  const clean = cleanText(text);
  const safe = formula.test(clean) || /^[\t\n]/.test(clean) ? `'${clean}` : clean;
  return /[",\n\r']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
