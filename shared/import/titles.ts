/** What sections of other people's documents are called, in both languages, and where each belongs: one readable table. */
import type { PageId } from '../retrospective/step-id';

const partKinds = [
  'summary',
  'goals',
  'background',
  'timeline',
  'detection',
  'response',
  'resolution',
  'impact',
  'results',
  'statistics',
  'went-well',
  'went-wrong',
  'lucky',
  'causes',
  'lessons',
  'action-items',
  'decided-against',
  'notices',
  'participants',
  'questions',
  'unsorted',
] as const;

export type PartKind = (typeof partKinds)[number];

/** A known part with all it is called. */
export interface PartTitle {
  readonly kind: PartKind;
  readonly page: PageId;
  /** The page itself is called so in every export: the first such heading need not be repeated in its text. */
  readonly namesPage: boolean;
  /** Lower case, without numbers and punctuation; `matchTitle` normalises what it compares. */
  readonly titles: readonly string[];
}

const part = (kind: PartKind, page: PageId, namesPage: boolean, titles: string): PartTitle => ({
  kind,
  page,
  namesPage,
  titles: titles.split('|').map((title) => title.trim()),
});

/** Where one title stands in two parts, the first part has it. */
export const partTitles: readonly PartTitle[] = [
  part(
    'summary',
    'document',
    true,
    `summary | executive summary | overview | abstract | tl dr | tldr | in short | at a glance | incident summary |
     摘要 | 概述 | 概要 | 概况 | 事件概况 | 事故概况 | 基本情况 | 事件基本情况 | 总结 | 事件摘要 | 事故概述 | 故障概述 | 事件概述 | 背景概述 | 结论摘要 | 一句话总结`,
  ),
  part(
    'goals',
    'goals',
    true,
    `goal | goals | objective | objectives | original goals | goals and targets | what was supposed to happen |
     what did we set out to do | targets | kpis | slos | slas | expected outcome | intended outcome | service level objectives | assumptions |
     目标 | 回顾目标 | 目标回顾 | 目标与前提 | 预期目标 | 项目目标 | 当初目标 | 原定目标 | 目标值 | 服务目标 | 指标目标 | 预期结果 | 前提 | 前提假设`,
  ),
  part(
    'background',
    'narrative',
    false,
    `background | context | leadup | lead up | lead in | introduction | setting the scene | prior state | environment |
     背景 | 事件背景 | 项目背景 | 背景介绍 | 前情 | 事故背景`,
  ),
  part(
    'timeline',
    'narrative',
    true,
    `timeline | time line | timelines | chronology | chronicle | key events | key events and times | event log | incident log |
     sequence of events | log of events | timeline of events | events | what happened | what exactly happened | narrative |
     detailed timeline | incident narrative | what did happen | what actually happened |
     时间线 | 时间轴 | 过程时间线 | 事件时间线 | 经过 | 事件经过 | 事故经过 | 故障经过 | 处理经过 | 处理过程 | 过程 | 过程回顾 |
     叙述过程 | 过程叙述 | 叙述 | 关键事件 | 发生了什么 | 时间节点 | 事件过程 | 故障过程 | 排查过程 | 处置过程 | 时间进展`,
  ),
  part(
    'detection',
    'narrative',
    false,
    `detection | detected | how was it detected | how it was detected | how we found out | identified | discovery | how did we find out |
     trigger | 发现 | 发现过程 | 如何发现 | 触发 | 触发条件 | 问题发现`,
  ),
  part(
    'response',
    'narrative',
    false,
    `response | incident response | our response | mitigation | mitigations | mitigation steps | escalation | investigation | diagnosis |
     how we responded | 响应 | 应急响应 | 止损 | 止血 | 应急处理 | 应急处置 | 处置 | 排查 | 升级`,
  ),
  part(
    'resolution',
    'narrative',
    false,
    `resolution | recovery | how was it resolved | how it was resolved | how we fixed it | fix | the fix | solution | remediation |
     recovery steps | restoration | 解决 | 恢复 | 解决方案 | 恢复过程 | 解决过程 | 修复 | 修复方案 | 处理方案 | 解决办法`,
  ),
  part(
    'impact',
    'evaluation',
    false,
    `impact | impacts | business impact | customer impact | user impact | impact assessment | scope | scope of impact | blast radius |
     who was affected | affected services | damage | consequences |
     影响 | 影响范围 | 影响面 | 业务影响 | 用户影响 | 客户影响 | 影响评估 | 损失 | 故障影响 | 事件影响 | 影响与损失`,
  ),
  part(
    'results',
    'evaluation',
    true,
    `results | result | outcome | outcomes | evaluation | results and targets | results vs targets | target and actual | expected and actual |
     goals and results | goals and actuals | goals vs results | goals vs actuals | goal and actual | targets and results | targets and actuals |
     targets vs actuals | target vs actual | plan vs actual | objectives and results | goals against actuals | scorecard | target attainment |
     结果 | 评估结果 | 结果评估 | 结果对照 | 结果对比 | 评估 | 目标与结果对照 | 目标与结果 | 目标与实际 | 目标对照 | 目标达成 | 目标达成情况 | 目标完成情况 | 指标达成情况 | 达成情况 | 实际结果 | 复盘结果`,
  ),
  part(
    'statistics',
    'evaluation',
    false,
    `stats | statistics | metrics | incident metrics | numbers | time to detection | time to detect | time to recovery | time to recover |
     time to repair | time to resolve | time to resolution | time to restore | duration | downtime | key figures |
     数据 | 指标 | 统计 | 数据指标 | 关键数据 | 关键指标 | 持续时间 | 故障时长 | 影响时长`,
  ),
  part(
    'went-well',
    'evaluation',
    false,
    `what went well | went well | things that went well | what worked | what worked well | what went right | successes | the good |
     highlights | what held | what we did well | positives |
     做得好的 | 做得好的地方 | 好的方面 | 做得好 | 亮点 | 亮点与不足 | 优点 | 有效防线 | 哪些做得好 | 做得好的方面 | 值得保留 | 起了作用的防线`,
  ),
  part(
    'went-wrong',
    'evaluation',
    false,
    `what went wrong | went wrong | things that went wrong | what did not go well | what didn t go well | what went poorly | what went badly |
     what could have gone better | what could be improved | the bad | challenges | difficulties | what did not work | what didn t work |
     做得不好的 | 不足 | 不足之处 | 问题 | 存在问题 | 存在的问题 | 做得不好的地方 | 待改进 | 需要改进的地方 | 暴露的问题 | 哪些做得不好`,
  ),
  part(
    'lucky',
    'evaluation',
    false,
    `where we got lucky | what went lucky | got lucky | luck | lucky | where did we get lucky | what held and luck | what held luck | what was luck | near misses |
     运气 | 幸运 | 侥幸 | 运气好的地方 | 哪些是运气 | 纯属运气 | 有效防线与运气`,
  ),
  part(
    'causes',
    'causes',
    true,
    `contributing factors | contributing factor | contributing causes | causes | cause analysis | analysis | root cause | root causes |
     root cause analysis | root cause and trigger | root causes and trigger | rca | five whys | 5 whys | why did it happen | why it happened | the underlying issue | underlying issue |
     cause | technical cause | direct cause | reasons |
     原因 | 原因分析 | 根因 | 根因分析 | 根本原因 | 根本原因分析 | 分析原因 | 促成因素 | 事故原因 | 故障原因 | 问题原因 | 直接原因 |
     问题分析 | 五个为什么 | 五问 | 5个为什么 | 事件原因 | 原因定位`,
  ),
  part(
    'lessons',
    'patterns',
    true,
    `lessons learned | lessons learnt | lesson learned | lessons | learnings | key learnings | what we learned | what we learnt | what did we learn |
     takeaways | key takeaways | patterns | rules and evidence | conclusion | conclusions | insights | reflections |
     经验教训 | 经验 | 教训 | 经验总结 | 收获 | 启示 | 反思 | 规律 | 推演规律 | 规律与佐证 | 总结规律 | 心得 | 结论 | 经验与教训 | 规律总结`,
  ),
  part(
    'action-items',
    'document',
    false,
    `action items | action item | actions | action points | action plan | follow ups | follow up | followups | follow up actions | follow up items |
     follow up work | next steps | review actions | corrective actions | corrective and preventive actions | preventive actions | preventative measures | preventive measures | remediation items |
     remediation actions | improvements | todo | todos | to do | to dos | measures | tasks | recommendations | countermeasures |
     改进措施 | 行动项 | 后续行动 | 改进项 | 改进计划 | 改进行动 | 整改措施 | 整改计划 | 整改项 | 后续措施 | 后续计划 | 下一步 | 下一步计划 | 行动计划 |
     待办 | 待办事项 | 后续改进 | 改进方案 | 预防措施 | 跟进事项 | 措施 | 优化措施 | 改进建议`,
  ),
  part(
    'decided-against',
    'document',
    false,
    `decided against | what we decided not to do | not doing | won t do | rejected options | 不做的与理由 | 决定不做 | 不做的事 | 放弃的方案`,
  ),
  part(
    'notices',
    'document',
    false,
    `customer notices | customer notice | customer communication | communications | communication | external communication | notices |
     对外公告 | 公告 | 客户公告 | 对外沟通 | 沟通 | 客户沟通 | 客户通知`,
  ),
  part(
    'participants',
    'unsorted',
    false,
    `attendees | atendees | participants | people involved | involved | present | who was involved | who was there |
     参会人 | 参会人员 | 参与人 | 参与人员 | 参与者 | 与会人员 | 出席人员 | 参加人员`,
  ),
  part(
    'questions',
    'unsorted',
    false,
    'open questions | unresolved questions | 待核实问题 | 待解决问题 | 遗留问题',
  ),
  part('unsorted', 'unsorted', true, 'unsorted | 待归类'),
];
