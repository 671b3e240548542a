/** A calendar date in place: shown in the words of the language, typed or picked in the browser's own field. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './DateField.module.css';
import { localeOf } from './moments';

/** Holds a year to four digits, so that the next key goes on to the next part of the date. */
const lastDay = '9999-12-31';

interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or null. */
  readonly value: string | null;
  /** Shown while there is none. */
  readonly none: string;
  /** The year that goes without saying. */
  readonly year?: string;
  readonly readOnly?: boolean;
  readonly onDate: (date: string | null) => void;
}

export function DateField({ label, value, none, year = '', readOnly = false, onDate }: DateFieldProps) {
  const { i18n } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (input && (document.activeElement !== input || value !== null)) input.value = value ?? '';
  }, [value]);
  return (
    <span className={styles.date} data-empty={value === null || undefined}>
      <input
        ref={field}
        type="date"
        max={lastDay}
        aria-label={label}
        readOnly={readOnly}
        defaultValue={value ?? ''}
        onChange={(event) => {
          const { value: typed } = event.target;
          if (typed === '' || typed >= '1000') onDate(typed === '' ? null : typed);
        }}
      />
      <span className={styles.shown} aria-hidden="true">
        {value === null ? none : showDate(value, i18n.language, year)}
      </span>
    </span>
  );
}

/** "4 Dec 2026", "2026年12月4日", without the year when it is the one given; the text itself when it is no date. */
export function showDate(date: string, language: string, year = ''): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const isChinese = language.startsWith('zh');
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: isChinese ? 'long' : 'short',
    timeZone: 'UTC',
    ...(date.startsWith(`${year}-`) ? {} : { year: 'numeric' }),
  }).format(at);
}
