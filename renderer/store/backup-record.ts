/** What this device remembers about backups that stay when the browser's data goes. */
import type { Instant } from '../../shared/kit/instant';
import { keepState } from './kept-state';

export interface BackupRecord {
  /** The last one, or null. */
  readonly at: Instant | null;
  /** When there first was something to back up. */
  readonly since: Instant | null;
  /** The browser was asked not to clear the data by itself; once is enough. */
  readonly askedToStay: boolean;
}

const beginning: BackupRecord = { at: null, since: null, askedToStay: false };

const isMoment = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const checks: { readonly [K in keyof BackupRecord]: (value: unknown) => boolean } = {
  at: isMoment,
  since: isMoment,
  askedToStay: (value) => typeof value === 'boolean',
};

const readRecord = (stored: Readonly<Record<string, unknown>>): Partial<BackupRecord> =>
  Object.fromEntries(
    Object.entries(stored).filter(
      ([key, value]) => key in checks && checks[key as keyof BackupRecord](value),
    ),
  );

export const useBackupRecord = keepState('afterword:backup', beginning, readRecord);

const day = 24 * 60 * 60 * 1000;

/** Days without a backup after which the app speaks up. */
export const reminderDays = 14;

/** Whole days since the last backup, or since there was something to back up; null before that. */
export function daysWithout({ at, since }: BackupRecord, now: Instant): number | null {
  const from = at ?? since;
  return from === null ? null : Math.max(0, Math.floor((Date.parse(now) - Date.parse(from)) / day));
}
