/** 成语与俗语: Chinese turns of phrase that blame without a cue word; the phrases are in lexicon/zh/idioms.ts. */
import { idiomsZh } from '../lexicon/zh/idioms';
import type { LintRule } from '../lint-rule';
import { anyOf } from './any-of';
import { blameShift } from './blame-shift';
import { character } from './character';
import { hindsight } from './hindsight';
import { mindReading } from './mind-reading';
import { minimisation } from './minimisation';
import { normViolation } from './norm-violation';
import { personFault } from './person-fault';
import { punitive } from './punitive';
import { rhetorical } from './rhetorical';
import { teamBlame } from './team-blame';
import { tryHarder } from './try-harder';

const idiom = { language: 'zh', level: 'suggestion', evenIfNegated: true, rewrites: [] } as const;
const of = anyOf(idiomsZh);

export const idiomRulesZh: readonly LintRule[] = [
  {
    ...character,
    ...idiom,
    level: 'warning',
    id: 'character.zh.idiom',
    patterns: [of.character],
    rewrites: [
      { fits: 'zh-end', text: '当时的条件是【工作量、时间或工具】' },
      { fits: 'zh-someone', text: '{role}当时的条件是【工作量、时间或工具】' },
      { fits: 'zh-clause', text: '当时的条件是【工作量、时间或工具】' },
    ],
    examples: {
      flags: ['做事毛毛躁躁。', '现场乱成一锅粥。', '算术输给了乐观。'],
      passes: ['草稿箱里有三份文档。', '网络抖动了两次。'],
    },
  },
  {
    ...personFault,
    ...idiom,
    level: 'warning',
    id: 'person-fault.zh.idiom',
    patterns: [of.fault],
    rewrites: [{ fits: 'zh-final', text: '当时依据的是【当时看到的】' }],
    examples: {
      flags: ['又是那双熟悉的手。', '我一时手快把主分支盖了。', '这是前人埋的雷。'],
      passes: ['雷达图已更新。', '挖掘机停在坑边。'],
    },
  },
  {
    ...teamBlame,
    ...idiom,
    level: 'warning',
    id: 'team-blame.zh.idiom',
    patterns: [
      of.team,
      '{PERSON|TEAM|MAYBE|NAME} 霸着|压着|捂着|卡着|拖着|吊着|晾着|干等|装死|较劲|互相等|互推|互掐|互怼|互撕|甩脸|撂下',
      '{PERSON|TEAM|MAYBE|NAME} 和|与|跟 {PERSON|TEAM|MAYBE|NAME} {~3} 脱节|不通|较劲|互相等|相互等|不对付|闹矛盾|没对齐|没沟通|不沟通|没说清|各忙各的|互相推|相互推|各执一词',
      '{PERSON|TEAM|MAYBE} 互相|相互 {ZADV}* 等|推|甩|扯|怼|怪|埋怨|指责|不|瞒',
      '{PERSON|TEAM|MAYBE|BARE} {SYSTEM|ZEFF}? {~3} 不通知|没通知|不打招呼|没打招呼|不吭声|不吱声|不回|不回复|不理|不接|不配合|没跟任何人|没和任何人|没告诉|不告诉|不给|不肯',
      '让|害|害得|叫 {WE|大家|别人|后面} {~1} 等了|干等|白等|等|失望|背锅|擦屁股|加班',
      '{PERSON|TEAM|MAYBE} 把 {~4} 甩过来|甩给|丢过来|丢给|扔过来|推过来|推给 {~4}',
      '{PERSON|TEAM|MAYBE} 和|与|跟 {PERSON|TEAM|MAYBE} {~2} 各做各的|没对过|没聊过|各干各的|根本没对过|没碰过',
      '甩过来|丢过来|扔过来 就 不管|不管了|走了|完事',
      '前面|后面|大家|我们|全组|其他人 {~2} 都在等|干等|一直等|只能等|等着|白等',
    ],
    unless: ['{SYSTEM} 不通知|不回|不接|不给'],
    rewrites: [
      { fits: 'zh-end', text: '与【对方团队】在【哪个接口】上看到的信息不同' },
      { fits: 'zh-someone', text: '{role}与【对方团队】在【哪个接口】上看到的信息不同' },
    ],
    examples: {
      flags: [
        '产品和交付相互甩锅。',
        '测试中心霸着机时不放。',
        '车务与工务联控脱节。',
        '技术和商科的同学各玩各的。',
      ],
      passes: ['两个团队周一开会。', '订单与支付通过消息解耦。'],
    },
  },
  {
    ...mindReading,
    ...idiom,
    id: 'mind-reading.zh.idiom',
    patterns: [
      `${of.mind} 地?`,
      '{SUBJECT:human} {ZSUPPOSE}',
      '{SUBJECT:human} 觉得|认为|以为|都觉得|感觉 {~8} 就下去了|就过去了|就好了|就没了|也可以|也行|没问题|没毛病|撑得住|够用|没啥',
      '说到底|归根结底|说白了|究其根本 {~2} 就是|还是|是 {~1} 固执|懒|贪|怕|傲慢|自大|侥幸|面子|虚荣|拖延|自私|无知|大意|粗心 {~2}',
      '{SUBJECT:role} 就是|只|光|一心 {ZADV}? 偏爱|偏心|只想|想着|惦记|在意 {~6}',
      '{SUBJECT:human} 觉得|认为|以为 {~6} 没事|没问题|无所谓|不重要|很小|不大|不会|扛得住|没必要|差不多|够了|够用|不用|来得及|没人|不可能|用不着|小概率',
      '{SUBJECT:role} {ZADV|HAN}? 主观|凭空|武断|盲目|轻易|想当然 {ZADV|地}? 认为|判断|认定|断定|以为|相信|推断|假设|决定',
      '{SUBJECT:role} 抱着|怀着|存在|存有|带着 {~10} 心理|想法|心态|思想|念头|态度',
      '存在|存有|抱有|抱着|怀有 {~12} 的思想|的心理|的心态|的想法|的念头|思想|心理',
    ],
    unless: [
      '， {~2} 因为|由于|是因为|原因是',
      '没有|没 {~2} 标签|提示|说明|标注|文档',
      '别|不要|不想|不敢 {~1} 瞎猜|乱猜|胡猜',
    ],
    rewrites: [
      { fits: 'zh-thought', text: '看到【当时看到的】，预期' },

      { fits: 'zh-before-jiu', text: '根据【当时看到的】' },
      { fits: 'zh-end', text: '当时看到的是【当时看到的】，预期是【当时的预期】' },
      { fits: 'zh-final', text: '当时看到的是【当时看到的】，预期是【当时的预期】' },
    ],
    examples: {
      flags: ['我们一厢情愿地认为线上会涨。', '变更人觉得改动很小就没走灰度。', '大家都以为别人会备份。'],
      passes: ['系统认为会话已过期。', '值班同学说当时面板是绿的。'],
    },
  },
  {
    ...hindsight,
    ...idiom,
    id: 'hindsight.zh.idiom',
    patterns: [
      of.hindsight,
      '任何人|谁|是个人|干过的|干过一年的|明白人|内行 {~2} 都能|都会|都看得|也能 看出|看出来|发现|想到|猜到|看得出 {~4}',
      '就|早就|早 猜到|想到|料到|看出|知道 {~2} 会|要|得 {~3}',
      '这样搞|这么搞|这样下去|这么干|这样干 {~2} 迟早|早晚|肯定|必然 {~3}',
      '复盘时看|回看|回头看|事后看 {~6} 明显|显然|就是|早就 {~4}',
      '早就|早已|早该|早 {~4} 说明|表明|显示|提醒|不对劲|不对|摆在|看出|察觉|知道|有数|暴露|预警|报警',
      '早已|已经|其实|就 {ZADV}* 说明一切|清楚表明|明显不对|是先兆|是征兆|是信号|有征兆|很明显了',
      '{ZADV|HAN}* 半年前|一周前|一个月前|几天前|第一天|第一周|第一小时|一开始|当时|那会儿 {ZADV|HAN|就}* 能看出来|看得出来|看出来|该想到|该发现|该察觉|该知道|摆在那儿|摆在那|就不对|就明显',
    ],
    rewrites: [
      { fits: 'zh-topic', text: '当时表现为【哪些信号】' },
      { fits: 'zh-final', text: '当时看到的是【哪些信号】，同样可能的还有【哪些】' },
    ],
    examples: {
      flags: ['续约风险半年前就摆在那儿了。', '这个依赖第一天就该想到。', '隐患有目共睹。'],
      passes: ['曲线早上八点恢复。', '系统早就下线。'],
    },
  },
  {
    ...minimisation,
    ...idiom,
    id: 'minimisation.zh.idiom',
    patterns: [
      of.minimise,
      '就是|不就是|无非|只是|也就是 {~6} 的事 END',
      '{NUM|一|两|三|五|几} 分钟|秒|秒钟|句话|行|下 {的}? 事|事情|功夫 END',
      '的事 {~1} 拖|等|磨|弄 {~2} 天|周|月|小时',
    ],
    rewrites: [{ fits: 'zh-final', text: '当时做这一步要花【多少时间】，同时还在处理【什么】' }],
    examples: {
      flags: ['开播前点开链接看看，一分钟的事。', '改个配置的事拖三天。', '就差一句判空。'],
      passes: ['检查需要五分钟。', '点一下按钮就会重启。'],
    },
  },
  {
    ...rhetorical,
    ...idiom,
    level: 'warning',
    id: 'rhetorical.zh.idiom',
    patterns: [
      of.rhetorical,
      'START {~3} 谁 {ZADV|会}* 把|将|让|给|叫|干|弄|搞|提交|写|改|删|放|动|批',
      '谁 会 {~2} 把|将 {~10} {QUESTION}',
      '都不|也不|都没|也没|都没有|连 {~6} 吗|么|吧 {QUESTION}',
      '怎么能|怎么敢|怎么可以|怎么会|怎么就|凭什么|岂能 {~12}',
      '{ZDUTY|ZEFF|流程|规范|测试|监控} 呢 {QUESTION}',
      '有人|有谁|有没有人 {~1} 看|读|查|测|管|问|想|试 {~6} 吗 {QUESTION}',
      '{PERSON|TEAM|PRON} {~4} 就一个人|就两个人|就这么|就这样 {~6} {QUESTION}',
      '什么时候|几时|从何时 {~1} 开始|起 {~6} 也能|也可以|就能|就可以 {~8}',
      '有 那么难|这么难|多难|多复杂|多麻烦 吗? {QUESTION}',
    ],
    unless: ['START 怎么会 {~3} END', '{SYSTEM} {~2} 怎么会|怎么就'],
    rewrites: [{ fits: 'zh-whole', text: '是什么让【这个选择】当时看起来合理' }],
    examples: {
      flags: ['双人复核呢？', '谁把 key 提交了', '有人读更新日志吗？', '十倍钻石啊，表都不看的吗？'],
      passes: ['谁负责后续改进？', '告警怎么会延迟？', '还有人不能登录吗？'],
    },
  },
  {
    ...tryHarder,
    ...idiom,
    id: 'try-harder.zh.idiom',
    patterns: [
      of.harder,
      'START {~6} 要|须|需|应|得|必须|务必|应当 {ZADV}* 更|更加|再|多|时刻|始终|认真|仔细|用心|严谨|爱惜|珍惜|准时|敬业|负责|细心|耐心|谨慎|小心|自觉|主动|保持|绷紧|集中|高度|深刻|切实|牢记|有 {~6} END',
      '沟通|协作|配合|纪律|态度|意识|责任心|执行力|专业度|主动性 {ZADV}? 要|需|需要|亟待|必须|有待 加强|提高|提升|改进|改善|端正',
      '必须|务必|要|一定要|得 再三|反复|多次|仔细|认真|好好|多 确认|检查|核对|看|读|测',
      '下赛季|下次|下回|下个版本|下一版|明年|下学期 {~2} 必须|一定|要|得 {~4} 靠谱|认真|早点|仔细|专业|努力|积极|注意',
      '要|应该|需要|应 更 尊重|重视|主动|认真|细心|负责|专业|严谨|谦虚|耐心|配合 {~4}',
      '要求|叮嘱|告诫 {~2} 仔细|认真|严格|务必 {~4}',
      '把 {~6} 当成|当作 自己的事|头等大事|大事|第一 {~1}',
      'START {~4} 准时|守时|按时|别迟到|别再|不要再 END',
      'START {PERSON|TEAM|MAYBE|HAN}* 准时|守时|别迟到|不迟到 END',
      '以后|今后|下次|下回|日后|往后|将来|之后 {~8} 一定|务必|必须|要|得|应|先|多|别|不要|不再 {ZADV}* {ZCHECK|ZCOG|认真|仔细|小心|早|看|练|注意|检查|动手|喘口气}',
      '强化|加强|提升|提高|增强|树立|培养|落实|压实|夯实|端正 {~5} 意识|敬畏|责任|责任心|作风|纪律|担当|态度|自觉|敬畏之心|修养|素质|觉悟',
      '对|向 {PERSON|TEAM|NAME|全员|全体} {~8} 教育|培训|考核|警示|敲打|约谈|宣贯 {~6}',
      '每一场|每一次|每个人|人人|全体|全员|各单位|各部门|各级|各岗位 {~4} 都要|要|必须|务必|应|须 {~8}',
    ],
    unless: [
      '{SYSTEM|接口|参数|字段} {~3} 要|须|需|应|必须 {~6}',
      '应|须|必须|要 有|由|经|至少|配备|设置|补充|增加|安装|在 {~8}',
    ],
    rewrites: [
      { fits: 'zh-after-modal', text: '由【哪个防护、检查、默认值或告警】来支持' },
      { fits: 'zh-clause', text: '由【哪个防护、检查、默认值或告警】来保证，负责人【谁】，用【什么】验证' },
    ],
    examples: {
      flags: ['都长点心吧', '做实验要更严谨。', '各单位要深刻吸取教训。', '强化变更敬畏之心。'],
      passes: ['病区应配备备用扫码枪。', '副本数必须大于 2。', '每个仓库应有一名负责人。'],
    },
  },
  {
    ...punitive,
    ...idiom,
    level: 'error',
    id: 'punitive.zh.idiom',
    patterns: [
      of.punish,
      '{PERSON|TEAM|NAME|责任人|当事人|主管|班长|组长} {~5} 罚款|罚|扣|扣发|扣减|扣除|扣了|罚了|停职|停岗|待岗|辞退|开除|被换掉|撤换|淘汰|降级|降薪|记过|减半|取消',
      '罚款|扣款|罚 {NUM} 元?',
      '取消 {~8} 资格|评优资格|晋升资格|奖金|评优|晋升|年终奖',
      '迟到|漏|错 {~2} 扣|罚 {NUM}',
      '{PERSON|TEAM} {~4} 年终奖|绩效|奖金|工资|考核|职级 {~3} 减半|扣|降|打|取消|归零|清零|记',
      '{PERSON|PRON|NAME} 的? {~4} 权限|资格|职务|账号 {ZADV|已经|已|被}* 收回|取消|撤销|没收|冻结|停用|剥夺',
      '处以|给予|责令|勒令 {~4} 罚款|记过|警告|处分|停职|检讨|停岗|撤职',
    ],
    unless: [
      '不|免|无|勿|不会|不再|不予 {~3} 追责|问责|处罚|罚款|追究|扣绩效|扣|罚|通报|处分|扣分',
      '系统|平台|程序|订单|账户 {~3} 扣|扣减|扣除|罚',
    ],
    rewrites: [{ fits: 'zh-whole', text: '改进项：【系统上的哪项改变】，负责人【谁】，用【什么】验证' }],
    examples: {
      flags: [
        '装卸工罚 50，写检讨。',
        '取消该教师本年度评优资格。',
        '主策扣半年奖金。',
        '客户经理已被撤换。',
      ],
      passes: ['系统自动扣减限额。', '账户扣除手续费 3 元。'],
    },
  },
  {
    ...blameShift,
    ...idiom,
    level: 'warning',
    id: 'blame-shift.zh.idiom',
    patterns: [
      of.shift,
      '供应商|供货商|厂商|厂家|承运商|外包|外包商|品牌方|渠道方|发行|甲方|客户|用户|运营商|云厂商|集成商|服务商|标注公司|外包公司|场地方|第三方|合作方|物业|代理商|厂家人员|承包商|原厂 {~4} {ZNEGLECT|不看|不读|不按|不配合|不给|不理|不回|不签|不讲|拖|拖延|拖拉|拖沓|糊弄|敷衍|忽悠|乱|瞎|坑|掉链子|甩|耍|变卦|以次充好|偷工减料|坐地起价|推脱|推诿|拿|就是不|一直不|死活不|自己不|自己没|从来不|毫无}',
      '云厂商|厂商|供应商|客户|甲方|外包|运营商|合作方|服务商|平台方 {~4} 让|又让|再次让 {WE}? 失望|无语|背锅|崩溃|吃亏',
      '当地|主管|有关|相关 部门|单位 {~2} 刁难|处处刁难|卡|不配合|拖延|推诿|使绊子 {~2}',
      '怨|怪|赖|怪不得|怨不得 {~2} 我们|别人|咱们|我方|我司',
      '责任|锅|原因 {~3} 在外包|在外包商|在厂商|在客户|在供应商|在第三方|在甲方|在用户|在对方|在上游|在下游',
    ],
    unless: [
      '客户|用户|甲方 的 投诉|反馈|意见|需求|建议|报修|工单|来电',
      '供应商|厂商|客户 {~3} 拖拽|拖动',
      '客户|用户 {~2} 拿到|拿来|拿去',
    ],
    rewrites: [{ fits: 'zh-whole', text: '我们依赖的是【什么】，我方能看到的信号是【什么】' }],
    examples: {
      flags: ['供应商以次充好。', '客户自己不看手册，怨不得我们。', '主要责任在外包商。'],
      passes: ['供应商第 12 周更换了树脂。', '客户希望周五前看到方案。'],
    },
  },
  {
    ...normViolation,
    ...idiom,
    level: 'warning',
    id: 'norm-violation.zh.idiom',
    patterns: [
      of.norm,
      '{PERSON|TEAM|NAME|WE|PRON|MAYBE} {ZADV}? 违章|违规|违纪|逆行|蛮干|冒险|无证|无票|超速|酒后|擅离 {~4}',
      '{PERSON|TEAM|NAME|WE|PRON|MAYBE} {~2} 未|没|没有|不 {ZADV}* 系|戴|佩戴|穿|持证|挂牌|验电|唱票|复诵|上锁|鸣笛|打灯|登记|系好 {~3}',
      '超权限|越权|越级|无授权|无审批 {~2} 立案|操作|审批|变更|发布|放行|上线|执行|下单|签字',
      '{PERSON|TEAM|NAME|WE|PRON|MAYBE} 不按|没按|未按|没有按|不照|未照|没照 {~8}',
      '{PERSON|TEAM|NAME|WE|PRON|MAYBE} {~2} 绕开|绕过|跳过|越过|避开 {~8}',
      '明知 {~4} 不允许|不行|不可|违规|有风险|有问题|不合规|禁止',
      '未经|没经|没经过|未经过 {ZDUTY|论证|批准|授权|许可|同意|测试|验证|评审|审批} {~1} 即|就|便|擅自|直接|而',
    ],
    unless: [
      '请 {~3} 跳过|绕过|绕开',
      '当班|班组 违章 统计',
      '{SYSTEM} {~2} 未按|没有按 返回|执行',
      '{SYSTEM} 跳过|绕过|绕开',
    ],
    rewrites: [
      { fits: 'zh-manner', text: '按【哪种做法】' },
      { fits: 'zh-someone', text: '{role}实际采用了【哪种做法】（书面规定是【什么】）' },
      { fits: 'zh-end', text: '实际采用了【哪种做法】（书面规定是【什么】）' },
      { fits: 'zh-final', text: '实际采用了【哪种做法】（书面规定是【什么】）' },
    ],
    examples: {
      flags: ['叉车司机逆行。', '调机员不按作业指导书作业。', '专项方案未经论证即组织施工。'],
      passes: ['调度器绕过了故障节点。', '叉车司机须持证上岗。'],
    },
  },
];
