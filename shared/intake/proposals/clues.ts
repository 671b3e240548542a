/** The words by which an event is told from chatter: what they weigh, which kind they speak for, and the reason shown. */
import type { Bilingual } from '../../kit/bilingual';
import type { EventKind, Milestone } from '../../retrospective/timeline';

export interface EventClue {
  readonly form: RegExp;
  readonly weight: number;
  readonly kind: EventKind | null;
  readonly why: Bilingual;
  readonly milestone?: Milestone;
}

const alert: Bilingual = { en: 'an alert or a first report', zh: '告警或首次反馈' };
const state: Bilingual = { en: 'a change of state', zh: '状态变化' };
const decision: Bilingual = { en: 'a decision', zh: '决定' };
const command: Bilingual = { en: 'something was done', zh: '执行了操作' };
const status: Bilingual = { en: 'status told to others', zh: '对外通报' };
const customer: Bilingual = { en: 'customers speak or are told', zh: '涉及客户' };
const finding: Bilingual = { en: 'something was found out', zh: '查明情况' };
const declared: Bilingual = { en: 'the incident was declared or taken over', zh: '宣布或接手事件' };
const over: Bilingual = { en: 'service is back', zh: '服务恢复' };

const hard: Bilingual = { en: 'something broke or a figure jumped', zh: '故障现象或指标异动' };

/** All clues that fit count; the heaviest gives kind and reason. */
export const eventClues: readonly EventClue[] = [
  {
    form: /\b(?:incident|outage|impact|disruption|downtime|degradation) (?:begins?|began|start(?:s|ed)?)\b|\b(?:start|beginning) of (?:the )?(?:incident|outage|impact|disruption)\b|(?:故障|事故|中断)(?:开始|发生)|开始受影响|影响开始/i,
    weight: 6,
    kind: 'signal',
    why: hard,
    milestone: 'started',
  },
  {
    form: /\[?FIRING\b|\b(?:alert(?:s|ed|ing)?|alarm|page[ds]?|paging)\b.{0,60}\b(?:fir(?:ed|ing)|trigger(?:ed|s)?|went off|came in|received|detects?)|\b(?:triggered|fired)\b|告警(?!.{0,4}(?:恢复|解除|规则))|报警|🚨|🔥|:rotating_light:|:fire:|\bALERT\b|\bCRITICAL\b/i,
    weight: 5,
    kind: 'signal',
    why: alert,
    milestone: 'detected',
  },
  {
    form: /\b(?:detect(?:s|ed)|(?:first|initial) (?:detection|signal|symptoms?|sign))\b(?!.{0,20}\b(?:no|nothing)\b)(?<!\b(?:no|not|nothing|without|never)\b.{0,20})/i,
    weight: 4,
    kind: 'signal',
    why: alert,
    milestone: 'detected',
  },
  {
    form: /\b(?:5xx|50[0234]s?\b|out of memory|oom[- ]?kill\w*|no space left|disk full|connection refused|crashloop\w*|ErrImagePull|ImagePullBackOff|failed to pull image|outage|(?:is|are|was|were|went|going|completely|hard) down\b|\balarm\b|\btripp(?:ed|ing)\b|(?:kick|throw|drop)ing (?:everyone|users|errors|off)|breaker (?:is )?open|un(?:available|reachable)\b|(?:is|are|was|were|keeps?|all|started) (?:failing|broken|unavailable|unreachable|timing out|stuck|unhealthy)|not (?:responding|loading|working|passing|ready|healthy|reachable|starting|opening|printing|charging)|\b(?:goes |went |gone |is |now )?(?:offline|disconnected)\b|don'?t open|doesn'?t open|(?:do|does|did)(?:n'?t| not) (?:work|open|start|print|charge|respond|connect|load)|lost (?:power|signal|pressure|detection|picture|sound|feed)|(?:telemetry|signal|power|pressure|picture|feed|detection) (?:is |was )?lost|deadlock|archiver error|(?:lets?|letting) nobody (?:in|out|through)|(?:reads?|shows?|prints?|scans?|charges?) (?:nothing|nobody|zero|full)\b|show(?:s|ing)? as (?:full|closed|offline|sold out|unavailable)|\b(?:has|have|with) no (?:water|power|signal|network|picture|sound|pressure|heat\w*)|black on air|\b(?:jammed|frozen|overheat\w*|leak(?:s|ing|ed)?|flooded|derailed|stranded)\b|(?:state|status) to down|\bneighbor \S+ down\b|\bstill (?:red|down|dead|dark)\b|\b(?:since|after) the (?:recipe |config |schema |firmware )?(?:change|update|upgrade|push|release|deploy)|(?:reject|refus|dropp)ing (?:all |new )?(?:logins?|connections?|requests?|traffic|orders?|payments?)|(?:nobody|no ?one)\b.{0,30}\bcan (?:log|sign|pay|order|access|connect|reach|use|check|open|book|see)|^(?:\S+ ){1,3}down\b|stands? still|spik(?:e|ing) (?:of|in)|timing out|(?:leader|quorum|primary|master|heartbeat)\b.{0,10}\blost|standstill|\bdown (?:for|in|again|everywhere)\b|errors? (?:are |is )?(?:still )?(?:rising|climbing|increasing)|exhausted\b|timed out|(?:connection|link|contact) (?:was )?lost|lost (?:connection|contact)|Failed with result|\b(?:FATAL|PANIC|EMERG)\b|core dumped|(?:can(?:'|no)t|unable to|could(?:n't| not)) (?:log ?in|check ?out|pay|connect|order|load|access|place)|(?:error rate|errors?|latency|p9[59]|lag|queue|cpu|memory|load|5xx|failures?)\b.{0,24}\d|\d+(?:\.\d+)? ?% (?:errors?|of)|expired?\b|certificate)/i,
    weight: 4,
    kind: 'signal',
    why: hard,
  },
  {
    form: /\b(?:error rate|latency|p9[59]|5xx|50[0234]s?|timeouts?|time ?out|timing out|oom|crash(?:ed|ing|loop(?:ing|backoff)?)?|queue (?:depth|lag)|lag(?:ging)?|spik(?:e|es|ed|ing)|unavailable|unreachable|down|unhealthy|degraded|fail(?:s|ed|ing|ures?)?|exceptions?|errors?|refused|expired?s?|exhaust\w+|blocked|jam(?:s|med)?|out of (?:memory|disk|ip|connections)|no space left|stuck|slow|drop(?:ped|ping|s)?)\b/i,
    weight: 2.5,
    kind: 'signal',
    why: state,
  },
  {
    form: /超时|报错|异常|失败|错误率|飙(?:升|高)|升高|上涨|下跌|跌(?:到|至)|掉(?:了|到)|不可用|挂了|打不开|崩溃|宕机|堆积|积压|延迟|变慢|卡(?:住|死|顿)|转圈|不出票|不到账|停线|停摆|跳闸|漏水|泄漏|抛料|报警|滞留|空白|读不(?:到|出)|打不(?:开|通)|抖动|耗尽|打满|爆了|(?:磁盘|硬盘|空间|内存|连接池?).{0,3}满了?|写满|过期|掉线|断开|断电|断网|失联|离线|白屏|无响应|登不上|连不上|进不去|用不了|只读|502|503|504|500/u,
    weight: 4,
    kind: 'signal',
    why: hard,
  },
  {
    form: /\b(?:customers?|users?|clients?|merchants?|tenants?|people|players|patients|guests|passengers|students)\b.{0,30}\b(?:report(?:s|ed|ing)?|complain\w*|see(?:ing)?|say(?:ing)?|can(?:'|no)t|cannot|unable|ask(?:s|ed|ing)?|call(?:s|ed|ing)?)\b|\b(?:reports?|complaints?|tickets?)\b.{0,30}\b(?:from|of|by|about|coming|received|open)\b|\b(?:first report|report(?:s|ed) by)\b|\b\d+ (?:new |open )?(?:tickets|complaints|callers)\b/i,
    weight: 4,
    kind: 'signal',
    why: customer,
    milestone: 'detected',
  },
  {
    form: /(?:客户|用户|商户|门店|租户|玩家|患者|司机|乘客|旅客|考生|考场|家长|会员|住户|买家|卖家|现场).{0,12}(?:反馈|投诉|来电|报|说|无法|不能|收到|打不开|问)|(?:收到|接到|进来|涌入).{0,10}(?:投诉|反馈|工单|来电|报障)|\d\s?(?:多)?(?:家|个|位|名)\S{0,4}(?:反馈|投诉|报障)|工单.{0,8}(?:增|进|涨|个)|客诉|影响.{0,8}(?:家|个|名|%)/u,
    weight: 4,
    kind: 'signal',
    why: customer,
    milestone: 'detected',
  },
  {
    form: /\b(?:declar(?:e|ed|ing)\b.{0,20}\b(?:incident|sev|outage)|incident (?:is |was )?(?:declared|opened|created)|opening (?:an? )?incident|(?:this is|making (?:this|it)|call(?:ing)? it|raising (?:this )?to|upgrad\w+ to) (?:a )?sev-?\s?\d|SEV-?\s?[0-4]\b|war ?room (?:is )?(?:started|open)|assumes? (?:the )?incident|I(?:'m| am| will be|'ll be|'ll take| will take|'m taking)? (?:taking )?(?:IC|incident commander|incident lead|command)\b|taking (?:IC|command))/i,
    weight: 5,
    kind: 'decision',
    why: declared,
  },
  {
    form: /(?:定级|升级为|升级到|定为|按)\s?(?:P|S|SEV)\s?-?\d|宣布.{0,6}(?:故障|事件)|拉(?:起|了)?.{0,4}(?:作战室|应急群|故障群|群)|启动应急|成立.{0,4}小组|我来(?:指挥|牵头|负责)/u,
    weight: 5,
    kind: 'decision',
    why: declared,
  },
  {
    form: /\back(?:ed|ing|nowledg\w*)?\b|\b(?:I'?m |i am )?(?:looking|on it|investigating|checking now|taking a look|checking (?:the|on|if|what|why)|(?:I'?ll|I will|let me) (?:take (?:this|it|that)|check)|taking (?:this|it) (?:one|on)?\b|joined (?:the )?(?:call|bridge))\b|investigation (?:into|of)?.{0,20}(?:commenced|started|began)|started (?:the )?investigat\w+|begin(?:ning)? (?:manual )?(?:intervention|investigation)/i,
    weight: 3,
    kind: 'action',
    why: command,
    milestone: 'acknowledged',
  },
  {
    form: /(?:已)?(?:认领|接手|响应|\back\b)|我(?:来|在|先|(?:马上|现在)?(?:过)?去)?(?:看|排?查|处理|跟(?:进|一下))|(?<![现存实])在(?:看|查|排查|处理|跟进)|开始(?:排查|处理|调查)|上线(?:了)?处理/iu,
    weight: 3,
    kind: 'action',
    why: command,
    milestone: 'acknowledged',
  },
  {
    form: /\b(?:decid(?:e|ed|ing)|decision|agreed|let'?s|we(?:'ll| will| should| are going to)|going to|plan is|propos(?:e|al|ing)|vote|go(?:ing)? ahead|approved?|ok to|green ?light|hold off|instead of|takes? priority)\b/i,
    weight: 2,
    kind: 'decision',
    why: decision,
  },
  {
    form: /\b(?:decision|decided|agreed|approved|go ahead|hold off)\b/i,
    weight: 4,
    kind: 'decision',
    why: decision,
  },
  {
    form: /决定|决策|同意|批准|先(?:回滚|止损|切|重启|扩容|降级|限流|下线)|改(?:为|成)?方案|方案[：:一二AB]|建议(?:先|直接)|那就|就这么|可以(?:回滚|切|重启|执行|操作)|暂(?:不|缓)/u,
    weight: 4,
    kind: 'decision',
    why: decision,
  },
  {
    form: /\b(?:roll(?:ed|ing|s)? ?back|rollback|by hand\b|in manual\b|re-?set(?:ting)?\b|re-?start(?:ing)?\b|swapp(?:ed|ing)|bypass(?:ed|ing)|isolat(?:ed|ing)|divert(?:ed|ing)|evacuat(?:ed|ing)|re-?built|rebuild(?:ing)?|re-?fill(?:ed|ing)|refuel(?:led|ling)|re-?boot(?:s)?|on hold\b|hold called|put on hold|stopping\b|configured (?:from|by)|stop orders?|open(?:ed|ing) (?:the|up)|clos(?:ed|ing) (?:the|sales|down)|fitted|wound|clipped|revert(?:ed|ing|s)?|restart(?:ed|ing|s)?|reboot(?:ed|ing)?|deploy(?:ed|ing)|re-?deploy\w*|scal(?:ed?|ing) (?:up|down|out|the|to)|fail(?:ed|ing)? ?over|failover|switch(?:ed|ing)? (?:to|over|traffic)|drain(?:ed|ing)?|cordon(?:ed|ing)?|kill(?:ed|ing)?|delet(?:ed?|ing)|disabl(?:ed?|ing)|enabl(?:ed?|ing)|flipp(?:ed|ing)|toggl(?:ed?|ing)|patch(?:ed|ing)?|appl(?:ied|ying)|merg(?:ed|ing)|push(?:ed|ing)|rotat(?:ed?|ing)|renew(?:ed|ing)?|rais(?:ed|ing)|increas(?:ed|ing)|decreas(?:ed|ing)|chang(?:ed|ing) (?:the|back|to|from)|(?:was|were) changed (?:at|by|in|on)|updat(?:ed|ing) the|upgrad(?:ed?|ing)|remov(?:ed|ing)|re-?ran|re-?attach\w*|replac(?:ed|ing)|block(?:ed|ing)|throttl(?:ed|ing)|clear(?:ed|ing)|flush(?:ed|ing)?|purg(?:ed|ing)|stopp(?:ed|ing)|cull(?:ed)?|started (?:the|replacing|scanning|a|rolling)|manually|executed|running|hot ?fix(?:ed)?|extend(?:ed|ing)|paus(?:ed|ing)|deployment\b.{0,40}\b(?:succeeded|finished|complete[ds]?|failed))\b|^\s*(?:\$|#|>)\s?(?:kubectl|helm|systemctl|terraform|aws|git|ssh|sudo)|`?(?:kubectl|helm|systemctl|terraform) [a-z]+/i,
    weight: 4,
    kind: 'action',
    why: command,
  },
  {
    form: /(?:已|正在|开始|完成|执行|手动|刚|重新|先)?(?:回滚|回退|重启|扩容|缩容|切(?:换|流|到|备|主|走|回|掉|过去|旁路|手动)|降级|限流|下线|摘除|摘掉|摘流|隔离|熔断|发布|部署|上线|发版|合并|修复|清(?:理|空|掉|了)|删除|关闭|关掉|打开|开启|暂停|停(?:掉|用|机|线|产|售)|转移|转派|退回旧?|更换|换(?:上|掉|了)|复位|预热|改走|绕行|疏散|顺延|调(?:大|小|整|高|低)|改(?:了|回)|更新|升级|执行|重跑|补(?:数据|单|发)|恢复配置|封禁|迁移|重放)/u,
    weight: 4,
    kind: 'action',
    why: command,
  },
  {
    form: /\b(?:root cause|root of (?:it|this|the)|caused by|turns out|turned out|(?:found|got|nailed|pinned) (?:it|the (?:cause|culprit|reason|problem|bug|leak|fault))\b|culprit|traced (?:it |this )?(?:back )?to|narrowed (?:it |this )?down|came down to|boils down to|it was (?:the|a|an|our)\b|(?:the )?(?:cause|reason|problem|fault) (?:is|was)\b|(?:cause|reason|diagnosis)\s?:)|定位(?:到|出|了)|(?:查|找|摸)(?:到|出|清|明)了?(?:原因|根因|问题|故障|源头)?|原因(?:是|为|找到|[:：])|根因|罪魁|元凶|原来是|问题(?:出在|是|在于)|系因|是因为|由于.{2,30}(?:导致|引起|造成)/iu,
    weight: 4.5,
    kind: 'signal',
    why: finding,
  },
  {
    form: /\b(?:found (?:out|that)|identified|discovered|reali[sz](?:ed|ation)|confirm(?:s|ed|ing|ation)|verif(?:y|ied|ication)|looks like (?:the|it)|suspect(?:ed|ing)?|it'?s the|because|traced|narrowed|reveals?|reproduced|observed|noticed|correlat\w+)\b/i,
    weight: 3,
    kind: 'signal',
    why: finding,
  },
  {
    form: /(?:定位|查(?:到|出|明|了)|发现|确认|原因是|原因[:：]|根因|怀疑|复现|看到|排除)/u,
    weight: 3,
    kind: 'signal',
    why: finding,
  },
  {
    form: /\b(?:mitigated|contained|mitigation (?:in place|applied|complete)|bleeding (?:has )?stopped|stopp(?:ed|ing) the bleeding|workaround (?:in place|applied)|errors? (?:are |is )?(?:dropping|going down|coming down|falling|subsiding)|recovering|trending down)\b|止损|已(?:缓解|控制)|错误率(?:开始)?(?:下降|回落)|开始(?:恢复|回落|下降)|逐步恢复|(?:成功率|可用率|可用性|流量).{0,4}(?:回到|回升|恢复)/iu,
    weight: 4,
    kind: 'milestone',
    why: state,
    milestone: 'contained',
  },
  {
    form: /^\[RESOLVED\b|^\s*(?:Resolved|RESOLVED)(?:[: ]|$)|^【(?:已)?恢复】/,
    weight: 6,
    kind: 'milestone',
    why: over,
    milestone: 'restored',
  },
  {
    form: /\[?RESOLVED\b|\b(?:resolved|restored|recovered|repaired|back to normal|can (?:all )?(?:log ?in|sign in|pay|order|connect|book|use it) again|all (?:clear|green|good|healthy|systems verified|ingress traffic working)|fully (?:back|operational|recovered)|service (?:is )?(?:operational|restored|back)|operational|issue (?:is )?(?:fixed|resolved)|back up|up again|is (?:now )?UP|is now (?:up|healthy|online|available)|\b(?:online|reconnected)$|(?:right|fine|open|online|normal|running|serving|bookable|reachable|available|green|stable|in (?:range|step|sync)|on (?:main|air|the air|network|track|time)|reads?|prints?|opens?|charg(?:es|ing)|works?|flow(?:s|ing)|in service) again\b|back (?:on|in|to) (?:air|main|the air|step|range|service|network|automatic|line|the network)|\b(?:is|are|was|were) back\b|normal (?:working|service|operation)s? resumed|\b(?:service|traffic|production|play|trading|boarding) resumed|(?:state|status) to up\b|\bneighbor \S+ up\b|confirmed working|works? again|working (?:again|as intended)|healthy (?:again|and))\b|(?:success|availability|capacity|traffic|back (?:to|at)|成功率|可用率|可用性|流量|恢复到?).{0,12}100 ?%|100 ?% (?:healthy|available|operational|restored|recovered|of traffic)|全部恢复|(?:已|完全|恢复)正常|已(?:恢复|解决|修复)|恢复(?:在线|供电|运行|上线|联网)?了?(?:[。！!，,]|$)|(?:都|又|已经?|^|[，, 。！])能(?:登录?|用|付款?|收款|打开|上|访问|下单|打印|连|刷)上?了|(?:出票|退款|到账|打印|登录|通行|充电|供电|供水|生产|营业|通车|运行|支付|下单)(?:已)?(?:都|均|全部)?(?:恢复)?正常|全部到账|可以(?:打开|登录|支付|下单|使用|通行)了?|合格.{0,6}(?:恢复|复产)|开服|复产|复工|通车|温度恢复|补数完成|告警(?:已)?(?:恢复|解除)|服务恢复/iu,
    weight: 5,
    kind: 'milestone',
    why: over,
    milestone: 'restored',
  },
  {
    form: /\b(?:status ?page|statuspage|posted (?:an? |the )?(?:update|notice|status)|posted (?:it |this )?(?:in|to|on) \S*(?:announce|status|public)\w*|comms (?:distributed|sent|out)|(?:customers?|users?|teams?|stakeholders?|owner|everyone)\b.{0,24}\b(?:notified|informed|contacted|told|e-?mailed)|(?:notified|informed|told|e-?mailed|contacted)\b.{0,24}\b(?:customers?|users?|clients?|teams?|stakeholders?|support)|announce(?:d|ment)|public update|sent (?:the |an? )?(?:notice|e-?mail|update))\b/i,
    weight: 4.5,
    kind: 'message',
    why: status,
    milestone: 'customers-told',
  },
  {
    form: /状态页|公告|(?:已|统一)?(?:通知|告知|通报|同步).{0,8}(?:客户|用户|商户|客服|各方|各门店|各地|各部门|业务|老板|全员)|对外(?:发布|口径|说明)|(?:客户|用户).{0,6}(?:已通知|已告知)|(?:发|群发|推送)了?.{0,6}(?:短信|通知|公告|致歉)/u,
    weight: 4.5,
    kind: 'message',
    why: status,
    milestone: 'customers-told',
  },
  {
    form: /安抚|话术|对外口径/u,
    weight: 3,
    kind: 'message',
    why: status,
  },
];

/** What an app says of its own; in a written timeline the same words tell what was done. */
export const appNotice =
  /^(?:joined|left|set the channel|changed the|renamed|pinned|added|removed|invited)\b|(?:has (?:joined|left|quit)|joined the (?:channel|group|chat|call)|left the (?:channel|chat)|was added|has been added)\b|加入了?(?:本?群|群聊|会议)|退出了?(?:群聊|会议)|撤回了一条消息|修改群名|邀请.+加入/iu;

/** What takes weight away: greetings, thanks, questions of small talk, the app's own notices. */
export const chatterClues: readonly (readonly [RegExp, number])[] = [
  [appNotice, 6],
  [
    /^(?:ok(?:ay)?|k|yes|yep|yeah|no|nope|thx|thanks?(?: you| all| everyone| team)?|ty|np|sure|cool|nice|great|good (?:job|work|morning|night|catch)|hi|hello|hey|\+1|lol|haha+|same|agreed|ack|roger|got it|sounds good|will do|done|here|right|hmm+|wow|ugh|oof|brb|afk|bump|this|👍|🙏|:\+1:|:thumbsup:|:pray:)\W{0,6}(?:[a-z]{0,12})?$/i,
    6,
  ],
  [
    /^(?:好的?[\s，,]?(?:辛苦了?|谢谢)?|嗯+|收到[\s，,]?(?:谢谢|辛苦了?)?|ok|在|行|可以|辛苦了?|谢谢|多谢|感谢|哈+|是的|对|没事|明白|了解|1|\+1|赞|牛|稍等|马上|来了|在的|早|晚安|好嘞|ok了|👌|👍)[。！!~～\s]*(?:大家|各位|了|啊|哈)?[。！!~～]*$/iu,
    6,
  ],
  [
    /\b(?:lunch|coffee|tea (?:with|break|time)|weekend|dinner|birthday|holiday|vacation|pizza|football|kids?|cat|dog|movie|beer)\b|午饭|吃饭|咖啡|外卖|周末|放假|下班|请客|奶茶|电影|孩子|加班餐/i,
    4,
  ],
  [/^[^.。\n]{0,80}[?？]\s*$/, 2],
  [
    /^\[?(?:sticker|photo|video|voice message|image|表情|图片|语音)\]?$|\bunsent a message\b|^(?:ok )?going (?:home|to bed)$|^(?:control: )?copy\.?$/i,
    6,
  ],
];
