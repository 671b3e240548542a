/** The moments of an incident that sources name: beside a time, or before what happened. */
import type { Milestone } from '../retrospective/timeline';

/** Before what readers are to see first. */
export const star = /^[★⭐]\s*/u;

const milestoneNames: readonly (readonly [Milestone, RegExp])[] = [
  [
    'detected',
    /^(?:first |incident )?(?:detected|noticed|discovered)(?: at)?$|^(?:time of )?detection(?: time)?$|^(?:首次|故障)?发现(?:时间)?$/i,
  ],
  [
    'started',
    /^(?:incident |impact |outage )?(?:started|began|start|begin)(?: at| time)?$|^(?:故障|事件|事故|影响)?(?:开始|发生)(?:时间)?$/i,
  ],
  ['acknowledged', /^acknowledged(?: at)?$|^(?:开始)?响应(?:时间)?$/i],
  ['contained', /^(?:mitigated|contained|repaired)(?: at)?$|^(?:故障)?止损(?:时间)?$/i],
  [
    'restored',
    /^(?:incident |service |fully )?(?:resolved|restored|recovered)(?: at)?$|^(?:服务|故障|业务)?(?:完全)?恢复(?:时间)?$/i,
  ],
  ['customers-told', /^customers (?:told|informed|notified)(?: at)?$|^(?:首次)?(?:告知|通知)客户(?:时间)?$/i],
];

/** "First detected" beside a time is a milestone. */
export const milestoneNamed = (text: string): Milestone | null =>
  milestoneNames.find(([, name]) => name.test(text.trim()))?.[0] ?? null;

/** "Detected: latency alert" in a row names the milestone it is. */
export const milestoneLeading = (text: string): Milestone | null =>
  milestoneNamed(/^([^:：\n]{2,30})[:：]/u.exec(text.replace(star, ''))?.[1] ?? '');
