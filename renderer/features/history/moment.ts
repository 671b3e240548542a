/** When something was, on the clock of this machine. */
import type { Language } from '../../../shared/kit/bilingual';
import type { Instant } from '../../../shared/kit/instant';

export const locales = { en: 'en-GB', zh: 'zh-CN' } as const;

const minute = { hour: '2-digit', minute: '2-digit' } as const;

export const timeOf = (at: Instant, language: Language): string =>
  new Date(at).toLocaleTimeString(locales[language], minute);

/** With the day. */
export const momentOf = (at: Instant, language: Language): string =>
  new Date(at).toLocaleString(locales[language], { month: 'short', day: 'numeric', ...minute });
