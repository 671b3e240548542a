/** Days and times as the language of the app writes them, on the clock of this machine. */
import type { Instant } from '../../shared/kit/instant';

/** The locale of `en` or `zh`, or of a tag that begins with one of them. */
export const localeOf = (language: string): string => (language.startsWith('zh') ? 'zh-CN' : 'en-GB');

const minute = { hour: '2-digit', minute: '2-digit' } as const;

/** The time of day. */
export const timeOf = (at: Instant, language: string): string =>
  new Date(at).toLocaleTimeString(localeOf(language), minute);

/** With the day. */
export const momentOf = (at: Instant, language: string): string =>
  new Date(at).toLocaleString(localeOf(language), { month: 'short', day: 'numeric', ...minute });
