/** Splits a sentence into tokens with word classes: one tokeniser for both languages. */
import type { Span } from '../prose/prose';
import { chineseNameEnd } from './chinese-name';
import { type Lexeme, lexemeOf } from './lexeme';
import { hanWordEnd, isHan, isWordCode, latinWordEnd, mayBeEntry, phraseEnd, type Words } from './words';

export interface Token {
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, with straight apostrophes. */
  readonly text: string;
  readonly lexeme: Lexeme;
  /** Number of the word in the dictionary, or -1. */
  readonly entry: number;
  /** Begins with a capital letter in the text. */
  readonly capital: boolean;
}

/** What the document taught comes first; it overrides the built-in words of the same length. */
export interface Dictionary {
  readonly own: Words<Lexeme>;
  readonly taught: Words<Lexeme> | null;
}

const masked = lexemeOf('MASKED', 'SYSTEM');
const punctuation = lexemeOf('PUNCT');
const question = lexemeOf('PUNCT', 'QUESTION');
const unknown = lexemeOf();
const unknownHan = lexemeOf('HAN');
const proper = lexemeOf('PROPER');
const thing = lexemeOf('SYSTEM');
const number = lexemeOf('NUM');
const letter = lexemeOf('LETTER');
const adverb = lexemeOf('ADV');
const possessive = lexemeOf('POSS');
const handle = lexemeOf('NAME', 'HANDLE');
const person = lexemeOf('NAME');
const pastVerb = lexemeOf('V', 'V:past', 'V:pp', 'GUESS');
const gerund = lexemeOf('V', 'V:ing', 'GUESS');

/** Same length as the text: ASCII and Latin letters in lower case, straight apostrophes, plain blanks. */
export function flatten(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
  return same.replace(/[’ʼ＇]/g, "'").replace(/\s/g, ' ');
}

/** The tokens of `text` from `start` to `end`; `masks` are in order and do not overlap. */
export function tokenize(
  text: string,
  flat: string,
  { start, end }: Span,
  masks: readonly Span[],
  dictionary: Dictionary,
): readonly Token[] {
  const tokens: Token[] = [];
  let at = start;
  let mask = 0;
  while (at < end) {
    while (mask < masks.length && (masks[mask]?.end ?? 0) <= at) mask += 1;
    const hidden = masks[mask];
    if (hidden !== undefined && hidden.start <= at) {
      tokens.push(token(text, flat, at, Math.min(hidden.end, end), masked));
      at = Math.min(hidden.end, end);
      continue;
    }
    const code = flat.charCodeAt(at);
    if (code === 32) at += 1;
    else if (isHan(code)) at = pushHan(tokens, text, flat, at, dictionary);
    else if (isWordCode(code)) at = pushLatin(tokens, text, flat, at, dictionary);
    else at = pushMark(tokens, text, flat, at);
  }
  return tokens;
}

const token = (
  text: string,
  flat: string,
  start: number,
  end: number,
  lexeme: Lexeme,
  entry = lexeme.entry,
): Token => ({
  start,
  end,
  text: flat.slice(start, end),
  lexeme,
  entry,
  capital: isCapital(text.charCodeAt(start)),
});

const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

function pushHan(tokens: Token[], text: string, flat: string, at: number, dictionary: Dictionary): number {
  const taught = dictionary.taught === null ? -1 : hanWordEnd(dictionary.taught, flat, at);
  const own = hanWordEnd(dictionary.own, flat, at);
  if (taught < 0 && own < at + 2) {
    const name = chineseNameEnd(flat, at, (next) => hanWordEnd(dictionary.own, flat, next) > 0);
    if (name > 0) {
      tokens.push(token(text, flat, at, name, person));
      return name;
    }
  }
  const end = Math.max(taught, own, at + 1);
  const words = end === taught ? dictionary.taught : dictionary.own;
  const lexeme = words?.entries.get(flat.slice(at, end)) ?? unknownHan;
  tokens.push(token(text, flat, at, end, lexeme));
  return end;
}

function pushLatin(tokens: Token[], text: string, flat: string, at: number, dictionary: Dictionary): number {
  const run = latinWordEnd(flat, at);
  const stem = stemEnd(flat, at, run, dictionary);
  const taught = dictionary.taught === null ? -1 : phraseEnd(dictionary.taught, flat, at, stem);
  const own = phraseEnd(dictionary.own, flat, at, stem);
  const end = Math.max(taught, own, stem);
  const before = tokens.at(-1)?.lexeme;
  const word = flat.slice(at, end);
  const known = mayBeEntry(dictionary.own, flat, at, stem) ? dictionary.own.entries.get(word) : undefined;
  const lexeme = latinLexeme(text, word, at, known, before === undefined, dictionary);
  const named = lexeme === proper && before?.classes.has('TITLE') === true;
  tokens.push(token(text, flat, at, end, named ? person : lexeme, known?.entry));
  if (end === stem && stem < run) tokens.push(token(text, flat, stem, run, possessive));
  return Math.max(end, run);
}

/** Where the word ends before a possessive 's that is not part of a known word ("it's"). */
function stemEnd(flat: string, at: number, run: number, dictionary: Dictionary): number {
  if (flat.charCodeAt(run - 2) !== 39 || flat.charCodeAt(run - 1) !== 115) return run;
  const whole = flat.slice(at, run);
  return dictionary.own.entries.has(whole) ? run : run - 2;
}

function latinLexeme(
  text: string,
  word: string,
  at: number,
  known: Lexeme | undefined,
  first: boolean,
  dictionary: Dictionary,
): Lexeme {
  const taught = dictionary.taught?.entries.get(word);
  if (taught !== undefined) return taught;
  if (known !== undefined && known.classes.size > 0)
    if (!known.classes.has('NAME') || known.classes.has('NAME.plain') || isCapital(text.charCodeAt(at)))
      return known;
  if (text.charCodeAt(at - 1) === 64) return handle;
  return guess(text.slice(at, at + word.length), word, first, dictionary);
}

/** What an unknown Latin word is, from its shape. */
function guess(raw: string, word: string, first: boolean, dictionary: Dictionary): Lexeme {
  if (/^\d+(?:[.,:/-]?\d+)*(?:%|[a-z]{1,2})?$/.test(word)) return number;
  if (/^[A-Z]$/.test(raw)) return letter;
  if (/\d|_|[./]|[a-z][A-Z]|^[A-Z]{2,}s?$/.test(raw)) return thing;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return /ed$/.test(word) ? pastVerb : compound(word.slice(hyphen + 1), dictionary);
  if (/ly$/.test(word)) return adverb;
  if (isCapital(raw.charCodeAt(0)) && !first) return proper;
  if (/(?:tion|sion|ment|ness|ity|ance|ence|ism|ware|base|server|service|API|ability)s?$/i.test(word))
    return thing;
  if (/ed$/.test(word)) return pastVerb;
  if (/ing$/.test(word)) return gerund;
  return unknown;
}

/** "on-duty-engineer" is what its last part is, "health-check" no act of checking. */
function compound(last: string, dictionary: Dictionary): Lexeme {
  const known = dictionary.own.entries.get(last);
  return known !== undefined && (known.classes.has('PERSON') || known.classes.has('TEAM')) ? known : unknown;
}

function pushMark(tokens: Token[], text: string, flat: string, at: number): number {
  if (flat.charCodeAt(at) === 64) return at + 1;
  tokens.push(token(text, flat, at, at + 1, markOf(flat, at)));
  return at + 1;
}

function markOf(flat: string, at: number): Lexeme {
  const code = flat.charCodeAt(at);
  if (code === 63 || code === 0xff1f) return question;
  return code === 39 && flat.charCodeAt(at - 1) === 115 ? possessive : punctuation;
}
