/** What in a block is not the writer's own prose: code, addresses, quotations. */
import type { Span } from '../prose/prose';
import type { LintBlock } from './block';

/** Quotations are somebody else's words; code and book titles are names. All bounded, so linear. */
const quoted =
  /`[^`\n]{1,200}`|"[^"\n]{1,240}"|“[^”\n]{1,240}”|‘[^’\n]{1,240}’(?!\w)|「[^」\n]{1,240}」|『[^』\n]{1,240}』|《[^》\n]{1,80}》|(?<![\w'])'[^'\n]{2,120}'(?!\w)/gu;
const quote = /[`"“‘「『《']/;

const address = /:\/\/[^\s，。；）]+|@[\w-]{1,64}\.[\w.-]{2,64}/g;

/** Spans in order that do not overlap. */
export function masksOf(block: LintBlock): readonly Span[] {
  const spans = [...block.masks, ...addressesIn(block.text)];
  if (quote.test(block.text))
    for (const match of block.text.matchAll(quoted))
      spans.push({ start: match.index, end: match.index + match[0].length });
  spans.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

/** Addresses on the web and of mail, with the letters before the mark they are known by. */
function addressesIn(text: string): readonly Span[] {
  if (!text.includes('://') && !text.includes('@')) return [];
  return [...text.matchAll(address)].map((match) => ({
    start: wordStart(text, match.index),
    end: match.index + match[0].length,
  }));
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > Math.max(0, at - 64) && /[\w.+-]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
