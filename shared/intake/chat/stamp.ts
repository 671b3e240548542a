/** The stamps chats put beside a name, as parts of larger patterns, and the days they put between messages. */
import { readWrittenTime } from '../../time/read-event-time';

const clock =
  '(?:(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚|AM|PM)\\s?)?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2}(?:[.,]\\d{1,6})?)?(?:\\s?(?:[AaPp]\\.?[Mm]\\.?|上午|下午|晚上|凌晨))?(?:\\s?(?:UTC|GMT|Z|CET|CEST|EST|EDT|PST|PDT|CST|IST|BST)(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?(?:\\s?[+-]\\d{2}:?\\d{2})?';
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?)';
const day = `(?:${[
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
  '\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})',
  '\\d{1,2}[-/]\\d{1,2}',
  `\\d{1,2}[-/](?:${month}|[一二三四五六七八九十]{1,2}月)[-/](?:\\d{4}|\\d{2})`,
  '(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号]?',
  `(?:${weekday},?\\s)?${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?`,
  `(?:${weekday},?\\s)?\\d{1,2}(?:st|nd|rd|th)?\\s${month}(?:,?\\s\\d{4})?`,
  '(?:[Tt]oday|[Yy]esterday|今天|昨天|前天)',
  '(?:周|星期|礼拜)[一二三四五六日天]',
  `(?:[Ll]ast\\s)?${weekday}`,
].join('|')})`;

/** A clock, with its day before or behind it. */
export const stamp = `(?:${day}(?:T|[,，]?\\s*(?:at\\s+)?(?:${weekday},?\\s)?(?:(?:周|星期)[一二三四五六日天]\\s?)?)${clock}|${clock}(?:[,，]?\\s+${day})?)`;

const decoration = /^[\s—–\-=*_•·~─━|<>【】[\]]+|[\s—–\-=*_•·~─━|<>【】[\]]+$/g;
const dayChanged = /^(?:day changed(?: to)?|log opened|log closed|conversation started(?: on)?)\s+/i;

/** The day a divider names ("——— March 4th ———", "Today", "2026年3月4日 星期三"), or null. */
export function dividerDay(line: string): string | null {
  if (line.length > 70 || !/[\d今昨前TtYy周星]/.test(line)) return null;
  const text = line.replace(decoration, '').replace(dayChanged, '').replace(decoration, '');
  if (text.length < 2 || text.length > 40) return null;
  const written = readWrittenTime(text);
  if (written?.kind !== 'point') return null;
  const { hour, blank, epoch, month: named, slashed, shift, weekday: ofWeek, year } = written.from;
  if (hour !== undefined || blank !== undefined || epoch !== undefined) return null;
  if (/^\d{8}$/.test(text) || (slashed !== undefined && year === undefined)) return null;
  return named !== undefined || slashed !== undefined || shift !== undefined || ofWeek !== undefined
    ? text
    : null;
}
