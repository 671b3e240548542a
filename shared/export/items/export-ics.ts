/** Action items with a day → entries of a calendar, each a whole day that blocks nobody. */
import type { Language } from '../../kit/bilingual';
import type { Instant, PlainDate } from '../../kit/instant';
import { isAllowedLink, linkScheme } from '../../prose/links';
import type { ActionItem } from '../../retrospective/action-items';
import type { Retrospective } from '../../retrospective/retrospective';
import { cleanText } from '../clean-text';

/** iCalendar (RFC 5545): what is open and has a day. `stamp` is when the file was made. */
export function exportIcs(documents: readonly Retrospective[], language: Language, stamp: Instant): string {
  const events = documents.flatMap((document) =>
    document.actionItems.flatMap((item) =>
      item.due === null || item.state === 'done' || item.state === 'dropped'
        ? []
        : entryOf(item, item.due, document, language, stamp),
    ),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//Action items//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryOf(
  item: ActionItem,
  due: PlainDate,
  document: Retrospective,
  language: Language,
  stamp: Instant,
): readonly string[] {
  const told = [
    document.title,
    labelled(language === 'zh' ? '负责角色：' : 'Owner: ', item.owner),
    labelled(language === 'zh' ? '验证办法：' : 'How we will know: ', item.verification),
  ].filter((line) => line.trim() !== '');
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(item.id)}@afterword.invalid`,
    `DTSTAMP:${stamp.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(due).replaceAll('-', '')}`,
    `SUMMARY:${escaped(item.text.trim() || document.title)}`,
    ...(told.length === 0 ? [] : [`DESCRIPTION:${escaped(told.join('\n'))}`]),
    ...(isAddress(item.link) ? [`URL:${item.link}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const labelled = (label: string, text: string): string => (text.trim() === '' ? '' : label + text);

const isAddress = (link: string): boolean =>
  isAllowedLink(link) && /^https?$/.test(linkScheme(link) ?? '') && !/\s/.test(link);

const dayAfter = (day: PlainDate): PlainDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const escaped = (text: string): string =>
  cleanText(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

const longestLine = 75;

const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines end after 75 bytes and go on behind a space; no character is torn. */
function folded(line: string): string {
  let whole = '';
  let length = 0;
  for (const sign of line) {
    const size = bytesOf(sign);
    if (length + size > longestLine) {
      whole += '\r\n ';
      length = 1;
    }
    whole += sign;
    length += size;
  }
  return whole;
}
