/** Paragraphs that are points of a list by what they begin with: a number set by hand, or the name of the part. */
import { inlineText } from '../prose/leaves';
import type { Block } from '../prose/prose';

/** How paragraphs are numbered by hand where they are points: "1、", "2)", 「（三）」. */
export const pointNumber =
  /^\s*(?:\d{1,2}\s?[、.．)）](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）])\s*/u;

/** "1、…", "2) …", 「（一）…」 in paragraphs of their own are points. */
export const isNumbered = (block: Block): boolean =>
  block.type === 'paragraph' && pointNumber.test(inlineText(block.children));

/** "Attendees: A, B" without what it is called, as far as that is plain or bold. */
export function withoutLabel(block: Block, label: string): Block {
  if (block.type !== 'paragraph' || label === '') return block;
  const [first, ...rest] = block.children;
  if (
    first?.type === 'strong' &&
    inlineText(first.children)
      .trim()
      .replace(/[:：]$/, '') === label
  ) {
    const [next, ...more] = rest;
    if (next?.type !== 'text') return block;
    return { ...block, children: [{ ...next, value: next.value.replace(/^\s*[:：]?\s*/, '') }, ...more] };
  }
  if (first?.type !== 'text' || !first.value.trimStart().startsWith(label)) return block;
  const value = first.value
    .trimStart()
    .slice(label.length)
    .replace(/^\s*[:：]\s*/, '');
  return { ...block, children: [{ ...first, value }, ...rest] };
}

export const asPoint = (block: Block): Block => ({
  type: 'list',
  ordered: false,
  start: null,
  spread: false,
  children: [
    { type: 'listItem', spread: false, checked: null, children: block.type === 'paragraph' ? [block] : [] },
  ],
});
