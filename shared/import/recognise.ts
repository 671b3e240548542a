/** Says what a file is by looking into it: an archive of ours, Markdown, plain text, or nothing we can read. */
import { archiveLimit, fileLimit, tooLarge } from '../host/file-limit';
import { fail, type Outcome, succeed } from '../kit/outcome';

/** Names as `TextDecoder` knows them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Bytes as text, or null when they are not valid in the encoding. The caller has the decoder (`TextDecoder`, fatal). */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | null;

/** What to do with a file; its text without a byte order mark. */
export type Recognised =
  | { readonly kind: 'archive' }
  | { readonly kind: 'json'; readonly text: string }
  /** With Markdown in it. */
  | { readonly kind: 'zip' }
  | Foreign;

/** What others wrote: an archive and JSON of ours are read, everything else is imported. */
export type Foreign =
  | { readonly kind: 'docx' }
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * `too-large` above 25 MB of text or 100 MB of archive, `old-word` and `protected` for Word files of another make,
 * `unsupported` for other zips, `not-text` for what is no text in any of four encodings.
 */
export function recognise(name: string, bytes: Uint8Array, decode: Decode): Outcome<Recognised> {
  if (startsWith(bytes, zipMark)) {
    if (bytes.length > archiveLimit) return tooLarge(name, archiveLimit);
    if (includesAscii(bytes, 'word/document.xml')) return succeed({ kind: 'docx' });
    if (includesAscii(bytes, 'document.json')) return succeed({ kind: 'archive' });
    return includesAscii(bytes, '.md') || includesAscii(bytes, '.markdown')
      ? succeed({ kind: 'zip' })
      : fail({ kind: 'unsupported', subject: name });
  }
  if (startsWith(bytes, compoundMark))
    return fail({ kind: includesAscii(bytes, protectedMark) ? 'protected' : 'old-word', subject: name });
  if (bytes.length > fileLimit) return tooLarge(name);
  const text = decodeText(bytes, decode);
  if (text === null) return fail({ kind: 'not-text', subject: name });
  return succeed({ kind: kindOf(name, text), text });
}

function kindOf(name: string, text: string): 'json' | 'html' | 'markdown' | 'text' {
  if (/^\s*\{/.test(text) && /"formatVersion"\s*:\s*\d/.test(text)) return 'json';
  if (/\.(?:md|markdown|mdown|mkd|erb)$/i.test(name)) return 'markdown';
  if (/\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html)[\s>]/i.test(text)) return 'html';
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

const zipMark = [0x50, 0x4b, 0x03, 0x04];

/** Files of Word before 2007 and protected ones share this container; the stream of the latter is named in UTF-16. */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];
const protectedMark = [...'EncryptedPackage'].join('\0');

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function includesAscii(bytes: Uint8Array, text: string): boolean {
  const codes = [...text].map((character) => character.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}

/** The text without a byte order mark, or null when it is none in any of four encodings. */
export function decodeText(bytes: Uint8Array, decode: Decode): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return readable(decode(bytes, 'utf-16le'));
  if (startsWith(bytes, [0xfe, 0xff])) return readable(decode(bytes, 'utf-16be'));
  return readable(decode(bytes, 'utf-8')) ?? readable(decode(bytes, 'gb18030'));
}

/** Controls that are no white space, and characters that mean nothing anywhere. */
const strange = /[[\p{Cc}\p{Cn}\p{Co}]--\s]/gv;

/** The text when it reads like one: at most one strange character in two hundred, and no NUL. */
function readable(text: string | null): string | null {
  if (text === null || text.includes('\0')) return null;
  const count = text.match(strange)?.length ?? 0;
  return count * 200 <= text.length ? text.replace(/^\uFEFF/, '') : null;
}

const signs: readonly RegExp[] = [
  /^ {0,3}#{1,6} \S/m,
  /^ {0,3}(?:```|~~~)/m,
  /^ {0,3}\|?(?: ?:?-{2,}:? ?\|)+(?: ?:?-{2,}:?)? *$/m,
  /^ {0,3}(?:[-*+] )?\*\*[^*\n]{1,60}\*\*/m,
  /\[[^\]\n]{1,120}\]\((?:https?:\/\/|\.{0,2}\/|#)[^)\s]*\)/,
  /^ {0,3}[-*] \[[ x]\] /m,
  /^[^\n]{1,80}\n={3,} *$/m,
];

/** Whether a text without a telling name carries signs that only Markdown has. */
const looksLikeMarkdown = (text: string): boolean => signs.some((sign) => sign.test(text));
