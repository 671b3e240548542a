/** Sanctions in a retrospective stop people from reporting. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const punitive = {
  category: 'punitive',
  level: 'error',
  why: { en: 'Where sanctions follow, reports stop.', zh: '有了处罚，就没有人再如实上报。' },
  ask: {
    en: 'Which change to the system would make this less likely, whoever is on duty?',
    zh: '改变系统的哪一点，能让换了谁值班都更不容易发生？',
  },
  evenIfHypothetical: true,
} as const;

export const punitiveRules: readonly LintRule[] = [
  {
    ...punitive,
    id: 'punitive.en.sanction',
    language: 'en',
    patterns: [
      'put|placed on a|an performance_plan|improvement_plan|pip|notice|leave|probation',
      '{PERSON|PRON|anyone|those|people} {~7} will|would|must face|suffer|bear {DET|ADJ|serious}* consequences|action|sanctions|penalties',
      'no_longer with the|our|this company|team|organization|organisation|business',
      'his|her|their {ADJ|SYSTEM|PERSON|MAYBE}* rights|access|privileges|permissions was|were|has_been|have_been {ADV}* taken_away|withdrawn|stripped',
      'will_be|be dealt_with|made_to_answer|made_to_pay',
      'disciplinary meeting|meetings|talk|conversation|process|review|action|actions|measures|measure|procedure|hearing|proceedings|steps|consequences',
      'disciplinary_action|disciplinary_measures|written_warning|written_warnings|formal_warning|verbal_warning|final_warning|performance_improvement_plan|on_a_pip|official_reprimand|letter_of_reprimand|docked_pay|dock_pay|lose_their_bonus|loss_of_bonus|without_pay|fired_for|let_go|be_let_go|was_let_go|got_fired|got_sacked|slap_on_the_wrist|heads_will_roll|pay_the_price|pay_for_this|made_an_example|make_an_example',
      'held|hold|holding|hold_someone|be_held {~3} accountable|responsible|liable',
      'hold {DET|ADJ}* {PERSON|TEAM|NAME|PRON|WE|MAYBE} accountable|responsible|liable',
      '{BE} disciplined|reprimanded|punished|sacked|demoted|penalized|penalised|dismissed_from|fired_over|suspended_from|written_up|sanctioned|chastised|scolded|sacked_over',
      '{PERSON|TEAM|NAME|PRON} {~3} disciplined|reprimanded|punished|sacked|demoted|penalized|penalised|scolded|written_up',
      '{PERSON|TEAM|NAME|PRON} {BE|has_been|have_been|had_been|got} {ADV}* fired|suspended|terminated',
      'discipline|punish|reprimand|fire|sack|demote|suspend|penalize|penalise|dismiss|scold|sanction {DET|ADJ}* {PERSON|TEAM|NAME|PRON}',
      '{PERSON|NAME|TEAM} {~4} given|issued|received {DET|ADJ}* warning|reprimand',
      'consequences for {~3} {PERSON|TEAM|NAME|PRON|WE}',
      'reflected in {~2} performance_review|performance_reviews|appraisal|appraisals',
      'impact|affect|note|noted|count|counted|recorded {~4} performance_review|performance_reviews|appraisal|personnel_file|annual_review|bonus|grade',
      'revoke|revoked|remove|removed|lose|lost|strip|stripped {~3} {POSS}? {~1} access|privileges|rights_as_punishment for {~4} mistake|incident|error|negligence',
    ],
    unless: [
      'punished|penalized|penalised {~9} points|point|goals|seconds|function|score|term|algorithm|search|ranking',
      'alert|alarm|trigger|event|hook|probe|cron|timer {~2} fired',
      'pods|pod|process|instances|instance {~2} terminated|fired|suspended',
      'sla penalty',
      'they fired',
      'be|being|become|stay more|very|much|better|less|really|well {ADV}* disciplined',
      'no_one|nobody {AUX}? be? held|punished|fired|disciplined',
    ],
    rewrites: [
      { fits: 'statement', text: '[Which change to the system], owned by [role] and tested by [test]' },
      { fits: 'clause-behind-the', text: 'change agreed was [which change to the system]' },
    ],
    examples: {
      flags: [
        'The engineer was disciplined.',
        'Those responsible will be held accountable.',
        'The operator received a written warning.',
        'The admin was fired after the incident.',
        'Punish developers who skip the review.',
      ],
      passes: [
        'A miss is punished more heavily than a false alarm by the loss function.',
        'The alert fired at 09:00.',
        'Terminated pods were replaced.',
        'The SLA penalty was 400 €.',
        'No one will be punished.',
        'The hook fired twice.',
      ],
    },
  },
  {
    ...punitive,
    id: 'punitive.zh.sanction',
    language: 'zh',
    patterns: [
      '一律|一概|按 {~4} 按制度|按规定|从严|严肃 处理|处罚|考核',
      '绩效改进计划|末位|进入淘汰|进入观察期',
      '绩效|年终|年底|考核|晋升|评优 {~6} 体现|体现出来|算账|扣分|打折|挂钩|兑现',
      '请|要求|责令|让 {PERSON|责任人} {~6} 检讨|反省',
      '取消 {~5} 权限|资格 {~2} 惩戒|处罚|作为',
      '{ZPUNISH}',
      '对 {~4} {PERSON|TEAM|NAME|PRON} {~3} 批评|警告|处理|通报|考核|教育',
      '绩效 {~2} c|d|扣|降|打c|3.25|3.5-',
      '扣除|扣|扣发|扣减|取消|罚 {~3} 奖金|绩效|工资|年终奖|评优|评优资格',
      '给予 {~4} 警告|批评|处分|通报',
      '开除|辞退 {~2} {PERSON|NAME}',
    ],
    unless: [
      '取消|免除|废除|停止|不再 {~4} 罚款|处罚|扣款|扣分|扣罚|惩罚',
      '不|免|无|勿|不会|不再|不予|不做|不作|不因此|不对 {~3} {ZPUNISH}',
      '处罚|惩罚 项|函数|系数|因子|规则|机制|力度|页面',
      '不在 {~6} 范围|职责|职责内|之内|内|讨论',
      '字样|一词|原文|模板',
    ],
    rewrites: [{ fits: 'zh-whole', text: '改进项：【系统上的哪项改变】，负责人【谁】，用【什么】验证' }],
    examples: {
      flags: [
        '对责任人进行追责。',
        '相关人员通报批评，扣除当月绩效。',
        '要求当事人写检讨。',
        '运维同学被停职。',
        '给予施工员行政记过处分。',
      ],
      passes: [
        '今年起取消错单罚款，改为上报加分。',
        '复盘不追责。',
        '银行按日计算罚息。',
        '本次复盘不追究个人责任。',
      ],
    },
  },
];
