/** What the closed sets of the document are called in a finished document, in both languages. */
import type { Bilingual } from '../kit/bilingual';
import type { Reach } from '../prose/reach';
import type { ActionItem, Notice, Strength } from '../retrospective/action-items';
import type { Family } from '../retrospective/factors';
import type { HandlingKind } from '../retrospective/goals';
import type { Observation, Verdict } from '../retrospective/results';
import type { ContentReview, Status } from '../retrospective/retrospective';
import type { Practice } from '../retrospective/rules';
import type { EventKind, Milestone, Phase } from '../retrospective/timeline';

type Labels<Key extends string | number> = Readonly<Record<Key, Bilingual>>;

export const statusLabels: Labels<Status['state']> = {
  draft: { en: 'Draft', zh: '草稿' },
  'in-review': { en: 'In review', zh: '评审中' },
  reviewed: { en: 'Reviewed', zh: '已评审' },
  archived: { en: 'Archived', zh: '已归档' },
};

export const phaseLabels: Labels<Phase> = {
  before: { en: 'Before', zh: '事前' },
  find: { en: 'Find', zh: '排查' },
  design: { en: 'Design', zh: '方案' },
  'carry-out': { en: 'Carry out', zh: '执行' },
  accept: { en: 'Accept', zh: '验收' },
  after: { en: 'After', zh: '事后' },
};

export const eventKindLabels: Labels<EventKind> = {
  signal: { en: 'Signal', zh: '信号' },
  decision: { en: 'Decision', zh: '决策' },
  action: { en: 'Action', zh: '操作' },
  message: { en: 'Message', zh: '通报' },
  milestone: { en: 'Milestone', zh: '节点' },
};

export const milestoneLabels: Labels<Milestone> = {
  started: { en: 'Started', zh: '开始' },
  detected: { en: 'Detected', zh: '发现' },
  acknowledged: { en: 'Acknowledged', zh: '响应' },
  contained: { en: 'Contained', zh: '止损' },
  restored: { en: 'Restored', zh: '恢复' },
  'customers-told': { en: 'Customers told', zh: '告知客户' },
};

export const handlingLabels: Labels<HandlingKind> = {
  detect: { en: 'Time to detect', zh: '发现用时' },
  acknowledge: { en: 'Time to acknowledge', zh: '响应用时' },
  contain: { en: 'Time to contain', zh: '止损用时' },
  restore: { en: 'Time to restore', zh: '恢复用时' },
  notify: { en: 'Time to tell customers', zh: '告知客户用时' },
};

export const verdictLabels: Labels<Verdict> = {
  met: { en: 'Met', zh: '达成' },
  partly: { en: 'Partly met', zh: '部分达成' },
  missed: { en: 'Not met', zh: '未达成' },
  better: { en: 'Better than planned', zh: '优于目标' },
};

export const observationLabels: Labels<Observation['kind']> = {
  held: { en: 'What held', zh: '起了作用的防线' },
  lucky: { en: 'What was luck', zh: '纯属运气' },
  better: { en: 'Better than expected', zh: '超出预期' },
};

export const familyLabels: Labels<Family> = {
  platform: { en: 'Platform', zh: '平台' },
  human: { en: 'Human', zh: '人为' },
  system: { en: 'System', zh: '系统' },
};

export const practiceLabels: Labels<Practice['kind']> = {
  start: { en: 'Start', zh: '开始' },
  stop: { en: 'Stop', zh: '停止' },
  keep: { en: 'Keep', zh: '保持' },
  try: { en: 'Try', zh: '试验' },
};

/** The lines below a rule. */
export const ruleLabels: Labels<'boundary' | 'signal' | 'casesFor' | 'casesAgainst' | 'firstSeen'> = {
  boundary: { en: 'Where it stops being true', zh: '不成立的范围' },
  signal: { en: 'Early signal', zh: '早期信号' },
  casesFor: { en: 'Supported by', zh: '支持案例' },
  casesAgainst: { en: 'Contradicted by', zh: '相反案例' },
  firstSeen: { en: 'Evidence', zh: '佐证' },
};

/** Whom something is for at most. */
export const reachLabels: Labels<Reach> = {
  internal: { en: 'team only', zh: '仅团队内' },
  executive: { en: 'not for customers', zh: '不对客户' },
};

export const sideLabels: Labels<NonNullable<ActionItem['side']>> = {
  internal: { en: 'internal', zh: '对内' },
  external: { en: 'external', zh: '对外' },
};

export const meansLabels: Labels<NonNullable<ActionItem['means']>> = {
  manual: { en: 'manual', zh: '人工' },
  system: { en: 'built in', zh: '系统' },
};

export const strengthLabels: Labels<Strength> = {
  1: { en: 'remind, train', zh: '提醒培训' },
  2: { en: 'write down', zh: '写入文档' },
  3: { en: 'checklist', zh: '清单复核' },
  4: { en: 'automatic check', zh: '自动校验告警' },
  5: { en: 'guard, limit, rollback', zh: '防护限流回退' },
  6: { en: 'remove the hazard', zh: '消除隐患' },
};

export const actionStateLabels: Labels<ActionItem['state']> = {
  open: { en: 'Open', zh: '待办' },
  'in-progress': { en: 'In progress', zh: '进行中' },
  done: { en: 'Done', zh: '完成' },
  dropped: { en: 'Dropped', zh: '取消' },
};

export const noticeLabels: Labels<Notice['kind']> = {
  first: { en: 'First notice', zh: '首次公告' },
  update: { en: 'Update', zh: '进展公告' },
  restored: { en: 'Restored', zh: '恢复公告' },
  explanation: { en: 'Explanation', zh: '说明' },
};

export const reviewLabels: Labels<ContentReview['subject']> = {
  names: { en: 'Names', zh: '人名' },
  hosts: { en: 'Hosts', zh: '主机名' },
  keys: { en: 'Keys', zh: '密钥' },
  customers: { en: 'Customer names', zh: '客户名称' },
  amounts: { en: 'Amounts', zh: '金额' },
};

/** Fields of a notice in the order a customer reads them. */
export const noticeFieldLabels = {
  window: { en: 'When', zh: '时间范围' },
  affected: { en: 'Affected', zh: '受影响' },
  notAffected: { en: 'Not affected', zh: '不受影响' },
  seen: { en: 'What customers see', zh: '客户所见' },
  workaround: { en: 'Workaround', zh: '临时办法' },
  dataSafety: { en: 'Data', zh: '数据安全' },
  doing: { en: 'What we are doing', zh: '正在处理' },
  nextUpdate: { en: 'Next update', zh: '下次更新' },
  contact: { en: 'Contact', zh: '联系方式' },
} as const satisfies Partial<Record<keyof Notice, Bilingual>>;
