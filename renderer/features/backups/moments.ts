/** Moments as the backup screens say them. */
import type { Language } from '../../../shared/kit/bilingual';
import type { Instant } from '../../../shared/kit/instant';
import { localeOf } from '../../ui/moments';

/** Day and time on this machine's clock. */
export const momentText = (at: Instant, language: Language): string =>
  new Date(at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });

/** Says each of several that are chosen from: those of one minute are told apart by their seconds, and so on. */
export function momentAmong(moments: readonly Instant[], language: Language): (moment: Instant) => string {
  return (moment) => {
    const isAlone = (wording: typeof momentText): boolean =>
      moments.filter((other) => wording(other, language) === wording(moment, language)).length < 2;
    return ([momentText, secondText].find(isAlone) ?? exactText)(moment, language);
  };
}

const secondText = (at: Instant, language: Language): string =>
  new Date(at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'medium' });

const exactText = (at: Instant, language: Language): string =>
  `${secondText(at, language)}.${String(new Date(at).getUTCMilliseconds()).padStart(3, '0')}`;

/** "today", "2 days ago". */
export const daysAgo = (days: number, language: Language): string =>
  new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(-days, 'day');
