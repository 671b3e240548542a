/** Moments as the backup screens say them. */
import type { Language } from '../../../shared/kit/bilingual';
import type { Instant } from '../../../shared/kit/instant';
import { localeOf } from '../../ui/moments';

/** Day and time on this machine's clock. */
export const momentText = (at: Instant, language: Language): string =>
  new Date(at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });

/** Says each of several that are chosen from: those of one minute are told apart by their seconds. */
export function momentAmong(moments: readonly Instant[], language: Language): (moment: Instant) => string {
  const texts = moments.map((moment) => momentText(moment, language));
  return (moment) => {
    const text = momentText(moment, language);
    return texts.indexOf(text) === texts.lastIndexOf(text) ? text : secondText(moment, language);
  };
}

const secondText = (at: Instant, language: Language): string =>
  new Date(at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'medium' });

/** "today", "2 days ago". */
export const daysAgo = (days: number, language: Language): string =>
  new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(-days, 'day');
