/** What people say tells what they do: words that speak for a role, with their weight. */

import { laidOut } from '../../kit/laid-out';

export const roleClues: readonly (readonly [string, number, RegExp])[] = [
  [
    'incident-lead',
    5,
    laidOut('i')`
      \b(?:
        I(?:'m|'ll be| am| will be)? (?:taking |the )?(?:IC|incident command(?:er)?|incident lead)|
        taking (?:IC|command)|I(?:'ve|'ll)? tak(?:e|ing|en) (?:the )?lead
      )\b|
      我来(?:做|当)?指挥|我(?:担任|负责)(?:总)?指挥
    `,
  ],
  [
    'incident-lead',
    2,
    laidOut('i')`
      \b(?:
        declar(?:e|ing) (?:an? )?(?:incident|sev)|assign(?:ing)? roles|
        can (?:you|someone) (?:own|take)|next update (?:at|in)|let's regroup|war ?room|bridge
      )\b|
      拉(?:个|了)?(?:群|会)|各组|同步一下进展|定级|升级(?:为|到)
    `,
  ],
  [
    'sre',
    2,
    laidOut('i')`
      \b(?:
        kubectl|helm|terraform|systemctl|ssh|failover|fail(?:ed|ing) over|drain(?:ed|ing)?|
        cordon(?:ed)?|scal(?:e|ed|ing) (?:up|down|out)|restart(?:ed|ing)?|paged?|pager|on-?call|
        grafana|prometheus|dashboard|nodes?|pods?|cluster|replica|runbook
      )\b|
      重启|扩容|缩容|切流|切换|监控|告警|节点|集群|实例|值班|主备|限流|降级
    `,
  ],
  [
    'development',
    2,
    laidOut('i')`
      \b(?:
        commit|merge[ds]?|merging|PR|pull request|stack ?trace|patch|hot ?fix|code|branch|
        unit tests?|null pointer|exception|query plan|refactor|feature flag|
        my (?:change|deploy|branch)
      )\b|
      代码|提交|合并|分支|补丁|热修|修复版本|空指针|发版|我改|接口|慢查询|索引
    `,
  ],
  [
    'customer-service',
    3,
    laidOut('i')`
      \b(?:
        customers? (?:are |is )?(?:report|complain|say|call|ask|writ)\w*|tickets?|support queue|
        callers?|chats? (?:are|is) (?:coming|pil)|macro|users? (?:are )?(?:report|complain)\w*
      )\b|
      客户(?:反馈|投诉|来电|问|说)|用户(?:反馈|投诉)|工单(?!\s?\d)|客服|进线|话术|来电
    `,
  ],
  [
    'spokesperson',
    3,
    /\b(?:status ?page|public (?:update|statement)|posted (?:the |an? )?(?:update|notice)|comms|tweet)\b|状态页|公告|对外(?:口径|发布|通知)|发布通知/i,
  ],
  [
    'product',
    2,
    /\b(?:business impact|stakeholders?|product|roadmap|GMV|conversion|launch|leadership)\b|产品|业务影响|需求|活动|老板/i,
  ],
  [
    'finance',
    3,
    /\b(?:refunds?|reconcil\w+|invoice|ledger|settlement|payout)\b|退款|对账|结算|财务|账单|赔付/i,
  ],
  [
    'qa',
    3,
    /\b(?:regression|test(?:ed|ing)? (?:on|in) (?:staging|prod)|verif(?:y|ied|ying) (?:the )?fix|smoke tests?)\b|回归|冒烟|测试(?:环境|通过|验证)|验证通过/i,
  ],
  [
    'customer-success',
    3,
    /\b(?:key account|account team|my (?:client|account)|enterprise customers?)\b|大客户|重点客户|客户经理/i,
  ],
  ['sre', 2, /\back(?:ing|ed)?\b|\brollouts?\b|认领|(?:我|俺)(?:是|在)?值班/i],
  [
    'development',
    3,
    /\b(?:that(?:'s| is| was) (?:mine|my)|my bad|I (?:merged|shipped|wrote|pushed))\b|是我(?:改|写|发|合|提)的/i,
  ],
  ['scribe', 4, /\b(?:I(?:'ll| will)? (?:take notes|scribe)|scribing|taking notes)\b|我来记录|我做记录/i],
  [
    'vendor',
    3,
    /\b(?:our (?:NOC|support) (?:is|has)|on our (?:side|end)|from (?:AWS|GCP|Azure|the vendor))\b|我司|我们厂商/i,
  ],
];
