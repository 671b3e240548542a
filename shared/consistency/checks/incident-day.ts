/** A sentence that says on which day the incident was, and names one on which the timeline has nothing. */
import type { Retrospective } from '../../retrospective/retrospective';
import { datesIn, type FoundDate } from '../../time/dates-in-text';
import { dayAt } from '../../time/zones';
import type { Check, Found } from '../check';
import { speaksOfElse } from '../measures';
import { isMasked, type Passage } from '../passages';
import { sentenceAt } from '../sentence';
import { speaksOfOthers } from '../speaks-of-others';

const day = 86_400_000;
/** A timeline of more days says less of the one. */
const mostDays = 3;
/** Dates further off are told of for another reason. */
const near = 7;

export const incidentDay: Check = {
  id: 'incident-day',
  find: ({ retrospective, passages }) => {
    const days = daysOf(retrospective);
    const years = new Set([...days].map((one) => one.slice(0, 4)));
    const [year] = years;
    if (days.size === 0 || days.size > 2 * mostDays || years.size > 1) return [];
    return passages.filter(saysSo).flatMap((passage) =>
      datesIn(passage.text).flatMap((date) => {
        const typed = Date.UTC(date.year ?? Number(year), date.month - 1, date.day);
        if (isMasked(passage, date) || days.has(dateOf(typed)) || !isOfIncident(passage, date)) return [];
        const meant = nearest(typed, days);
        return meant === null ? [] : [disagreement(passage, date, meant)];
      }),
    );
  },
};

/** By the clock of the document and by UTC: nobody is told of a day that a zone alone moves. */
const daysOf = ({ events, zone }: Retrospective): ReadonlySet<string> =>
  new Set(
    events.flatMap(({ time }) =>
      time.at === null
        ? []
        : [time.at.slice(0, 10), dayAt(time.at, zone) ?? '', dayAt(time.at, time.zone) ?? ''].filter(
            (one) => one !== '',
          ),
    ),
  );

const saysSo = ({ place }: Passage): boolean =>
  place.kind === 'title' ||
  (place.kind === 'prose' && ['narrative', 'evaluation', 'document', 'unsorted'].includes(place.page));

const incident = '(?:outage|incident|disruption|downtime|degradation|interruption)';
const failed = String.raw`(?:(?:was|were|went|became) (?:down|unavailable|unreachable|offline|inaccessible)|returned (?:\w+ )?errors|suffered|experienced)`;

/** What a sentence says before its date. */
const leading = new RegExp(
  String.raw`\b${incident}(?: [a-z-]+){0,5} on(?: the)?\s*$|\b${failed}\b[^,.;]{0,40} on\s*$`,
  'i',
);

/** What it says behind a date it begins with. */
const following = new RegExp(
  String.raw`^,? (?:at \d\S* ?\w*,? )?(?:[\w-]+ ){0,5}(?:${failed}|an? (?:\w+ )?${incident} (?:occurred|began|started|happened))\b`,
  'i',
);
const followingZh = /^[^。；\d]{0,14}(?:发生|出现|不可用|中断|无法(?:访问|使用|下单|支付|登录))/;

function isOfIncident(passage: Passage, date: FoundDate): boolean {
  const { text } = passage;
  const sentence = sentenceAt(text, date.start);
  if (speaksOfOthers(passage, date) || speaksOfElse(text.slice(sentence.start, sentence.end))) return false;
  const before = text.slice(sentence.start, date.start);
  const after = text.slice(date.end, sentence.end);
  if (leading.test(before)) return true;
  return (
    /^\s*(?:on )?(?:the )?$|^\s*(?:在|于)?$/i.test(before) &&
    (following.test(after) || followingZh.test(after))
  );
}

const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The day of the timeline next to the typed one, in the same month. */
function nearest(typed: number, days: ReadonlySet<string>): string | null {
  const month = dateOf(typed).slice(0, 8);
  const gap = (one: string): number => Math.abs(Date.parse(one) - typed);
  const [first] = [...days].filter((one) => one.startsWith(month)).sort((a, b) => gap(a) - gap(b));
  return first !== undefined && gap(first) <= near * day ? first : null;
}

function disagreement({ text, step, place }: Passage, date: FoundDate, meant: string): Found {
  const { start, end } = date;
  return {
    step,
    place,
    start,
    end,
    says: text.slice(start, end),
    expected: withDay(text, date, meant),
    message: { en: `The events of the timeline are of ${meant}.`, zh: `时间线上的事件在${meant}。` },
  };
}

/** The date as typed, with the day, and the weekday beside it, of the timeline. */
function withDay(text: string, { start, end, day: typed, weekday }: FoundDate, meant: string): string {
  const own = Number(meant.slice(8));
  const number = new RegExp(String.raw`^(.*(?<!\d))(0?${typed})(st|nd|rd|th)?(?!\d)`, 'is');
  const put = (part: string): string =>
    part.replace(
      number,
      (_whole, before: string, digits: string, suffix = '') =>
        `${before}${String(own).padStart(digits.startsWith('0') ? 2 : 1, '0')}${suffix && ordinal(own)}`,
    );
  if (weekday === null) return put(text.slice(start, end));
  const name = weekday.names[new Date(meant).getUTCDay()] ?? '';
  const [before, after] = [text.slice(start, weekday.start), text.slice(weekday.end, end)];
  return /\d/.test(after) ? before + name + put(after) : put(before) + name + after;
}

const ordinal = (number: number): string =>
  Math.floor(number / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
