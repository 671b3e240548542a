/** Whether what begins with a time tells an event, or only has a day in it. */
import { inlineText } from '../prose/leaves';
import type { Block } from '../prose/prose';
import type { TimelineEvent } from '../retrospective/timeline';
import { hasClock, leadingTime } from '../time/leading-time';
import { columnNamed } from './columns';

/** "2026-02-11 (all times UTC)" dates what stands below it. */
export function isDayAlone(block: Block): block is Extract<Block, { type: 'paragraph' }> {
  const timed = block.type === 'paragraph' ? leadingTime(inlineText(block.children)) : null;
  return (
    timed !== null && !hasClock(timed.time) && /^(?:[(（][^()（）]*[)）])?[:：]?$/.test(timed.rest.trim())
  );
}

/** A paragraph that begins with a day and goes on in sentences is prose; so are, outside a timeline, a lone day and a table of other things. */
export function isTold(items: readonly TimelineEvent[], block: Block, isTimeline: boolean): boolean {
  const [first, second] = items;
  const { type } = block;
  if (type === 'table' && !isTimeline && !leadsWithTime(block)) return false;
  if (second || hasClock(first?.time.text ?? '')) return true;
  return isTimeline && !(type === 'paragraph' && /[.!?]\s+\S|[。！？；]\s*\S/.test(first?.text ?? ''));
}

/** Further right a time says when something was looked at or filed, not when it happened. */
const leadsWithTime = ({ children: [head] }: Extract<Block, { type: 'table' }>): boolean =>
  head?.children
    .slice(0, 2)
    .some(({ children }) => columnNamed(inlineText(children), ['date', 'time']) !== 'other') ?? false;
