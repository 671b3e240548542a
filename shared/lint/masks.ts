/** What in a block is not the writer's own prose: code, addresses, quotations. */
import type { Span } from '../prose/prose';
import type { LintBlock } from './block';

/** Addresses, e-mail, paths; then quotations, which are somebody else's words. All bounded, so linear. */
const hidden =
  /\b[a-z][a-z0-9+.-]{1,12}:\/\/[^\s，。；）]+|\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}|`[^`\n]{1,200}`|"[^"\n]{1,240}"|“[^”\n]{1,240}”|‘[^’\n]{1,240}’(?!\w)|「[^」\n]{1,240}」|『[^』\n]{1,240}』|《[^》\n]{1,80}》|(?<![\w'])'[^'\n]{2,120}'(?!\w)/giu;

/** Spans in order that do not overlap. */
export function masksOf(block: LintBlock): readonly Span[] {
  const spans = [...block.masks];
  for (const match of block.text.matchAll(hidden))
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
