/** What broke, and how it was noticed. */
import { laidOut } from '../../../kit/laid-out';
import type { EventClue } from './event-clue';
import { reasons } from './reasons';

export const signals: readonly EventClue[] = [
  {
    form: laidOut('i')`
      \b(?:incident|outage|impact|disruption|downtime|degradation) (?:begins?|began|start(?:s|ed)?)\b|
      \b(?:start|beginning) of (?:the )?(?:incident|outage|impact|disruption)\b|
      (?:故障|事故|中断)(?:开始|发生)|开始受影响|影响开始
    `,
    weight: 6,
    kind: 'signal',
    why: reasons.hard,
    milestone: 'started',
  },
  {
    form: laidOut('i')`
      \[?FIRING\b|
      \b(?:alert(?:s|ed|ing)?|alarm|page[ds]?|paging)\b.{0,60}\b
      (?:fir(?:ed|ing)|trigger(?:ed|s)?|went off|came in|received|detects?)|
      \b(?:triggered|fired)\b|告警(?!.{0,4}(?:恢复|解除|规则))|报警|🚨|🔥|:rotating_light:|
      :fire:|\bALERT\b|\bCRITICAL\b
    `,
    weight: 5,
    kind: 'signal',
    why: reasons.alert,
    milestone: 'detected',
  },
  {
    form: laidOut('i')`
      \b(?:detect(?:s|ed)|(?:first|initial) (?:detection|signal|symptoms?|sign))\b
      (?!.{0,20}\b(?:no|nothing)\b)(?<!\b(?:no|not|nothing|without|never)\b.{0,20})
    `,
    weight: 4,
    kind: 'signal',
    why: reasons.alert,
    milestone: 'detected',
  },
  {
    form: laidOut('i')`
      \b(?:
        5xx|50[0234]s?\b|out of memory|oom[- ]?kill\w*|no space left|disk full|
        connection refused|crashloop\w*|ErrImagePull|ImagePullBackOff|failed to pull image|
        outage|(?:is|are|was|were|went|going|completely|hard) down\b|\balarm\b|
        \btripp(?:ed|ing)\b|(?:kick|throw|drop)ing (?:everyone|users|errors|off)|
        breaker (?:is )?open|un(?:available|reachable)\b|
        (?:is|are|was|were|keeps?|all|started)[ ]
        (?:failing|broken|unavailable|unreachable|timing out|stuck|unhealthy)|
        not (?:responding|loading|working|passing|ready|healthy|reachable|starting|opening|printing|charging)|
        \b(?:goes |went |gone |is |now )?(?:offline|disconnected)\b|don'?t open|doesn'?t open|
        (?:do|does|did)(?:n'?t| not) (?:work|open|start|print|charge|respond|connect|load)|
        lost (?:power|signal|pressure|detection|picture|sound|feed)|
        (?:telemetry|signal|power|pressure|picture|feed|detection) (?:is |was )?lost|deadlock|
        archiver error|(?:lets?|letting) nobody (?:in|out|through)|
        (?:reads?|shows?|prints?|scans?|charges?) (?:nothing|nobody|zero|full)\b|
        show(?:s|ing)? as (?:full|closed|offline|sold out|unavailable)|
        \b(?:has|have|with) no (?:water|power|signal|network|picture|sound|pressure|heat\w*)|
        black on air|
        \b(?:jammed|frozen|overheat\w*|leak(?:s|ing|ed)?|flooded|derailed|stranded)\b|
        (?:state|status) to down|\bneighbor \S+ down\b|\bstill (?:red|down|dead|dark)\b|
        \b(?:since|after) the (?:recipe |config |schema |firmware )?
        (?:change|update|upgrade|push|release|deploy)|
        (?:reject|refus|dropp)ing (?:all |new )?(?:logins?|connections?|requests?|traffic|orders?|payments?)|
        (?:nobody|no ?one)\b.{0,30}\bcan (?:log|sign|pay|order|access|connect|reach|use|check|open|book|see)|
        ^(?:\S+ ){1,3}down\b|stands? still|spik(?:e|ing) (?:of|in)|timing out|
        (?:leader|quorum|primary|master|heartbeat)\b.{0,10}\blost|standstill|
        \bdown (?:for|in|again|everywhere)\b|
        errors? (?:are |is )?(?:still )?(?:rising|climbing|increasing)|exhausted\b|timed out|
        (?:connection|link|contact) (?:was )?lost|lost (?:connection|contact)|
        Failed with result|\b(?:FATAL|PANIC|EMERG)\b|core dumped|
        (?:can(?:'|no)t|unable to|could(?:n't| not))[ ]
        (?:log ?in|check ?out|pay|connect|order|load|access|place)|
        (?:error rate|errors?|latency|p9[59]|lag|queue|cpu|memory|load|5xx|failures?)\b.{0,24}\d|
        \d+(?:\.\d+)? ?% (?:errors?|of)|expired?\b|certificate
      )
    `,
    weight: 4,
    kind: 'signal',
    why: reasons.hard,
  },
  {
    form: laidOut('i')`
      \b(?:
        error rate|latency|p9[59]|5xx|50[0234]s?|timeouts?|time ?out|timing out|oom|
        crash(?:ed|ing|loop(?:ing|backoff)?)?|queue (?:depth|lag)|lag(?:ging)?|
        spik(?:e|es|ed|ing)|unavailable|unreachable|down|unhealthy|degraded|
        fail(?:s|ed|ing|ures?)?|exceptions?|errors?|refused|expired?s?|exhaust\w+|blocked|
        jam(?:s|med)?|out of (?:memory|disk|ip|connections)|no space left|stuck|slow|
        drop(?:ped|ping|s)?
      )\b
    `,
    weight: 2.5,
    kind: 'signal',
    why: reasons.state,
  },
  {
    form: laidOut('u')`
      超时|报错|异常|失败|错误率|飙(?:升|高)|升高|上涨|下跌|跌(?:到|至)|掉(?:了|到)|不可用|挂了|
      打不开|崩溃|宕机|堆积|积压|延迟|变慢|卡(?:住|死|顿)|转圈|不出票|不到账|停线|停摆|跳闸|
      漏水|泄漏|抛料|报警|滞留|空白|读不(?:到|出)|打不(?:开|通)|抖动|耗尽|打满|爆了|
      (?:磁盘|硬盘|空间|内存|连接池?).{0,3}满了?|写满|过期|掉线|断开|断电|断网|失联|离线|白屏|
      无响应|登不上|连不上|进不去|用不了|只读|502|503|504|500
    `,
    weight: 4,
    kind: 'signal',
    why: reasons.hard,
  },
  {
    form: laidOut('i')`
      \b(?:
        customers?|users?|clients?|merchants?|tenants?|people|players|patients|guests|
        passengers|students
      )\b.{0,30}\b(?:
        report(?:s|ed|ing)?|complain\w*|see(?:ing)?|say(?:ing)?|can(?:'|no)t|cannot|unable|
        ask(?:s|ed|ing)?|call(?:s|ed|ing)?
      )\b|
      \b(?:reports?|complaints?|tickets?)\b.{0,30}\b(?:from|of|by|about|coming|received|open)\b|
      \b(?:first report|report(?:s|ed) by)\b|
      \b\d+ (?:new |open )?(?:tickets|complaints|callers)\b
    `,
    weight: 4,
    kind: 'signal',
    why: reasons.customer,
    milestone: 'detected',
  },
  {
    form: laidOut('u')`
      (?:
        客户|用户|商户|门店|租户|玩家|患者|司机|乘客|旅客|考生|考场|家长|会员|住户|买家|卖家|
        现场
      ).{0,12}(?:反馈|投诉|来电|报|说|无法|不能|收到|打不开|问)|
      (?:收到|接到|进来|涌入).{0,10}(?:投诉|反馈|工单|来电|报障)|
      \d\s?(?:多)?(?:家|个|位|名)\S{0,4}(?:反馈|投诉|报障)|工单.{0,8}(?:增|进|涨|个)|客诉|
      影响.{0,8}(?:家|个|名|%)
    `,
    weight: 4,
    kind: 'signal',
    why: reasons.customer,
    milestone: 'detected',
  },
];
