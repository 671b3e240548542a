/** What can be inserted by typing a slash, and by which words it is found. */
import type { InsertedKind, InsertId, ToolId } from '../contract';

export interface Entry {
  readonly id: ToolId | InsertId;
  /** Words it is found by beside its name, in either language, and the initials of the Chinese ones. */
  readonly words: readonly string[];
}

export const entries: readonly Entry[] = [
  { id: 'insert-event', words: ['event', 'timeline', '事件', '时间线', 'sj', 'sjx', 'shijian'] },
  { id: 'quote', words: ['quote', 'blockquote', '引用', 'yy', 'yinyong'] },
  { id: 'table', words: ['table', '表格', 'bg', 'biaoge'] },
  { id: 'image', words: ['image', 'picture', 'photo', '图片', '截图', 'tp', 'jt', 'tupian'] },
  { id: 'divider', words: ['divider', 'rule', 'line', '分割线', 'fgx', 'fengexian'] },
  {
    id: 'insert-action-item',
    words: ['action item', 'task', '改进措施', '行动项', 'gjcs', 'xdx', 'gaijincuoshi'],
  },
  { id: 'insert-factor', words: ['factor', 'cause', '因素', '原因', 'ys', 'yy', 'yinsu'] },
  { id: 'h2', words: ['heading', 'title', '标题', 'bt', 'biaoti'] },
  { id: 'code-block', words: ['code', '代码', 'dm', 'daima', 'log', '日志', 'rz'] },
  {
    id: 'for-internal',
    words: ['readers', 'internal', 'team only', '读者', '仅团队内', 'dz', 'jtdn', 'duzhe'],
  },
  {
    id: 'for-executive',
    words: ['readers', 'executive', 'customers', '读者', '不对客户', 'dz', 'bdkh', 'duzhe'],
  },
  { id: 'for-everyone', words: ['readers', 'everyone', '读者', '所有读者', 'dz', 'sydz', 'duzhe'] },
  { id: 'live-detect', words: ['time to detect', 'duration', '发现用时', '时长', 'fxys', 'sc', 'faxian'] },
  { id: 'live-acknowledge', words: ['time to acknowledge', 'duration', '响应用时', '时长', 'xyys', 'sc'] },
  { id: 'live-contain', words: ['time to contain', 'duration', '止损用时', '时长', 'zsys', 'sc', 'zhisun'] },
  { id: 'live-restore', words: ['time to restore', 'duration', '恢复用时', '时长', 'hfys', 'sc', 'huifu'] },
  { id: 'live-notify', words: ['time to tell customers', 'duration', '告知客户用时', '时长', 'gzkh', 'sc'] },
  { id: 'live-total', words: ['total duration', '总时长', '时长', 'zsc', 'sc', 'zongshichang'] },
  { id: 'live-phases', words: ['share per phase', 'phases', '各阶段占比', '阶段', 'gjdzb', 'jd'] },
];

const kinds: Readonly<Record<InsertId, InsertedKind>> = {
  'insert-event': 'event',
  'insert-action-item': 'action-item',
  'insert-factor': 'factor',
};

/** What an entry is: an item of the document, or something of the text. */
export const partOf = (id: Entry['id']): { readonly item: InsertedKind } | { readonly tool: ToolId } =>
  id in kinds ? { item: kinds[id as InsertId] } : { tool: id as ToolId };

/** Entries one of whose words begins with what was typed; all of them for nothing. */
export function matching(typed: string): readonly Entry[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return entries;
  return entries.filter(({ words }) =>
    words.some((word) => word.startsWith(wanted) || word.split(' ').some((part) => part.startsWith(wanted))),
  );
}
