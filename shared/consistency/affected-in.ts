/** Finds how many customers, users or orders a text says were hit, in both languages. */
import { laidOut } from '../kit/laid-out';
import type { Span } from '../prose/prose';
import { isMasked, type Passage } from './passages';
import { sentenceAt } from './sentence';

/** One figure with its noun; the span is what was typed of both. */
export interface Affected extends Span {
  readonly passage: Passage;
  readonly says: string;
  /** The number as typed. */
  readonly figure: string;
  readonly count: number;
  /** The noun in its singular. */
  readonly kind: string;
  /** "1,200 customers were affected": all of them, not some. */
  readonly isWhole: boolean;
  readonly isRough: boolean;
  readonly isBound: boolean;
}

const nouns =
  'customers?|users?|tenants?|merchants?|shops?|stores?|orders?|clients?|accounts?|companies|sellers?|subscribers?|patients?|teams?|requests?|transactions?|payments?|messages?|invoices?';
const english = new RegExp(
  `(?<![\\w.,:/#-])(\\d{1,3}(?:[,\\u00a0 ]\\d{3})+|\\d+(?:\\.\\d+)?k?)\\s+(?:\\w+ )?(${nouns})(?![\\w-])`,
  'gi',
);
const chinese =
  /(?<![\d.,:：/-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?\s?万?)\s*(?:多|余)?(?:家|名|位|个|笔|单|条)(客户|用户|租户|商户|商家|店铺|门店|订单|账号|企业|交易|消息|发票)?/g;

/** Sentences of a part, of a universe, of plans or of other times. */
const elsewhere = laidOut('i')`
  \b(?:
    of (?:the|these|those|our|all|them|which|about)|out of|per|each|every|some of|another|
    other|others|additional(?:ly)?|previous|last|target|if|would|could|should|might|at least|
    up to|limit|capacity|part of|a part|trial|only|remaining|later|by \d|after \d
  )\b|
  其中|另有|另外|其余|剩余|每|平均|上次|此前|目标|如果|若|至少|最多|上限|至多|部分|先后|
  累计处理
`;

const hit = /\b(?:affected|impacted|hit)\b|受(?:到)?(?:了)?影响|影响(?:了|到|约|共|范围)?/i;
const felt = laidOut('i')`
  ^\s*(?:were |was |had been |have been )?(?:
    affected|impacted|saw|could not|couldn.t|were unable|lost|experienced|received errors|
    failed|got
  )\b|
  ^(?:的)?[^，。；]{0,4}(?:无法|打不开|打开|遇到|受|付款|登录|不能)
`;

/** All figures of a passage that say how many were hit. */
export function affectedIn(passage: Passage): readonly Affected[] {
  const { text, beside } = passage;
  if (!/\d/.test(text)) return [];
  return passage.kind === 'cell' || beside !== ''
    ? inCell(passage)
    : [...text.matchAll(english), ...text.matchAll(chinese)].flatMap((match) => inSentence(passage, match));
}

function inSentence(passage: Passage, match: RegExpExecArray): readonly Affected[] {
  const { text } = passage;
  const [whole, figure = '', noun = ''] = match;
  const [start, end] = [match.index, match.index + whole.length];
  const bounds = sentenceAt(text, start);
  const sentence = text.slice(bounds.start, bounds.end);
  const isHit = hit.test(sentence);
  const says = noun !== '' && (isHit || felt.test(text.slice(end, bounds.end)));
  if (!says || elsewhere.test(sentence) || isMasked(passage, { start, end })) return [];
  if (/\b(?:of|from|for|with)\s*$/i.test(text.slice(bounds.start, start))) return [];
  const before = text.slice(Math.max(0, start - 14), start);
  return [figureOf(passage, { start, end }, figure, noun, before, isHit)];
}

/** "Customers affected | 1,200": the row or the column says what is counted. */
function inCell(passage: Passage): readonly Affected[] {
  const { text, beside } = passage;
  const own =
    /^\D{0,10}?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?\s?(?:k|万)?)\s*(?:(?:of|out of|\/)\s*[\d,]+\s*)?([^\d%]*)$/.exec(
      text,
    );
  const figure = own?.[1];
  if (!own || figure === undefined || !hit.test(`${beside} ${text}`)) return [];
  const noun =
    nounIn(own[2] ?? '') ??
    beside
      .split('\n')
      .map(nounIn)
      .find((found) => found !== null) ??
    null;
  if (noun === null || /\b(?:minutes?|hours?|%|days?)\b|分钟|小时|时长|率/i.test(`${own[2] ?? ''} ${beside}`))
    return [];
  const start = text.indexOf(figure);
  return [figureOf(passage, { start, end: start + figure.length }, figure, noun, text.slice(0, start), true)];
}

const nounForm = new RegExp(
  `\\b(?:${nouns})\\b|客户|用户|租户|商户|商家|店铺|门店|订单|账号|企业|交易|消息|发票`,
  'i',
);
const nounIn = (text: string): string | null => nounForm.exec(text)?.[0] ?? null;

function figureOf(
  passage: Passage,
  { start, end }: Span,
  figure: string,
  noun: string,
  before: string,
  isWhole: boolean,
): Affected {
  return {
    passage,
    start,
    end,
    says: passage.text.slice(start, end),
    figure: figure.trim(),
    count: countOf(figure),
    kind: noun.toLowerCase().replace(/ies$/, 'y').replace(/s$/, ''),
    isWhole,
    isRough:
      /(?:about|around|some|roughly|approximately|nearly|almost|~|≈|约|近|大约)\s*$/i.test(before) ||
      /[k万]/i.test(figure),
    isBound: /(?:over|more than|fewer than|less than|under|超过|不到|逾|[<>≤≥])\s*$/i.test(before),
  };
}

function countOf(figure: string): number {
  const plain = Number.parseFloat(figure.replace(/[,\u00a0 ]/g, ''));
  if (/万/.test(figure)) return plain * 10_000;
  return /k$/i.test(figure.trim()) ? plain * 1000 : plain;
}

/** Whether two figures count the same. */
export const isSameKind = (one: Affected, other: Affected): boolean => one.kind === other.kind;
