/** 没有做某事: the Chinese rules on duties told as undone. */
import type { LintRule } from '../lint-rule';
import { forgettingZh, heedlessZh, neglectsZh, omissionsZh, withSubject } from './acts';
import { failedDuty } from './failed-duty';
import { reasonsZh } from './reasons-zh';

export const failedDutyRulesZh: readonly LintRule[] = [
  {
    ...failedDuty,
    id: 'failed-duty.zh.omitted',
    language: 'zh',
    patterns: [...withSubject('role', omissionsZh), ...withSubject('anyone', heedlessZh)],
    evenIfNegated: true,
    unless: [
      '尚未|未 {~2} 的 {SYSTEM|ZDUTY|ZEFF|成绩|数据|结果|内容|版本|名单}',
      '问|询问|追问|好奇 {~2} 为什么|为何|怎么 不|没|没有',
      '没有 权限|数据|返回',
      ...reasonsZh,
      '没查明白|没查清|没弄明白|没找到',
      '没有看到|没看到|没有 看到',
      '还没|还没有|尚未|暂未 {ZADV}* 查|定位|查清楚|查清|验证|确认|搞清楚|弄清楚|分析',
    ],
    rewrites: [
      { fits: 'zh-verb', text: '当时看到的是【当时看到的】，【有无线索】提示去{verb}' },
      { fits: 'zh-verb', text: '当时正在处理【手头的事】，【什么提示】会让人想到去{verb}' },
    ],
    examples: {
      flags: [
        '{值班同学/监控平台}没有及时查看告警。',
        '{开发人员/发布系统}未对配置进行复核。',
        '我们没有提前沟通。',
        '上线前{运维工程师/部署脚本}未检查依赖版本。',
        '队长没有分配好任务。',
      ],
      passes: [
        '健康检查未能通过。',
        '消费者没有确认消息。',
        '值班同学没有权限查看日志。',
        '测试环境没有覆盖到这个场景。',
      ],
    },
  },
  {
    ...failedDuty,
    id: 'failed-duty.zh.unsaid',
    language: 'zh',
    level: 'warning',
    patterns: [
      '{SUBJECT:human} 没|没有|未 {ZADV}* {ZCHECK|登记|记录} 就|便|直接',
      '{SUBJECT:human} 把 {~4} 当|当作|当成|当做 噪音|误报|没看见|小事|儿戏|玩笑|耳旁风|空气',
      ...withSubject('human', [
        '没|没有|未|未能|没能 及时|认真|仔细|充分|提前|主动|严格|好好|按时|事先 {ZADV}* {ZCHECK}',
        '没 {ZADV}* {ZCHECK}',
      ]),
    ],
    evenIfNegated: true,
    unless: [
      '没有 权限|数据|返回',
      ...reasonsZh,
      '没查明白|没查清|没弄明白|没找到',
      '没有看到|没看到|没有 看到',
      '还没|还没有|尚未|暂未 {ZADV}* 查|定位|查清楚|查清|验证|确认|搞清楚|弄清楚|分析',
    ],
    rewrites: [
      { fits: 'zh-verb', text: '当时看到的是【当时看到的】，【有无线索】提示去{verb}' },
      { fits: 'zh-verb', text: '当时正在处理【手头的事】，【什么提示】会让人想到去{verb}' },
      { fits: 'zh-unsaid', text: '【角色】当时看到的是【当时看到的】，【有无线索】提示去{verb}' },
    ],
    examples: {
      flags: ['升级前未充分评估影响范围。', '没有认真核对参数，就执行了脚本。'],
      passes: ['监控未及时上报数据。', '服务没有及时响应请求。'],
    },
  },
  {
    ...failedDuty,
    id: 'failed-duty.zh.unsaid-thing',
    language: 'zh',
    level: 'suggestion',
    patterns: [
      '{SUBJECT:human} 都没|也没|都不|也不|都没有|也没有|一件都没|一个都没|一次都没 {ZADV}* {ZCHECK|ZTELL|做|写|跑|比|问|看|测|打|提|兑现|完成}',
      '{SUBJECT:human} 任由|放任|听任|任凭',
      '{SUBJECT:human} 一直到|直到|拖到|等到 {~6} 才 {ZCHECK|回|说|来|发|报|动|改|处理|想起}',
      '{SUBJECT:human} 没|没有 {~2} 坐下来|谈清楚|聊清楚|说开|碰头|商量|讨论过',
      '{SUBJECT:human} 把 {~6} 给省了|省了|压了|搁着|晾着|踢回来|踢回去|踢给|推来推去',
      '{TEAM|PERSON|MAYBE|WE|PRON} 没|没有|不 跟|和|与|同 {~4} 商量|打招呼|沟通|对齐|确认|说',
      '答应|承诺|说好 的 {~6} 没|没有|都没|一件都没 兑现|做|完成|落地|给',
      '时间|精力|人力|预算 {~2} 花在|浪费在|耗在|砸在|搭在',
      '{SUBJECT:human} 浪费|浪费了|白费|耗费了|白白浪费|白白浪费了 {~8} 时间|分钟|小时|天|精力|功夫|力气|人力',
      '{SUBJECT:anyone} 连 {~6} 都没|也没|都没有|也没有|都不|也不 {ZADV}* {ZCHECK|ZTELL|做|写|跑|问|看|测|打|提}',
      '沟通|协作|配合|交流|分工|规划|准备|交接|培训|信息同步|对齐 {ZADV|HAN}? {ZPOOR}',
      '{ZNOBODY} 敢|愿意|肯|主动|想 {HAN|ZV|ZTELL}',
      '{ZNOBODY} 把|将 {~5} {ZTELL|ZCHECK}',
      '{ZNOBODY} {ZTELL}',
      '{ZNEG|不|也不} {ZADV}* 说一声|打招呼|打声招呼|吭声|吱声|通气|通个气',
      '只字不提|只字未提|一声不吭',
      '{ZNEG} {ZADV}* {ZTELL}',
      '缺乏|缺少|欠缺|缺 {ZADV|HAN|DE|ADJ}* 沟通|交流|配合|协作|规划|担当|责任感|敬畏|耐心|重视|思考|反思|准备|监督|把关|意识|计划性|主动|同理心',
      '{ZNOBODY} {ZADV}* {ZCHECK|提出|提出异议|质疑|反对|关心|在意|上心|想到|负责|承担}',
      '{SUBJECT:human} {ZCHECK} {ZADV}? {ZPOOR}',
    ],
    evenIfNegated: true,
    unless: [
      '{SYSTEM|脚本|引导|供给|协议|gc} {~4} 没|没有|未|没能 跟上',
      '说不清|说得准|讲不清',
      '{ZNOBODY} 讲话|说话|看 {~3} 因为|正常',
      '在语音|在开会 {~8} 没人',
      '{用户|玩家|客户|PERSON} 都没看过|没看过',
      '审批缺失',
      '也没|都没 想到 {~4} {PUNCT}? {~4} 这样|会炸',
      '也 在 ， 说实话',
      '由于|因 {~6} 被 {~4} 封存|关闭|归档|锁定',
      '{ZNOBODY} {ZADV}* 能|可以|有办法|来得及',
    ],
    rewrites: [
      { fits: 'zh-verb', text: '当时看到的是【当时看到的】，【有无线索】提示去{verb}' },
      { fits: 'zh-nobody', text: '【角色】当时看到的是【当时看到的】，【有无线索】提示去{verb}' },
      { fits: 'zh-topic', text: '当时由【角色】按【哪种理解】处理' },
      { fits: 'zh-after-time', text: '【角色】看到的是【当时看到的】' },
    ],
    examples: {
      flags: ['需求没写清楚。', '评审时没人提出异议。', '{开发同学/监控系统}评估不充分。'],
      passes: ['服务响应不及时。', '文档没有说明时区。'],
    },
  },
  {
    ...failedDuty,
    id: 'failed-duty.zh.forgot',
    language: 'zh',
    patterns: withSubject('human', forgettingZh),
    unless: [
      '忘性|遗忘 {~2}',
      '参数|积分项|缓存|模型|电机|舵机|传感器 {~3} {ZFORGET}',
      '屏|机|器|泵|仪|库|端|小程序 {~1} {ZFORGET}',
      '滤波|导航栈|批次|守护进程|插件|控制器|调度器|解析器|agent {~4} {ZFORGET}',
      '{ZFORGET} {~1} 密码',
      '一句 忘 一句',
    ],
    rewrites: [
      { fits: 'zh-verb', text: '当时正在处理【手头的事】，【什么提示】会让人想到去{verb}' },
      { fits: 'zh-forgot', text: '当时看到的是【当时看到的】，【有无线索】提示去' },
    ],
    examples: {
      flags: ['运维同学忘了续期证书。', '发布的时候忘记备份。', '我忘记关闭开关了。'],
      passes: [
        '积分项忘性太差，停车了还记着之前的值。',
        '点击“忘记密码”可以重置。',
        '忘记密码页面返回 500。',
      ],
    },
  },
  {
    ...failedDuty,
    id: 'failed-duty.zh.passed-over',
    language: 'zh',
    patterns: withSubject('role', neglectsZh),
    unless: ['错过 心跳|窗口|窗口期|最佳'],
    rewrites: [
      { fits: 'zh-object', text: '当时看到的是【当时看到的】，据此判断为【当时的判断】，因而未处理' },
    ],
    examples: {
      flags: ['{值班人员/解析器}忽略了告警。', '我们忽视了老系统的依赖。'],
      passes: ['解析器忽略了未知字段。', '调度器绕过了故障节点。', '编译器忽略注释。'],
    },
  },
];
