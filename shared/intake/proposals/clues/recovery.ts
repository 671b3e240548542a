/** What got better, or was over. */
import { laidOut } from '../../../kit/laid-out';
import type { EventClue } from './event-clue';
import { reasons } from './reasons';

export const recovery: readonly EventClue[] = [
  {
    form: laidOut('iu')`
      \b(?:
        mitigated|contained|mitigation (?:in place|applied|complete)|bleeding (?:has )?stopped|
        stopp(?:ed|ing) the bleeding|workaround (?:in place|applied)|
        errors? (?:are |is )?(?:dropping|going down|coming down|falling|subsiding)|recovering|
        trending down
      )\b|
      止损|已(?:缓解|控制)|错误率(?:开始)?(?:下降|回落)|开始(?:恢复|回落|下降)|逐步恢复|
      (?:成功率|可用率|可用性|流量).{0,4}(?:回到|回升|恢复)
    `,
    weight: 4,
    kind: 'milestone',
    why: reasons.state,
    milestone: 'contained',
  },
  {
    form: /^\[RESOLVED\b|^\s*(?:Resolved|RESOLVED)(?:[: ]|$)|^【(?:已)?恢复】/,
    weight: 6,
    kind: 'milestone',
    why: reasons.over,
    milestone: 'restored',
  },
  {
    form: laidOut('iu')`
      \[?RESOLVED\b|
      \b(?:
        resolved|restored|recovered|repaired|back to normal|
        can (?:all )?(?:log ?in|sign in|pay|order|connect|book|use it) again|
        all (?:clear|green|good|healthy|systems verified|ingress traffic working)|
        fully (?:back|operational|recovered)|service (?:is )?(?:operational|restored|back)|
        operational|issue (?:is )?(?:fixed|resolved)|back up|up again|is (?:now )?UP|
        is now (?:up|healthy|online|available)|\b(?:online|reconnected)$|
        (?:
          right|fine|open|online|normal|running|serving|bookable|reachable|available|green|
          stable|in (?:range|step|sync)|on (?:main|air|the air|network|track|time)|reads?|
          prints?|opens?|charg(?:es|ing)|works?|flow(?:s|ing)|in service
        ) again\b|
        back (?:on|in|to) (?:air|main|the air|step|range|service|network|automatic|line|the network)|
        \b(?:is|are|was|were) back\b|normal (?:working|service|operation)s? resumed|
        \b(?:service|traffic|production|play|trading|boarding) resumed|(?:state|status) to up\b|
        \bneighbor \S+ up\b|confirmed working|works? again|working (?:again|as intended)|
        healthy (?:again|and)
      )\b|
      (?:success|availability|capacity|traffic|back (?:to|at)|成功率|可用率|可用性|流量|恢复到?).{0,12}100 ?%|
      100 ?% (?:healthy|available|operational|restored|recovered|of traffic)|全部恢复|
      (?:已|完全|恢复)正常|已(?:恢复|解决|修复)|
      恢复(?:在线|供电|运行|上线|联网)?了?(?:[。！!，,]|$)|
      (?:都|又|已经?|^|[，, 。！])能(?:登录?|用|付款?|收款|打开|上|访问|下单|打印|连|刷)上?了|
      (?:出票|退款|到账|打印|登录|通行|充电|供电|供水|生产|营业|通车|运行|支付|下单)(?:已)?
      (?:都|均|全部)?(?:恢复)?正常|
      全部到账|可以(?:打开|登录|支付|下单|使用|通行)了?|合格.{0,6}(?:恢复|复产)|开服|复产|复工|
      通车|温度恢复|补数完成|告警(?:已)?(?:恢复|解除)|服务恢复
    `,
    weight: 5,
    kind: 'milestone',
    why: reasons.over,
    milestone: 'restored',
  },
];
