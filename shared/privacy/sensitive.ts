/** Finds secrets and personal data in a text, and hides them behind words that say what stood there. */
import type { Bilingual, Language } from '../kit/bilingual';
import { type SensitiveKind, type SensitiveNeed, type SensitivePattern, sensitivePatterns } from './patterns';

/** A place of a text, in UTF-16 units. */
export interface Sensitive {
  readonly kind: SensitiveKind;
  readonly start: number;
  readonly end: number;
}

/** Shorter ones stand in most texts. */
const tellingHint = 3;
const isTelling = (hint: string): boolean => hint.length >= tellingHint;
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Most texts hold no telling hint: that is asked at once for all the patterns that need one. */
const anyTelling = new RegExp(
  sensitivePatterns.flatMap(({ hints }) => hints.filter(isTelling).map(literal)).join('|'),
);
const plainPatterns = sensitivePatterns.filter(({ hints }) => hints.length === 0 || !hints.every(isTelling));

const patternsFor = (low: string): readonly SensitivePattern[] =>
  anyTelling.test(low) ? sensitivePatterns : plainPatterns;

/** All places, from the beginning to the end of the text, without overlap. */
export function findSensitive(text: string): readonly Sensitive[] {
  const holds: Readonly<Record<SensitiveNeed, boolean>> = {
    run: /[\w+/=.-]{16}/.test(text),
    colons: /::|(?:[0-9a-fA-F]{1,4}:){3}/.test(text),
    digits: /\d(?:\D{0,3}\d){6}/.test(text),
  };
  const low = text.toLowerCase();
  const found: Sensitive[] = [];
  for (const { kind, form, hints, needs, isReal } of patternsFor(low)) {
    if (needs !== undefined && !holds[needs]) continue;
    if (hints.length > 0 && !hints.some((hint) => low.includes(hint))) continue;
    for (const match of text.matchAll(form)) {
      const hidden = match.groups?.hide ?? match[0];
      const start = match.index + match[0].lastIndexOf(hidden);
      const place = { kind, start, end: start + hidden.length };
      if (hidden === '' || (isReal && !isReal(hidden, text, start))) continue;
      if (!found.some((other) => place.start < other.end && other.start < place.end)) found.push(place);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Whether it opens doors; the other kinds say who somebody is or where. */
export const isSecret = (kind: SensitiveKind): boolean =>
  kind === 'private-key' || kind === 'webhook' || kind === 'token' || kind === 'password';

const words: Readonly<Record<SensitiveKind, Bilingual>> = {
  'private-key': { en: 'private key', zh: '私钥' },
  webhook: { en: 'webhook', zh: 'webhook 地址' },
  token: { en: 'token', zh: '令牌' },
  password: { en: 'password', zh: '密码' },
  email: { en: 'e-mail', zh: '邮箱' },
  phone: { en: 'phone', zh: '电话' },
  'id-number': { en: 'ID number', zh: '证件号' },
  card: { en: 'card', zh: '银行卡号' },
  ip: { en: 'IP', zh: 'IP' },
};

/** Hides what is sensitive: "[token]", and "[IP-2]" for what is told apart by number, always the same for the same. */
export class SensitiveMask {
  private readonly numbers = new Map<string, number>();
  private readonly counts = new Map<SensitiveKind, number>();

  /** What is in `shown` stays as it is. */
  constructor(
    private readonly language: Language,
    private readonly shown: ReadonlySet<string> = new Set(),
  ) {}

  /** The text with everything found in it hidden. */
  hide(text: string): { readonly text: string; readonly kinds: readonly SensitiveKind[] } {
    const found = findSensitive(text).filter(({ start, end }) => !this.shown.has(text.slice(start, end)));
    if (found.length === 0) return { text, kinds: [] };
    let hidden = '';
    let last = 0;
    for (const { kind, start, end } of found) {
      hidden += text.slice(last, start) + this.wordFor(kind, text.slice(start, end));
      last = end;
    }
    return { text: hidden + text.slice(last), kinds: found.map(({ kind }) => kind) };
  }

  /** What stands in the place of something found: always the same for the same. */
  wordFor(kind: SensitiveKind, found: string): string {
    const word = words[kind][this.language];
    if (isSecret(kind)) return `[${word}]`;
    const key = `${kind} ${found.toLowerCase()}`;
    const number = this.numbers.get(key) ?? (this.counts.get(kind) ?? 0) + 1;
    if (!this.numbers.has(key)) this.counts.set(kind, number);
    this.numbers.set(key, number);
    return `[${word}-${number}]`;
  }
}
