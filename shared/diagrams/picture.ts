/** What every picture of a document is asked for with, and words pictures share. */
import type { Bilingual, Language } from '../kit/bilingual';
import type { Retrospective } from '../retrospective/retrospective';

export interface PictureOptions {
  /** The room there is, in pixels; a picture that needs more is wider. */
  readonly width: number;
  /** Of titles and labels; the writer's own words stay as written. */
  readonly language: Language;
}

export const say = (text: Bilingual, language: Language): string => text[language];

const happened: Bilingual = { en: 'What happened', zh: '发生的事' };

/** What all factors explain: the title of the document, which tells what happened. */
export const effectOf = ({ title }: Retrospective, language: Language): string =>
  title.trim() || say(happened, language);

export const effectLabel: Bilingual = { en: 'Effect', zh: '结果' };

const untold: Bilingual = { en: 'not yet written', zh: '待写' };

/** The words of an item, or that it has none yet. */
export const wordsOr = (text: string, language: Language): string => text.trim() || say(untold, language);

export const timeless: Bilingual = { en: 'time unknown', zh: '时间不明' };

/** Parts of a sentence in a row. */
export const listing = (parts: readonly string[], language: Language): string =>
  parts.join(language === 'zh' ? '；' : '; ');
