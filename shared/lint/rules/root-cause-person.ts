/** A person in the cause slot: a single culprit. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const rootCausePerson = {
  category: 'root-cause-person',
  level: 'error',
  why: {
    en: 'A person in the place of the cause hides the contributing factors.',
    zh: '原因的位置上写着人，促成因素就看不见了。',
  },
  ask: {
    en: 'Which contributing factors would have led anyone in that place to the same result?',
    zh: '哪些促成因素会让任何人处在那个位置都得到同样的结果？',
  },
} as const;

export const rootCausePersonRules: readonly LintRule[] = [
  {
    ...rootCausePerson,
    id: 'root-cause-person.en.culprit',
    language: 'en',
    patterns: [
      '{root_cause|root_causes|cause|the_cause|main_cause|primary_cause|reason|main_reason|trigger|source} {PREP}? {~4} {BE} {DET|ADJ|ADJ.character}* {PERSON|TEAM|NAME}',
      '{root_cause|cause|causes|reason|reasons} : {DET|ADJ|ADJ.character}* {PERSON|TEAM|NAME|WE}',
      'culprit|culprits|guilty_party|guilty_parties|offender|perpetrator|scapegoat {BE|was|:} {DET|ADJ}* {PERSON|TEAM|NAME}',
      '{PERSON|NAME|TEAM} {BE} the_culprit|the_root_cause|the_weak_link|the_problem|the_weakest_link|a_liability',
      'who caused|broke|introduced|did_this|is_responsible|was_responsible|is_to_blame|was_to_blame|messed|screwed',
      '{the_person|the_people|those|the_one|the_engineer|the_developer|the_individual|the_team|person|people|individual|individuals|anyone|employee|employees} responsible {for}?  {DET|ADJ}* {outage|incident|failure|mistake|error|problem|breakage|issue|accident|damage|mess|must|should|will|have|has}',
      'those|those_people responsible',
      'guilty_party|guilty_parties|main_culprit|real_culprit|the_offender',
    ],
    unless: [
      'source of truth|record|data|information|income|randomness|entropy|power|revenue|energy|supply',
      'who is_responsible for {DET}? {~2} runbook|service|queue|alert|follow-up|system|pager|page|repo|data|dashboard|pipeline|budget|release',
    ],
    rewrites: [
      { fits: 'whole', text: 'Contributing factor: [which condition]' },
      { fits: 'slot', text: '{label}: [which condition]' },
      { fits: 'equation', text: 'contributing factor was [which condition]' },
    ],
    examples: {
      flags: [
        'Root cause: {the on-call engineer/a race condition}.',
        'The culprit was a developer on the team.',
        'The person responsible for the outage has left.',
        'The root cause was the {administrator/expired certificate}.',
      ],
      passes: [
        'The source of truth is not the owner but the register.',
        'The culprit commit was reverted.',
        'The culprit was a full disk.',
        'Root cause: expired certificate.',
      ],
    },
  },
  {
    ...rootCausePerson,
    id: 'root-cause-person.zh.culprit',
    language: 'zh',
    patterns: [
      '归根到底|归根结底|说到底|说白了|究其原因|追根究底 {ZADV|就}? 是|还是|就是|在于 {~4} {PERSON|TEAM|NAME|WE|PRON|MAYBE|人}',
      '根因|根本原因|直接原因|主要原因|事故原因|故障原因|原因 {是|为|在于|：|:} {ZADV|NUM|ADJ}* {NAME|PERSON|TEAM|WE|PRON}',
      '根因|根本原因|直接原因|主要原因|事故原因|故障原因 {是|为|在于|：|:} 人',
      '罪魁祸首|始作俑者|肇事者|肇事人|罪人|元凶|祸首|当事责任人|事故责任人|故障责任人|直接责任人|主要责任人|第一责任人|责任人是|背锅侠|害群之马|猪队友',
    ],
    unless: [
      '个人|人|一个人|两个人|三个人 干|做|顶|扛|盯 {~4} 的? 活|量|班|工作',
      '责任人 ：|:',
      '没有 谁|人 {~1} 是',
      '没有谁|没有人|没人 {~1} 是',
    ],
    rewrites: [
      { fits: 'zh-whole', text: '促成因素：【什么条件】' },
      { fits: 'zh-slot', text: '{label}：【什么条件】' },
      { fits: 'zh-blamed', text: '{cause}【什么条件】；当时{actor}' },
    ],
    examples: {
      flags: [
        '根因：{张三/连接池耗尽}。',
        '故障责任人为后端负责人。',
        '罪魁祸首是值班同学。',
        '直接原因是运维人员改动了配置。',
      ],
      passes: [
        '说到底就是周六两个人干四个人的活。',
        '责任人：运维组',
        '改进负责人：平台组',
        '根因：证书过期。',
        '责任链模式用于审批。',
      ],
    },
  },
];
