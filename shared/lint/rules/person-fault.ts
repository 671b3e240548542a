/** A fault or mistake put on a person, role, team or "we": it ends the inquiry. */
import type { LintRule } from '../lint-rule';
import { errorsEn, errorsZh, withSubject } from './acts';

/** What the rules of this category share, in both languages. */
export const personFault = {
  category: 'person-fault',
  level: 'error',
  why: {
    en: 'This puts the mistake on people, and the inquiry ends there.',
    zh: '这句话把过错放在人身上，追问也就到此为止。',
  },
  ask: {
    en: 'What made this action look right or easy at that moment?',
    zh: '在那一刻，是什么让这个操作看起来合理、或者很容易发生？',
  },
} as const;

export const personFaultRules: readonly LintRule[] = [
  {
    ...personFault,
    id: 'person-fault.en.erred',
    language: 'en',
    patterns: [
      '{SUBJECT:role} committed|checked_in|pushed|posted|pasted|leaked|published|uploaded|emailed|shared {DET|ADJ|OWN|PROPER}* password|passwords|secret|secrets|credential|credentials|api_key|private_key',
      ...withSubject('role', errorsEn),
      '{SUBJECT:other} wiped|erased|clobbered|obliterated|trashed',
    ],
    unless: ['deliberately|intentionally injected|introduced'],
    rewrites: [
      { fits: 'deed', text: '{who}went by [what the screen showed] and {deed}' },
      { fits: 'wreck', text: '{who}made [which change], after which [what happened] to' },
      { fits: 'error', text: '{who}went by [what was known then] when dealing with' },
      { fits: 'end', text: '{who}acted on [what was known then]' },
    ],
    examples: {
      flags: [
        '{The engineer/The operator framework} misconfigured the firewall.',
        'A developer accidentally deleted the production table.',
        '{An admin/A cron job} pushed the wrong certificate.',
        'We made several mistakes during the migration.',
        'The table was dropped by mistake and {the contractor/the script} broke production.',
        'The config was misread by the {on-call engineer/parser}.',
      ],
      passes: [
        'The disk fault was repaired at 07:15.',
        'Fault occurs 07:15.',
        'The deployment broke production.',
        'The controller accidentally deleted the pod because of a race.',
        'The guard prevents engineers from accidentally deleting a volume.',
      ],
    },
  },
  {
    ...personFault,
    id: 'person-fault.en.misjudged',
    language: 'en',
    level: 'warning',
    patterns: withSubject('human', [
      '{V.estimate:past|V.estimate:pp}',
      '{V.human:past|V.human:pp}',
      '{V.hand:past} {PREP}? the_wrong|a_wrong|an_incorrect|the_incorrect',
      'gave|give|told|sent {~3} wrong|incorrect|inaccurate|misleading|false information|advice|instructions|answer|answers|figures|numbers|directions',
    ]),
    rewrites: [
      { fits: 'deed', text: 'went by [what the screen showed] and {deed}' },
      { fits: 'about', text: 'worked from [what was known then] about' },
    ],
    examples: {
      flags: [
        'We underestimated the load of the campaign.',
        'The operator misread the gauge.',
        'Our group overestimated how much we could finish.',
      ],
      passes: ['The model underestimated the demand.', 'The optimizer overestimates row counts.'],
    },
  },
  {
    ...personFault,
    id: 'person-fault.en.fault-of',
    language: 'en',
    patterns: [
      'my|his|her|their own? {ADJ|ADV|ADJ.character}* {N.fault}',
      'our own? {ADJ.character|ADJ.lacking}* fault|mistake|mistakes|negligence|carelessness|bad|incompetence|oversight|blunder|inexperience|ignorance|complacency|own_fault|failure|failures|misjudgement|misjudgment',
      '{PERSON|TEAM|NAME|PRON} {POSS} own? {ADJ|ADV|ADJ.character}* {N.fault}',
      'fault|mistake|mistakes|negligence|carelessness|incompetence|blunder|oversight|inexperience of|by|from|on {DET|ADJ}* {PERSON|TEAM|NAME|WE|PRON}',
      'our|my|their|his|her|the {ADV|ADJ}* biggest|worst|main|only|first|greatest {ADJ|ADJ.character}* mistake|mistakes|error|failure|failing|sin|fault was|were|is',
      'on|from our|my|his|her|their part',
      '{N.fault} on|from|at our|my|his|her|their side|end',
      '{SUBJECT:anyone} {BE} {ADV.degree|ADV}* to_blame',
      '{SUBJECT:person} {BE} {ADV.degree|ADV}* to_blame|at_fault|wrong|the_cause|guilty|in_the_wrong',
      '{SUBJECT:person} {BE} {ADV.degree|ADV}* responsible_for|the_cause_of {DET|ADJ}* outage|incident|failure|mistake|error|problem|downtime|breakage|loss|delay|bug|accident|damage|mess',
      'caused_by|due_to|because_of|as_a_result_of a|an|our|their|some {ADJ|ADJ.character}* mistake|mistakes|oversight|misunderstanding|miscommunication|carelessness|negligence|misjudgment|misjudgement|blunder|lapse',
      'to_blame|at_fault {~2} {PERSON|TEAM|NAME|WE|PRON}',
      'blame lies|rests|falls|goes',
      'blamed|blame|blames|blaming {DET}? {PERSON|TEAM|NAME|PRON}',
      'caused|introduced|triggered|broken by {DET|ADJ|ADJ.character}* {PERSON|TEAM|NAME|WE} !{N.fault|SYSTEM}',
      'due_to|because_of|thanks_to {DET|ADJ|ADJ.character}* {PERSON|TEAM|NAME} {V:ing|POSS}',
      'only|just ourselves|themselves|himself|herself|myself to blame',
      '{SUBJECT:person} take|took|takes|accept|accepts|accepted {ADV|ADJ}* the_blame|full_responsibility|blame',
    ],
    unless: [
      'on|from our|my|his|her|their part|side|end {~1} {NEG}',
      'fault fault',
      '{NOBODY} {POSS} {N.fault}',
      "nobody's|nobodys {N.fault}",
    ],
    rewrites: [
      { fits: 'predicate', text: 'made possible by [which condition]' },
      { fits: 'slot', text: '{label}: [which condition]' },
      { fits: 'behind-the', text: 'result of [which condition]' },
      { fits: 'state', text: 'made possible by [which condition]' },
      { fits: 'judged', text: 'worked with [which information, time or tool there was]' },
      { fits: 'manner', text: 'made possible by [which condition]' },
    ],
    examples: {
      flags: [
        'It was the developer’s fault.',
        'The outage was my mistake.',
        'The backend team was to blame.',
        'The incident was caused by {an engineer/a race condition}.',
        'This was an oversight on our part.',
      ],
      passes: [
        'A page fault raised the latency.',
        'The default was changed.',
        'It was a hardware fault.',
        'No one was to blame for this.',
        'The platform team is responsible for the follow-up.',
      ],
    },
  },
  {
    ...personFault,
    id: 'person-fault.zh.erred',
    language: 'zh',
    patterns: [
      '{SUBJECT:role} 把|将 {~2} 密码|密钥|口令|凭据|私钥 {~2} 提交|传|推|贴|发|上传|写|泄露',
      '{SUBJECT:anyone} 把 {~8} 反|反了|错|错了|混了|漏了',
      '{SUBJECT:role} 在? 错误的|错的|不该动的 {~6} {ZV|敲|输|执行|点}',
      '{SUBJECT:role} 把 {~6} 开了|开着|忘在|落在|留在',
      '{SUBJECT:person} 过分|过度|太过|太 相信|信任|依赖|迷信|乐观',
      ...withSubject('anyone', [...errorsZh, '{ZMIX} {ZASP}?', '配成|配成了|连成|连成了|指成|设成了 !{NUM}']),
      '实习生|新人|新来的|新同学|新员工|外包|临时工 {~3} 把|将 {~6} {ZDO}',
      '{SUBJECT:human} 害得|害|拖累|连累 {PERSON|TEAM|WE|PRON|大家|整个}',
    ],
    unless: [
      '发现|查出|找到|看出|指出|救回 {~8} {ZERR}',
      '{ZNOBODY} {~1} 做错|错',
      '统一|都 写成|填成|改成|记成',
      '用户|客户|商家|上游|下游 {~6} {ZERR}',
      '{ZERR} 率|日志|码|信息|提示|检测|保护|告警',
    ],
    rewrites: [
      { fits: 'zh-deed', text: '当时依据【当时看到的】{deed}' },
      { fits: 'zh-swapped', text: '当时依据【当时看到的】，{swapped}' },
    ],
    examples: {
      flags: [
        '{开发同学/发布系统}改错了配置。',
        '我们漏测了这个分支。',
        '库表被{运维人员/清理脚本}误删。',
        '实习生不小心删了生产库。',
      ],
      passes: [
        '误操作保护已开启。',
        '清理脚本误删了目录。',
        '健康检查误判节点下线。',
        '写错误日志的线程阻塞。',
      ],
    },
  },
  {
    ...personFault,
    id: 'person-fault.zh.fault-of',
    language: 'zh',
    patterns: [
      '{PERSON|TEAM|NAME|WE|PRON|MAYBE} {~1} 疏忽大意|麻痹大意|粗心大意|操作失误 造成|导致|引起|所致|引发',
      '问题|毛病|根子|症结 出在|在于|还是在 {~2} {PERSON|TEAM|NAME|WE|PRON|第三方|管理层|人}',
      '{PERSON|TEAM|NAME|WE|PRON|MAYBE} 的 {ZADV|ADJ|HAN}? 失误|疏忽|过失|过错|错误|错|锅|疏漏|大意|粗心|马虎|失职|误操作|手误|责任|低级错误|工作失误|判断失误|无知|懒惰|不作为|责任心不强|操作失误',
      '{PERSON|TEAM|NAME|WE|PRON|MAYBE} 失误|疏忽|过失|失职|失察|疏漏|大意|粗心',
      '责任 {ZADV}* 在|在于|在我|归|归于|属于|全在|主要在|完全在 {~2} {PERSON|TEAM|NAME|WE|PRON|MAYBE}',
      '锅 {~2} 背|扛|甩|算|归|该',
      '背锅|甩锅|背黑锅|甩黑锅|扣锅|接锅|顶锅|背这个锅|背了锅|甩了锅|的锅|这个锅|这锅|谁的锅|大锅',
      '归咎于|归咎|归罪于|怪罪|都怪|全怪|只能怪|怪我|怪他|怪她|怪我们|赖我|赖他|都赖|要怪就怪|错在|错就错在',
      '由于|因为|因 {~3} {PERSON|TEAM|NAME|WE|PRON|MAYBE} {~3} 导致|造成|引起|引发',
      '是 {PERSON|TEAM|NAME|WE|PRON|MAYBE} 的 问题|错|锅',
      '占 {~3} 责任',
      '负有|应负|要负|需负|承担 {~3} 责任',
      '{NUM} 责任',
      '主要责任|次要责任|全部责任|全责|直接责任|领导责任|不可推卸的责任|管理责任|同等责任|连带责任',
    ],
    unless: [
      '{SYSTEM} 的锅|的 锅',
      '失误|疏忽 与否|类|条款',
      '没有|不存在 锅',
      'START 我们 的 责任 END',
      '责任 边界|矩阵|链|田|共担',
      '不 背|甩',
      '背锅侠',
    ],
    rewrites: [
      { fits: 'zh-predicate', text: '【什么条件】造成的' },
      { fits: 'zh-since', text: '由于【什么条件】，出现了' },
      { fits: 'zh-slot', text: '{label}：【什么条件】' },
      { fits: 'zh-clause', text: '促成因素是【什么条件】' },
    ],
    examples: {
      flags: [
        '这次事故是后端同学的失误。',
        '责任在于测试团队。',
        '这个锅应该由运维背。',
        '都怪前端没有说清楚。',
        '因为开发人员疏忽导致服务中断。',
      ],
      passes: ['故障发生于 07:15。', '锅炉压力正常。', '各服务的责任边界已写入文档。'],
    },
  },
];
