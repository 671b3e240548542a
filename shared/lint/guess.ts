/** What an unknown Latin word is, from its shape. */

import type { TokenShape } from './class-bits';
import { isCapital } from './letters';

const number = /^\d+(?:[.,:/-]\d+)*(?:%|[a-z]{1,2})?$/;
const identifier = /\d|_|[./]|[a-z][A-Z]|^[A-Z]{2,}s?$/;
const thing = /(?:tion|sion|ment|ness|ity|ance|ence|ism|ware|base|server|service|API|ability)s?$/i;

/** `raw` as it stands in the text, `first` in its sentence; "compound" is what its last part is. */
export function shapeOfLatin(raw: string, first: boolean): TokenShape | 'compound' {
  const code = raw.charCodeAt(0);
  if (code <= 57 && number.test(raw.toLowerCase())) return 'NUM';
  if (raw.length === 1 && code >= 65 && code <= 90) return 'LETTER';
  if (identifier.test(raw)) return 'SYSTEM';
  if (raw.lastIndexOf('-') > 0) return /ed$/i.test(raw) ? 'V V:past V:pp GUESS' : 'compound';
  if (/ly$/i.test(raw)) return 'ADV';
  if (isCapital(code) && !first) return 'PROPER';
  if (thing.test(raw)) return 'SYSTEM';
  if (/ed$/i.test(raw)) return 'V V:past V:pp GUESS';
  return /ing$/i.test(raw) ? 'V V:ing GUESS' : '';
}
