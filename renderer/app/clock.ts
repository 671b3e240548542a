/** The time of day of an instant, as short as it can be. */
import type { Instant } from '../../shared/kit/instant';

export const clock = (instant: Instant, language: string): string =>
  new Date(instant).toLocaleTimeString(language.startsWith('zh') ? 'zh-CN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
