/** How the library shows when something was. */
import type { Language } from '../../../shared/kit/bilingual';
import { localeOf } from '../../ui/moments';

/** Today by the clock, this year by the day, else by the date. */
export function showMoment(instant: string, language: Language): string {
  const moment = new Date(instant);
  const today = new Date();
  const options: Intl.DateTimeFormatOptions =
    today.toDateString() === moment.toDateString()
      ? { hour: '2-digit', minute: '2-digit', hour12: false }
      : today.getFullYear() === moment.getFullYear()
        ? { weekday: 'short', day: 'numeric', month: 'short' }
        : { day: 'numeric', month: 'short', year: 'numeric' };
  return moment.toLocaleString(localeOf(language), options);
}
