/** Moments as the backup screens say them. */

import type { Language } from '../../../shared/kit/bilingual';
import type { Instant } from '../../../shared/kit/instant';

const localeOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en-GB');

/** Day and time on this machine's clock. */
export const momentText = (at: Instant, language: Language): string =>
  new Date(at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });

/** "today", "2 days ago". */
export const daysAgo = (days: number, language: Language): string =>
  new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(-days, 'day');
