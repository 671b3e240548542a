/** Notices to customers: a heading that names kind and title, and below it what a reader needs, line by line. */
import { noticeFieldLabels, noticeLabels } from '../../manuscript/labels';
import { inlineText } from '../../prose/leaves';
import type { Block } from '../../prose/prose';
import { emptyNotice, type Notice } from '../../retrospective/action-items';
import { isWordsAlone } from '../plain';
import { keyOf, linesOf } from './labels';
import type { Found, PartReader, Place } from './part';

const labels = {
  ...noticeFieldLabels,
  signature: { en: 'Signed', zh: '落款' },
  sentAt: { en: 'Sent', zh: '发出时间' },
  channels: { en: 'Channels', zh: '渠道' },
} as const;

/** The notices of the section of notices; a heading of no known kind heads one only over such lines. */
export const readNotices: PartReader = (place) => {
  if (place.kind !== 'notices') return [];
  return place.blocks.flatMap((block, index): Found[] => {
    if (block.type !== 'heading' || !isWordsAlone(block)) return [];
    const title = inlineText(block.children).trim();
    const [, name = title, rest = ''] = /^([^:：]{1,30})[:：]\s*([\s\S]*)$/u.exec(title) ?? [];
    const kind = keyOf(noticeLabels, name);
    const next = place.blocks[index + 1];
    const start = { ...emptyNotice(place.makeId(), kind ?? 'update'), title: kind ? rest : title };
    const notice = next?.type === 'list' ? withLines(start, next, place) : null;
    if (!notice && !(kind && next?.type !== 'list')) return [];
    return [
      {
        lists: { notices: [notice ?? start] },
        blocks: [block, ...(notice && next ? [next] : [])],
        titles: [],
      },
    ];
  });
};

function withLines(
  notice: Notice,
  list: Extract<Block, { type: 'list' }>,
  { instant }: Place,
): Notice | null {
  let read = notice;
  for (const { label, text } of linesOf(list) ?? [{ label: '', text: '' }]) {
    const field = keyOf(labels, label);
    if (field === null) return null;
    const sentAt = field === 'sentAt' ? instant(text) : null;
    if (field === 'channels') read = { ...read, channels: text.split(/、|, /) };
    else if (field !== 'sentAt') read = { ...read, [field]: text };
    else if (sentAt === null) return null;
    else read = { ...read, sentAt };
  }
  return read;
}
