/** Finds the durations inside running text, in both languages, with how exactly they are meant. */
import type { Span } from '../prose/prose';
import { numberWord, readNumberWord } from './english-numbers';
import { numeral, readNumeral } from './numerals';

/** How a figure is meant: itself, roughly, a little less, or as a bound. */
export type Sense = 'exact' | 'about' | 'nearly' | 'over' | 'under';

/** One amount with its unit, as it stands in the text. */
export interface DurationPart {
  readonly amount: number;
  /** Minutes in one unit. */
  readonly unit: number;
  /** The unit as written, with the white space or hyphen before it ("-minute", " h", "分钟"). */
  readonly name: string;
}

/** A duration in a text; the span takes in the words that say how exactly it is meant ("about 40 minutes"). */
export interface FoundDuration extends Span {
  readonly minutes: number;
  readonly sense: Sense;
  readonly text: string;
  /** Where the figure itself stands, without those words. */
  readonly figure: Span;
  readonly parts: readonly DurationPart[];
}

const units: readonly (readonly [minutes: number, name: RegExp])[] = [
  [10_080, /^(?:weeks?|周|个?星期)/i],
  [1440, /^(?:days?|d|天)/i],
  [60, /^(?:h|个?小时|个?钟头)/i],
  [1, /^(?:min|m|分)/i],
  [1 / 60, /^(?:s|秒)/i],
];

const english =
  '(?:weeks?|days?|hours?|hrs?\\.?(?![a-z])|minutes?|mins?(?![a-z])|seconds?|secs?(?![a-z])|[dhms](?=\\d|[^a-z]|$))(?![a-z])';
const chinese = '(?:个?(?:半)?(?:小时|钟头|星期)|天|周|分钟?|秒钟?)';
const figure = `(?:\\d+(?:[.,]\\d+)?(?:½)?|½)`;
const said = `(?:${numberWord}|an?)`;
const enAmount = `(?:(?<!\\d|\\d[.,:/-])${figure}[ \\u00a0-]?|\\b${said}(?:[ -]and[ -]a[ -]half)?[ -])`;
const enPart = `${enAmount}${english.replace('(?![a-z])', '')}`;
const halves = '(?:\\bhalf an?[ -](?:hour|day)|\\ban? half[ -](?:hour|day)|\\b(?:a )?quarter of an hour)';
const enWhole = `(?:${halves}|${enPart}(?:\\s*(?:,|and)?\\s*${enPart.replace('(?<!\\d|\\d[.,:/-])', '')}){0,3}(?: and a (?:half|quarter))?)`;
const zhAmount = `(?:(?<!\\d|\\d[.,:：/-])\\d+(?:\\.\\d+)?|(?<![〇零一二两三四五六七八九十百千])${numeral.replace('(?:\\d+|', '(?:')}|半)`;
const zhPart = `${zhAmount}\\s*(?:个?多)?${chinese}`;
const zhWhole = `${zhPart}半?(?:\\s*零?${zhPart.replaceAll(/\(\?<!(?:\\d\|\\d)?\[[^\]]*\]\)/g, '')}){0,3}`;

const senses: readonly (readonly [Sense, string])[] = [
  ['over', 'more than|longer than|at least|over|超过|至少|不少于|逾|[>＞≥]'],
  ['under', 'less than|fewer than|no more than|at most|up to|under|within|不到|不足|最多|不超过|少于|[<＜≤]'],
  ['nearly', 'nearly|almost|just under|close to|将近|接近|近'],
  ['about', 'approximately|approx\\.?|around|about|roughly|some|circa|ca\\.|c\\.|大约|约莫|大概|约|[~～≈]'],
];
const before = `(?:(?:${senses.map(([, words]) => words).join('|')})\\s*(?:an? total of\\s*)?)?`;
const behind = '(?:左右|上下|or so(?![a-z])|or more(?![a-z])|\\+(?!\\d))?';
const pattern = new RegExp(`(?:(?<![a-z])${before})((?:${enWhole}|${zhWhole}))(\\s*${behind})`, 'giu');

/** All durations of a text in order. Vague ones ("a few hours", 几小时, 两三天) and spans of two figures are left out. */
export function durationsIn(text: string): readonly FoundDuration[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, body = '', tail = ''] = match;
    const parts = partsOf(body);
    const minutes = parts && minutesOf(body, parts);
    const head = whole.slice(0, whole.length - body.length - tail.length);
    const start = match.index;
    if (!parts || minutes === null || !(minutes > 0) || isOpen(text, start, body)) return [];
    const end = start + whole.trimEnd().length;
    const at = start + head.length;
    return [
      {
        start,
        end,
        minutes,
        sense: senseOf(head, body, tail),
        text: text.slice(start, end),
        figure: { start: at, end: at + body.length },
        parts,
      },
    ];
  });
}

/** The second of two figures ("2–3 hours", "one or two days", 三到五分钟), or two numerals side by side (两三天), or 十分 (very). */
const isOpen = (text: string, start: number, body: string): boolean =>
  /(?:\d|[一二两三四五六七八九十]|\b(?:one|two|three|four|five|a few|several|another|every|each|last|past|next|first))\s*(?:[-–—~～至到]|to|or)?\s*$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  ) || /^[一二两三四五六七八九][一二三四五六七八九](?![十百千])|^[几数]|^\D+分$/.test(body);

function senseOf(head: string, body: string, tail: string): Sense {
  const word = head.trim().toLowerCase();
  const found = senses.find(([, words]) => new RegExp(`^(?:${words})`, 'iu').test(word));
  if (found && word !== '') return found[0];
  if (/or more|\+/i.test(tail) || /多/.test(body)) return 'over';
  return /\S/.test(tail) ? 'about' : 'exact';
}

const partPattern = new RegExp(
  `(?:(${figure}(?=[ \\u00a0-]?[a-z])|${said}(?:[ -]and[ -]a[ -]half)?(?=[ -]))([ \\u00a0-]?)(${english}))|(?:(\\d+(?:\\.\\d+)?|${numeral}|半)(\\s*(?:个?多)?)(${chinese})(半)?)`,
  'giu',
);

function partsOf(body: string): readonly DurationPart[] | null {
  const parts = [...body.matchAll(partPattern)].map((match): DurationPart => {
    const [, number, gap = '', name, han, hanGap = '', hanName = '', half] = match;
    if (number !== undefined && name !== undefined)
      return { amount: readAmount(number), unit: unitOf(name), name: gap + name };
    const extra = /半/.test(hanName) || half ? 0.5 : 0;
    const amount = han === '半' ? 0.5 : readHan(han ?? '') + extra;
    return { amount, unit: unitOf(hanName.replace('半', '')), name: hanGap.replace(/个?多/, '') + hanName };
  });
  return parts.every(({ amount, unit }) => Number.isFinite(amount * unit)) ? parts : null;
}

const readHan = (text: string): number => (/\./.test(text) ? Number(text) : readNumeral(text));

function readAmount(text: string): number {
  const word = text.toLowerCase();
  const half = /half|½/.test(word) ? 0.5 : 0;
  const plain = word.replace(/[ -]and[ -]a[ -]half|½/, '');
  if (/^an?$/.test(plain)) return 1 + half;
  if (plain === '') return half;
  const number = readNumberWord(plain) ?? Number(plain.replace(',', plain.includes('.') ? '' : '.'));
  return number + half;
}

const unitOf = (name: string): number => units.find(([, form]) => form.test(name))?.[0] ?? Number.NaN;

function minutesOf(body: string, parts: readonly DurationPart[]): number | null {
  const word = body.toLowerCase();
  if (/quarter of an hour/.test(word)) return 15;
  if (/half[ -]?(?:an? )?-?hour|half an?[ -]hour/.test(word) && parts.length <= 1 && !/and/.test(word))
    return 30;
  if (/half an?[ -]day|half[ -]day/.test(word)) return 720;
  const falling = parts.every(({ unit }, index) => index === 0 || unit < (parts[index - 1]?.unit ?? 0));
  if (parts.length === 0 || !falling) return null;
  const behindWhole = / and a half$/.test(word) ? 0.5 : / and a quarter$/.test(word) ? 0.25 : 0;
  const last = parts.at(-1)?.unit ?? 0;
  return parts.reduce((sum, { amount, unit }) => sum + amount * unit, behindWhole * last);
}
