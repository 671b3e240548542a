/** Customer notices: what customers were told, when and through which channels. */
import type { Block } from '../../prose/prose';
import type { Notice } from '../../retrospective/action-items';
import { type Desk, partLevel, type SectionSource } from '../desk';
import { noticeLabels } from '../labels';
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

const noticeLines = (desk: Desk, notice: Notice) =>
  labelledList(desk, [
    [{ en: 'When', zh: '时间范围' }, notice.window],
    [{ en: 'Affected', zh: '受影响' }, notice.affected],
    [{ en: 'Not affected', zh: '不受影响' }, notice.notAffected],
    [{ en: 'What customers see', zh: '客户所见' }, notice.seen],
    [{ en: 'Workaround', zh: '临时办法' }, notice.workaround],
    [{ en: 'Data', zh: '数据安全' }, notice.dataSafety],
    [{ en: 'What we are doing', zh: '正在处理' }, notice.doing],
    [{ en: 'Next update', zh: '下次更新' }, notice.nextUpdate],
    [{ en: 'Contact', zh: '联系方式' }, notice.contact],
    [{ en: 'Signed', zh: '落款' }, notice.signature],
    [{ en: 'Sent', zh: '发出时间' }, notice.sentAt === null ? '' : desk.instant(notice.sentAt)],
    [{ en: 'Channels', zh: '渠道' }, enumerate(desk, notice.channels)],
  ]);
