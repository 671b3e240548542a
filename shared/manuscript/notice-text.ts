/** A customer notice as plain text, for a mail or a status page: what is written, and nothing of the house. */
import type { Bilingual, Language } from '../kit/bilingual';
import type { Notice } from '../retrospective/action-items';
import { noticeFieldLabels, noticeLabels } from './labels';

const fields = Object.keys(noticeFieldLabels) as (keyof typeof noticeFieldLabels)[];

/** The title, a line for each field that holds something, the signature last and without a label. */
export function noticeText(notice: Notice, language: Language): string {
  const title = notice.title.trim() || noticeLabels[notice.kind][language];
  const colon: Bilingual = { en: ': ', zh: '：' };
  const lines = fields
    .filter((field) => notice[field].trim() !== '')
    .map((field) => `${noticeFieldLabels[field][language]}${colon[language]}${notice[field].trim()}`);
  const signature = notice.signature.trim() === '' ? [] : ['', notice.signature.trim()];
  return `${[title, '', ...lines, ...signature].join('\n').trimEnd()}\n`;
}
