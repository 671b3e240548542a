/** Customer notices: what customers were told, when and through which channels. */
import type { Block } from '../../prose/prose';
import type { Notice } from '../../retrospective/action-items';
import { type Desk, partLevel, type SectionSource } from '../desk';
import { noticeFieldLabels, noticeLabels } from '../labels';
import { enumerate, labelledList } from '../lists';
import { heading } from '../nodes';

export const notices: SectionSource = {
  id: 'notices',
  title: { en: 'Customer notices', zh: '对外公告' },
  compose: (desk) => desk.retrospective.notices.flatMap((notice) => noticeBlocks(desk, notice)),
};

function noticeBlocks(desk: Desk, notice: Notice): Block[] {
  const name = [desk.say(noticeLabels[notice.kind]), notice.title.trim()].filter((part) => part !== '');
  const title = name.join(desk.say({ en: ': ', zh: '：' }));
  return [heading(title, partLevel), ...noticeLines(desk, notice)];
}

const labelled = Object.keys(noticeFieldLabels) as (keyof typeof noticeFieldLabels)[];

const noticeLines = (desk: Desk, notice: Notice) =>
  labelledList(desk, [
    ...labelled.map((field) => [noticeFieldLabels[field], notice[field]] as const),
    [{ en: 'Signed', zh: '落款' }, notice.signature],
    [{ en: 'Sent', zh: '发出时间' }, notice.sentAt === null ? '' : desk.instant(notice.sentAt)],
    [{ en: 'Channels', zh: '渠道' }, enumerate(desk, notice.channels)],
  ]);
