/** Blame in the cells of tables and forms, where a label and a word or two are all there is, in both languages. */
import type { LintRule } from '../lint-rule';
import { failedDuty } from './failed-duty';
import { humanError } from './human-error';
import { personFault } from './person-fault';
import { punitive } from './punitive';
import { rootCausePerson } from './root-cause-person';

const en = { language: 'en', level: 'suggestion' } as const;
const zh = { language: 'zh', level: 'suggestion' } as const;

export const cellRules: readonly LintRule[] = [
  {
    ...rootCausePerson,
    ...en,
    id: 'root-cause-person.en.weak-link',
    patterns: [
      'main|biggest|real|only|actual|core problem|issue|weakness|bottleneck|obstacle|flaw {PREP}? {~4} {BE} {DET|OWN}? {ADJ|SYSTEM}* {PERSON|NAME}',
      'why {~6} {QUESTION} {PUNCT}? in_a_word|one_word|in_short|simple :|, {DET|OWN}? {PERSON|NAME|TEAM|office}',
    ],
    unless: ['to find|hire|replace|reach {DET}? {PERSON|NAME}'],
    rewrites: [
      { fits: 'equation', text: 'work was made hard by [which condition]' },
      { fits: 'equation', text: 'hardest part was [which condition]' },
    ],
    examples: {
      flags: ['The main problem of the project was the {manager/sensor}.'],
      passes: ['The main problem was the sensor.', 'Responsible for action 3: the platform team.'],
    },
  },
  {
    ...humanError,
    ...en,
    id: 'human-error.en.by-staff',
    patterns: [
      '{error|errors|mistake|mistakes} by|of|from {~3} {staff|personnel|crew|employee|employees|operators|operator|technician}',
      '{code|reason|category|class|cause} {~2} :|=|, {~1} human|operator|keying|user STOP',
    ],
    unless: ['resource|resources|readable', 'rate|rates|ruled_out'],
    rewrites: [
      { fits: 'noun', text: '[which interface, default or missing guard]' },
      { fits: 'slot', text: '{label}: [which interface, default or missing guard]' },
    ],
    examples: {
      flags: ['It was an error by vendor staff.', 'Cause category: human.'],
      passes: ['Error by the parser in line 4.', 'Cause category: hardware.'],
    },
  },
  {
    ...personFault,
    ...en,
    id: 'person-fault.en.overwrote',
    patterns: [
      '{SUBJECT:role} overwrote|wiped|clobbered|trampled|blew_away|nuked|torched|bricked {~5} config|configuration|settings|data|table|tables|branch|file|files|database|backup|backups|production|prod|build|index',
      '{SUBJECT:role} over-reacted|overreacted|blundered|bungled',
      '{driver|drivers|operator|operators|controller|controllers|handler|agent|agents|planner|checker|loader} {ADV}* omitted|neglected|disregarded|overlooked {DET|OWN|V:ing}',
    ],
    unless: ['on_purpose|deliberately|as_planned|as_agreed', 'test|staging|rehearsal database|table'],
    rewrites: [
      { fits: 'end', text: 'went by [what the screen showed] and made [which change]' },
      { fits: 'object', text: 'went by [what the screen showed] and changed' },
    ],
    examples: {
      flags: ['{Our team/The job} overwrote the live config.', 'The driver omitted the brake test.'],
      passes: ['The job overwrote the config on each run.', 'The planner omitted rows without a date.'],
    },
  },
  {
    ...punitive,
    ...en,
    id: 'punitive.en.off-duty',
    patterns: [
      '{PERSON|NAME|PRON} {has_been|have_been|was|were|is|are|being|to_be} {ADV}* {removed|withdrawn|relieved|barred|suspended|stood_down|taken} from|off|of {~2} {duty|duties|shift|shifts|rota|roster|call|driving|deploying|releasing|work}',
      '{PERSON|NAME|PRON} {will_not|wont|won’t|is_not_to|is_no_longer|are_no_longer} {be}? {offered|given|invited|booked|trusted|allowed} {~3} {again|here|with|near|to}',
    ],
    unless: ['sick|ill|leave|injured|rest|hours|tired|request|requested'],
    rewrites: [{ fits: 'clause-behind-the', text: 'same work will have [which guard, check or practice]' }],
    examples: {
      flags: ['{The engineer/The bus} was removed from driving duties.'],
      passes: [
        'The unit has been withdrawn from service.',
        'The driver was taken off duty because he was ill.',
      ],
    },
  },
  {
    ...rootCausePerson,
    ...zh,
    id: 'root-cause-person.zh.cell',
    patterns: [
      'START {肇因|诱因|主因|根因|原因|根本原因|直接原因|主要原因|延期|延误|主责|定责|追责|责任|责任归属|事故责任|破损责任|主要责任|第一责任人|肇事者} ：|: {ZADV|当班|值班|夜班|白班}* {PERSON|TEAM|NAME|MAYBE} {PUNCT}? END',
      '，|。 < 责任|主责|定责|责任归属 ：|: {ZADV}* {PERSON|TEAM|NAME|MAYBE} > {PUNCT}? END',
      '责任人 （ 事故|故障|差错|本次 ） ：|: {NAME|PERSON|TEAM} {HAN}?',
    ],
    unless: ['整改|行动|跟进|待办|处理 {~4} 责任', '联系人|处理人|跟进人|负责人 ：|:'],
    rewrites: [
      { fits: 'zh-slot', text: '{label}：【什么条件】' },
      { fits: 'zh-slot', text: '{label}：【哪个环节当时缺少什么】' },
    ],
    examples: {
      flags: ['肇因：{值班员/磁盘}', '退菜三份，责任：厨师', '定责：运维组'],
      passes: ['肇因：雷击', '整改责任人：张某，12 月 5 日前', '处理人：运维组'],
    },
  },
  {
    ...humanError,
    ...zh,
    id: 'human-error.zh.cell',
    patterns: [
      '人工录入差错|人工差错|人工失误|人工录入错误|人工操作错误|人工操作失误|工作失误|工作差错|工作疏忽|工作疏漏',
      '根因|原因|类型|原因类别|原因分类|事故定性|定性|归类|差错类型 ：|: {~2} 人为|误操作|操作失误|操作不当|手误|手滑|人工差错|人员失误|违章作业|违规操作|违章操作',
      '次|起|回 ，? 人为 END',
    ],
    unless: ['{ZNEG|非|不是|排除} {~1} 人为|人工|工作失误'],
    rewrites: [
      { fits: 'zh-noun', text: '【哪个界面、默认值或缺少的防护】' },
      { fits: 'zh-slot', text: '{label}：【哪个界面、默认值或缺少的防护】' },
    ],
    examples: {
      flags: ['差错类型：人工录入差错', '试卷少印三十份，护士工作失误。', '定性：误操作'],
      passes: ['差错类型：报文重复', '定性：自然灾害', '人工核对用了两天。'],
    },
  },
  {
    ...failedDuty,
    ...zh,
    id: 'failed-duty.zh.cell',
    patterns: [
      'START {备注|经过|说明|过程|情况|记录|问题|现象|分析|处置} ：|: {~3} 未|没|没有 及时|按时|按要求|按规定|按期|主动|认真 {~2}',
      '漏检|漏查|漏测|漏报|漏审|漏扫|漏看 {NUM|一|两|二|三|几|多} 次|处|项|个|回',
    ],
    unless: ['{SYSTEM|监控|系统|脚本|探头} {~2} 漏检|漏报|未|没'],
    rewrites: [{ fits: 'zh-slot', text: '{label}：当时看到的是【当时看到的】' }],
    examples: {
      flags: ['备注：未及时上报', '情况：一直未及时上报'],
      passes: ['备注：已及时上报', '经过：系统漏报两次'],
    },
  },
  {
    ...punitive,
    ...zh,
    id: 'punitive.zh.cell',
    patterns: [
      '{处理意见|意见|处理|处理结果|考核|处罚|奖惩|问责|处分} ：|: {~3} 扣|罚|通报|停岗|待岗|降级|警告|检讨|记过|调岗|辞退|离岗|当事人|c|d',
      '{PERSON|TEAM} {~2} 从 {~6} 名单|项目|岗位|班表|群 {~2} 去掉|移除|移出|拿掉|踢|撤',
    ],
    unless: ['服务|系统|队列|告警|账号|请求 {~2} 降级|警告|扣'],
    rewrites: [
      { fits: 'zh-slot', text: '{label}：【哪项防护、检查或告警】' },
      { fits: 'zh-statement', text: '改进：【哪项防护、检查或告警】' },
    ],
    examples: {
      flags: ['处理意见：停岗一周', '考核：当事人 C', '该同事已从项目名单里去掉。'],
      passes: ['处理意见：换件，观察', '考核：可用率 99.9'],
    },
  },
];
