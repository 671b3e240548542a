import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDuration, showDuration } from '../../../shared/time/duration';
import { readEventTime } from '../../../shared/time/read-event-time';
import { showTime } from '../../../shared/time/show-time';
import { isZone } from '../../../shared/time/zones';

const runs = { seed: 20261122, numRuns: 500 };
const language = fc.constantFrom('en' as const, 'zh' as const);
const zone = fc.constantFrom(
  'UTC',
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kolkata',
  'Pacific/Auckland',
);

const minute = 60_000;

/** Whole minutes: what is printed. */
const instant = fc
  .integer({ min: Date.UTC(2001, 0, 1) / minute, max: Date.UTC(2040, 0, 1) / minute })
  .map((minutes) => new Date(minutes * minute).toISOString().replace('.000Z', 'Z'));

describe('a time that is printed', () => {
  it('reads as the same wall clock in the same zone', () => {
    fc.assert(
      fc.property(
        instant,
        fc.nat(3 * 24 * 60),
        fc.boolean(),
        zone,
        language,
        (at, length, isRange, zone, language) => {
          const until = isRange
            ? new Date(Date.parse(at) + (length + 1) * minute).toISOString().replace('.000Z', 'Z')
            : null;
          const time = { at, until, zone, certainty: 'exact' as const, text: '' };
          const style = { withDate: true, withYear: true };
          const shown = showTime(time, zone, language, style);
          const read = readEventTime(shown, { zone, date: null, reference: null });
          expect(read && showTime(read, zone, language, style)).toBe(shown);
          if (zone === 'UTC' || zone.startsWith('Asia')) expect(read).toEqual({ ...time, text: shown });
        },
      ),
      runs,
    );
  });

  it('reads again without its year and its date, when the day is known', () => {
    fc.assert(
      fc.property(instant, zone, language, fc.boolean(), (at, zone, language, withDate) => {
        const time = { at, until: null, zone, certainty: 'approximate' as const, text: '' };
        const shown = showTime(time, zone, language, { withDate });
        const context = { zone, date: dateIn(at, zone), reference: at };
        const read = readEventTime(shown, context);
        expect(read?.certainty).toBe('approximate');
        expect(read && showTime(read, zone, language, { withDate })).toBe(shown);
      }),
      runs,
    );
  });
});

const dateIn = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(at),
  );

describe('a duration that is printed', () => {
  it('reads as the same minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), language, (minutes, language) => {
        expect(readDuration(showDuration(minutes * minute, language))).toBe(minutes);
      }),
      runs,
    );
  });
});

describe('any text', () => {
  it('is a time or none, never thrown at', () => {
    const pieces = fc.constantFrom(
      '14',
      ':',
      '05',
      '??',
      '+',
      '-',
      '–',
      'Feb',
      '下午',
      '点',
      '2026',
      '月',
      '日',
      'Z',
      ' ',
      'pm',
      'Tue',
      '~',
      '到',
      '99',
      '半',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 30 }),
          fc.array(pieces, { maxLength: 9 }).map((all) => all.join('')),
        ),
        fc.option(zone, { nil: null }),
        (text, zone) => {
          const read = readEventTime(text, { zone, date: '2026-03-04', reference: '2026-03-04T10:00:00Z' });
          readDuration(text);
          if (!read) return;
          expect(read.text).toBe(text.trim());
          expect(read.zone === null || isZone(read.zone)).toBe(true);
          for (const at of [read.at, read.until]) expect(at === null || /Z$/.test(at)).toBe(true);
          if (read.at !== null && read.until !== null)
            expect(Date.parse(read.until)).toBeGreaterThanOrEqual(Date.parse(read.at));
        },
      ),
      { ...runs, numRuns: 5000 },
    );
  });
});
