/** Finds the time at the beginning of a line ("2022-10-31 07:30", "14:05 – 14:20", "下午2点10分"), by form alone. */
import { laidOut } from '../kit/laid-out';
import { spokenClockForm } from './spoken-clock';
import { zoneForm } from './zone-names';

/** Letters and digits, and Chinese characters, spelled out: with the flag for whole Unicode these patterns take longer to build. */
const wordSign = 'A-Za-z0-9\\u00AA-\\u02AF\\u0370-\\u1FFF\\u3005-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF';
const hanSign = '[\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const beforeClock = '(?=,?\\s+(?:at\\s+)?\\d{1,2}(?:[:：]|\\s?[ap]\\.?m))';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)';
const dateForms = [
  '\\d{4,5}[-/.]\\d{1,2}[-/.]\\d{1,2}',
  '\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}',
  '(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号]',
  `${weekday}?${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`,
  `${weekday}?\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${month}(?:,?\\s+\\d{4})?`,
  '(?:今天|昨天|前天|当天|当日|次日|次晨|翌日|隔天|第二天|今晚|昨晚|当晚|昨夜|今早|今晨)',
  '(?:(?:[上下]个?)?(?:周|星期|礼拜)[一二三四五六日天])(?=\\s?(?:[早上中下凌傍晚夜]|\\d{1,2}[:：点]))',
  `(?:(?:the )?(?:next|same|following) (?:day|morning)|today|yesterday|tomorrow|tonight|last night)${beforeClock}`,
  `(?:(?:last|next)\\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?${beforeClock}`,
  '\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}(?=,?\\s+\\d{1,2}[:：])',
  '\\d{1,2}\\.\\d{1,2}\\.(?=\\s+\\d{1,2}[:：])',
  '\\d{1,2}[-/]\\d{1,2}(?=\\s+\\d{1,2}[:：])',
];
const date = `(?:${dateForms.join('|')})`;

const zoneName = `(?:${zoneForm})`;
const offset = '(?:[+-]\\d{2}:?\\d{2}|[+-]\\d{1,2})';
const zone = `(?:\\s?\\(?${zoneName}${offset}?(?![${wordSign}])\\)?|[+-]\\d{2}:?\\d{2})`;
const dayPart = '(?:凌晨|清晨|早上|早晨|上午|中午|午后|下午|傍晚|晚上|夜里|半夜|深夜|午夜|晚|早)';
const numeral = '[零一二两三四五六七八九十]{1,3}';
const clockForms = [
  '\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2}(?:[.,]\\d{1,6})?)?(?:\\s?[ap]\\.?m\\b\\.?|[ap]\\b|ish\\b|\\s?(?:hrs?|h|uhr)\\b)?',
  '(?<=[~≈]\\s?|\\b(?:at|by|around|about|until|after|before)\\s)(?:1[0-2]|[1-9])[ap]\\b',
  '(?:1[0-2]|[1-9])(?:[ap]\\b(?=\\s?[-–—:：,])|ish\\b)',
  '(?:[\\dx?-]{2}|\\d)[:：][x?-]{2}',
  '[12]x[:：]\\d{2}',
  '\\d{1,2}\\s?[ap]m\\b',
  '\\d{1,2}\\.\\d{2}\\s?[ap]\\.?m\\b\\.?',
  '\\d{1,2}h\\d{2}\\b',
  '\\d{1,2}(?=\\s?[-–]\\s?\\d{1,2}(?:[:.]\\d{2})?\\s?[ap]\\.?m\\b)',
  '(?:klo?\\.?|um)\\s\\d{1,2}\\.\\d{2}(?![\\d.])(?:\\s?uhr\\b)?',
  '\\d{1,2}\\.\\d{2}\\s?uhr\\b',
  '(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?=\\s[-–—]\\s)',
  '(?:[01]?\\d|2[0-3])\\.[0-5]\\d\\s?(?:hrs?|h)\\b',
  '(?<=\\b(?:at|by|until|from|around|about|before|after)\\s)(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?![\\d.%])(?!\\s?(?:%|ms|s|x|k|[mg]b|percent|million|per)\\b)',
  '12\\s?(?:noon|midnight)\\b',
  '(?<=^|\\b(?:at|by|after|before|until|around|about|from|to)\\s)(?:noon|midnight)\\b',
  spokenClockForm,
  '(?:[01]\\d|2[0-3])[0-5]\\d(?=\\s?(?:z|utc|gmt|hrs?|h)\\b)(?:\\s?(?:hrs?|h)\\b)?',
  `${dayPart}?\\s?\\d{1,2}\\s?[点时:：]钟?(?:\\s?\\d{1,2}\\s?分?|半)?(?:\\s?\\d{1,2}\\s?秒)?(?:左右|前后|许|多)?`,
  `${dayPart}\\s?${numeral}[点时](?:钟|半|[一三]刻|零?${numeral}分?)?(?:左右|许|多)?`,
  `${numeral}[点时](?:半|[一三]刻|零?${numeral}分|整)(?:左右|许|多)?`,
  `${numeral}点钟?(?:左右|前后|刚过|多(?![个种条项功余]))`,
  `(?<=约\\s?|大概\\s?)${numeral}点钟?(?!原因|建议|意见|问题|经验|要求|教训|改进|措施|结论)`,
  `${numeral}点${numeral}(?=左右|[\\s，,、：:]|$)(?:左右)?`,
  `${numeral}点[二三四五]?十[一二三四五六七八九]?(?![一二三四五六七八九十百千万个条项种位台家人次份件多余%])`,
  `差(?:${numeral}分钟?|一刻)${numeral}点`,
];
const clock = `(?:(?:${clockForms.join('|')})~?${zone}?)`;
const about =
  '(?:[~≈]\\s?|c(?:irca|a)\\.?\\s|(?:approx(?:imately)?\\.?|around|about)\\s|(?:大?约|大概)\\s?)?';
const dash = '\\s?(?:-|–|—|~|～|to|until|至|到)\\s?';
/** What may stand between a day and its clock. */
const joint = '(?:[,，]?\\s*(?:(?:at|@)\\s+)?|t|\\s[-–—@]\\s)';
const moment = `(?:${date}(?:${joint}${about}${clock})?|${clock}(?:,?\\s+${date})?)`;
const amount = '(?:\\d{1,3}|an?|half an|one|two|three|four|five|ten|fifteen|twenty|thirty|forty)';
const later = [
  't\\s?[+-]\\s?\\d{1,3}:\\d\\d(?::\\d\\d)?',
  '(?:t\\s?)?\\+\\s?\\d{1,3}\\s?(?:h(?:\\d{1,2}m)?|m(?:in)?|分钟?|小时)(?![a-z])',
  `(?:about |around )?${amount} (?:minutes?|mins?|hours?|hrs?) (?:later|after)(?![a-z])`,
  '(?:大?约|又|再)?过?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)个?(?:半)?(?:分钟|小时|钟头)(?:之后|以后|后)',
  '(?:又|再)?过了(?:\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)个?半?(?:分钟|小时|钟头)',
].join('|');
const wholeTime = `(?:${later}|${about}${moment}(?:${dash}${moment}(?:之间|期间)?)?)`;
const opener = '[\\[(（【]?';
const closer = '[\\])）】]?';

const leading = new RegExp(`^\\s*(${opener}${wholeTime}${closer})`, 'i');
const dateForm = new RegExp(date, 'i');
const datesForm = new RegExp(date, 'gi');
const clockForm = new RegExp(clock, 'i');
const separator = /^\s*(?:[:：|,，;]|-{1,2}|–|—|→|=>)?\s*/u;

/** A line as its time and what happened. */
export interface TimedText {
  /** The time as written. */
  readonly time: string;
  /** What stands beside it, without the separator between them. */
  readonly rest: string;
}

/** Full-width digits as half-width ones: each takes the same room. */
const halfWidth = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));

/** How a line can begin that begins with a time: most lines do not, and are not looked at any closer. */
const opening = laidOut('iu')`
  ^\s*["'\x60*_[(（【]*(?:
    [\d０-９~≈+?x]|t\s?\+|klo?\b|um\b|t\s?[+-]|\p{Script=Han}|
    (?:
      jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|tod|yes|tom|
      ton|last|the|next|same|foll|about|around|approx|c|ca|circa|an?|half|quarter|noon|
      midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fif|twen|thir|
      for|between|from
    )(?![b-z]{9})
  )
`;

/** The line as time and text, or null when it does not begin with a time. A bare number is no time. */
export function leadingTime(line: string): TimedText | null {
  if (!opening.test(line)) return null;
  const plain = /[０-９]/.test(line) ? halfWidth(line) : line;
  const found = leading.exec(plain)?.[1];
  const end = found === undefined ? spanEnd(plain) : plain.indexOf(found) + found.length;
  if (end === null) return null;
  const time = found ?? plain.slice(0, end);
  const after = line.slice(end);
  if (/^[\p{L}\p{N}]/u.test(after) && !/^\p{Script=Han}/u.test(after)) return null;
  return { time: time.trim(), rest: after.replace(separator, '') };
}

const spanHead = /^\s*(?:(?:between|from)\s+|[在从自]\s?)/i;
const spanJoint = /^\s*(?:and|to|until|至|到|[-–—~～])\s*/i;

/** Where "between 14:02 and 14:20" ends, or 从14:02到14:20, at the head of a text; null when it is none. */
function spanEnd(text: string): number | null {
  const head = spanHead.exec(text)?.[0].length;
  const first = head === undefined ? undefined : leading.exec(text.slice(head))?.[0].length;
  if (head === undefined || first === undefined) return null;
  const rest = text.slice(head + first);
  const joint = spanJoint.exec(rest)?.[0].length;
  if (joint === undefined) return hasDash.test(text.slice(head, head + first)) ? head + first : null;
  const second = leading.exec(rest.slice(joint))?.[0].length;
  return second === undefined ? null : head + first + joint + second;
}

const hasDash = /\d\s?(?:[-–—~～至到]|to|until)\s?\d/i;
const spanBefore = /(?:(?:between|from)\s+|[在从自]\s?)$/i;

const within = new RegExp(
  `(?<![${wordSign}.:/_=@#-]|\\d\\s?[-–])(${about}(?:${date}(?:${joint}${about}${clock})|${clock}(?:,?\\s+${date})?)(?:${dash}${moment})?)(?![\\d:/_%-]|\\.\\d)`,
  'i',
);
const hanBefore = new RegExp(
  `(?<=${hanSign})(${about}(?:${date}(?:[,，]?\\s*${clock})|${clock}))(?![\\d:/_%-]|\\.\\d)`,
  'i',
);

/** What every clock has in it. */
const clockSign = laidOut('i')`
  [\dx?]\s?[:：]\s?[\dx?]|\dh\d|
  \b(?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|
  o['’]clock|\b(?:noon|midnight)\b|\d\.\d\d\s?(?:hrs?|h)\b|
  \b(?:at|by|until|from|around|about|before|after)\s\d{1,2}\.\d\d\b|\d\s?[ap]\.?m\b|
  \d\.\d\d(?:\s[-–—]|\s?uhr\b)|\d{4}\s?(?:z|utc|gmt|hrs?|h)\b|\b(?:klo?\.?|um)\s\d|
  \d(?:[ap]|ish)\b|[\d一二两三四五六七八九十]\s?[点时]
`;

/** Whether there may be a clock in the text, at a glance. */
export const mayHoldTime = (text: string): boolean => clockSign.test(text);

/** The first time with a clock anywhere in a sentence, as written, and where it stands; null when there is none. */
export function timeWithin(text: string): { readonly time: string; readonly start: number } | null {
  if (!clockSign.test(text)) return null;
  const found = within.exec(text) ?? hanBefore.exec(text);
  const time = found?.[1];
  if (!found || time === undefined) return null;
  const head = spanBefore.exec(text.slice(0, found.index))?.[0].length ?? 0;
  const from = found.index - head;
  const end = head > 0 ? spanEnd(text.slice(from)) : null;
  return end === null
    ? { time: time.trim(), start: found.index }
    : { time: text.slice(from, from + end).trim(), start: from };
}

export interface NamedTime extends TimedText {
  /** A colon stands between the name and its time. */
  readonly colon: boolean;
}

/** What stands between a name and its time: a colon, a full-width one, or a blank alone. */
const nameEnd = /\s*：\s*|\s*:\s+|\s+/g;
const shortest = 2;
const longestName = 40;

/** "First detected: 2023-01-11 14:22": a short name and the time it ends with, or null. */
export function trailingTime(line: string): NamedTime | null {
  if (line.length > 160 || !clockSign.test(line.slice(-40))) return null;
  for (const { index, 0: gap } of line.matchAll(nameEnd)) {
    if (index > longestName) return null;
    const rest = line.slice(0, index);
    const behind = line.slice(index + gap.length);
    const time = index < shortest ? undefined : leading.exec(behind)?.[1];
    if (time !== undefined && /^\s*\.?$/.test(behind.slice(behind.indexOf(time) + time.length)))
      return { time, rest, colon: /[:：]/.test(gap) };
    if (/[:：]/.test(gap)) return null;
  }
  return null;
}

/** Whether the text is a time and nothing but a remark in parentheses beside it. */
export function isTime(text: string): boolean {
  const timed = leadingTime(text);
  return timed !== null && /^(?:\(.*\)|（.*）)?$/u.test(timed.rest.trim());
}

/** The first calendar date in a text as written, or empty. */
export const firstDate = (text: string): string => dateForm.exec(text)?.[0] ?? '';

/** Whether the time as written names a day of its own. */
export const hasDate = (time: string): boolean => dateForm.test(time);

/** Whether the time as written names an hour, not a day alone. */
export const hasClock = (time: string): boolean => clockForm.test(time.replace(datesForm, ' '));
