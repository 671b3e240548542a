/** Words: both catalogs are part of the bundle, so that switching needs no loading. */
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/kit/bilingual';
import { en } from '../../shared/messages/en';
import { zh } from '../../shared/messages/zh';

export function startWords(language: Language): i18n {
  i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, zh: { translation: zh } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return i18next;
}

/** The language of the app that fits the user's language tags best. */
export const preferredLanguage = (tags: readonly string[]): Language =>
  tags
    .find((tag) => /^(en|zh)\b/i.test(tag))
    ?.toLowerCase()
    .startsWith('zh')
    ? 'zh'
    : 'en';
