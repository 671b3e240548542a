/** The key of "ignore here": it survives moving the paragraph and editing other clauses. */
import type { Span } from '../prose/prose';
import { clauseAround } from './sentences';

/** The clause around the span in lower case, letters and digits only, single blanks. */
export const normaliseClause = (text: string, span: Span): string => {
  const { start, end } = clauseAround(text, span);
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};

/** Hash of a rule and a normalised clause: 16 hexadecimal digits. */
export const hashOf = (rule: string, clause: string): string =>
  fold(`${rule}\n${clause}`, 0x811c9dc5) + fold(`${clause}\n${rule}`, 0x9747b28c);

/** FNV-1a over UTF-16 units, 32 bits. */
function fold(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
