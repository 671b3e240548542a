/** Human or operator error named as the cause: it stops one layer early. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const humanError = {
  category: 'human-error',
  level: 'warning',
  why: {
    en: 'Human error is where the explanation starts, and this stops there.',
    zh: '人为失误是解释的起点，这句话却停在了这里。',
  },
  ask: {
    en: 'Which interface, default or missing guard made this easy to do?',
    zh: '是哪个界面、默认值或缺少的防护，让这件事很容易发生？',
  },
} as const;

export const humanErrorRules: readonly LintRule[] = [
  {
    ...humanError,
    id: 'human-error.en.cause',
    language: 'en',
    patterns: [
      'human_error|human_errors|human_mistake|human_mistakes|human_failure|operator_error|operator_errors|operator_mistake|pilot_error|user_error|human_oversight|human_negligence|human_carelessness|developer_error|programmer_error|admin_error|administrator_error|engineer_error|staff_error|people_error|driver_error|human-error|manual_error|manual_mistake|human_fault|human_blunder|human_factor|personnel_error|crew_error|worker_error|procedural_error_by_staff|pebkac|user_mistake|a_human_made_a_mistake|error_on_the_part_of',
      'fat-finger|fat-fingered|fat_finger|fat_fingered|fat-fingering|fat_fingers|fat_fingering|finger_trouble|pilot_error|layer_8',
      'copy-paste|copy_paste|copy-and-paste|keying|typing|clerical|data-entry|data_entry|transcription|manual|cut-and-paste error|errors|mistake|mistakes|slip|slips',
      'typo by {DET|ADJ}* {PERSON|TEAM|NAME|WE}',
    ],
    unless: [
      'human_error|operator_error|user_error {~2} was|is|were discussed|rejected',
      'is|was not accepted|acceptable|a_cause|a_root_cause',
      'human_error|operator_error|user_error was|were {ADV}* considered|ruled_out|excluded|suspected|assumed',
      'user_error|operator_error {NUM}',
      'typo|syntax|spread|type|parse|fix {~4} operator_error',
      'human_error|user_error|operator_error|human_errors is|are where|not|never|a_symptom|inevitable|rate|rates|message|messages|page',
      'user_error|user_errors rate|rates|message|messages|page|count|counter|metric|code|handling|rose|dropped|increased',
      'user_error|pilot_error|operator_error|human_error ticket|tickets|category|categories|report|reports|reporting|statistics',
      'pilot_error|user_error|user_errors {~8} stood|per {~4} {NUM}',
      'assumed|assume|suspected|suspect|presumed|supposed|considered|ruled_out|excluded {DET|it_was|it_to_be|that_it_was}? user_error|operator_error|human_error|pilot_error|finger_trouble',
      'reduce|reduces|minimize|minimise|prone|tolerate|tolerates|room|prevents|susceptible|susceptibility to|the|for|of|chance|risk|possibility? human_error|human_errors|manual_error|user_error',
    ],
    rewrites: [
      { fits: 'noun', text: '[which interface, default or missing guard]' },
      { fits: 'statement', text: '[Which interface, default or missing guard] made this easy to do' },
      { fits: 'behind-article', text: '[gap of which interface, default or guard]' },
    ],
    examples: {
      flags: [
        'The outage was caused by human error.',
        'Root cause: operator error.',
        'The cause was a fat-fingered port number.',
      ],
      passes: [
        'User error 1003 means that the licence file has expired.',
        'User errors rose to 5 %.',
        'Human error is where we start, not where we stop.',
        'The log is human-readable.',
        'Automation reduces human error.',
        'Support first suspected user error and asked for a screenshot.',
        'Nothing was found at first; assumed user error at the time.',
      ],
    },
  },
  {
    ...humanError,
    id: 'human-error.zh.cause',
    language: 'zh',
    patterns: [
      '人员疏忽|人员大意|主观因素|个人因素|人员因素|人的主观因素|人为差错|人为过错|人为问题|人为疏漏|人的失误|人的疏忽|人员差错|操作差错',
      '人为失误|人为原因|人为错误|人为疏忽|人为误操作|人为操作失误|人为操作不当|人为过失|人为因素|人为操作错误|人为导致|人为造成|人为事故|人为责任|人因失误|人工失误|人工操作失误|人工误操作|人工疏忽|人工疏漏|操作失误|操作不当|误操作|操作人员失误|操作错误|个人失误|个人原因|人的原因|主观原因|人员操作不当|人员失误|人为判断失误|人祸|用户误操作|使用不当|手误|手滑',
    ],
    unless: [
      '人为失误|人为因素|人为错误|操作失误|人为原因 {ZADV|只|只是|不是|并非|并不|仅}* 是? 现象|表象|起点|开始|终点|结论|答案|症状',
      '人为失误|人为因素|人为错误|操作失误|人为原因 只是|不是|并非|并不是',
      '减少|降低|避免|防止|杜绝|排除|规避|防|容忍 {~2} 人为失误|人为错误|人为疏忽|误操作|操作失误|人为误操作|人为因素|手误|操作错误|操作不当',
      '误操作|操作失误|人为失误 保护|防护|率|的风险|风险',
      '用户|客户|玩家|患者 误操作',
      '人员失误|失误 类|与否|条款',
      '一词|字样|分类名|这个说法|类别|选项|标签',
    ],
    rewrites: [
      { fits: 'zh-noun', text: '【哪个界面、默认值或缺少的防护】' },
      { fits: 'zh-statement', text: '促成因素是【哪个界面、默认值或缺少的防护】' },
    ],
    examples: {
      flags: ['本次事故原因是人为失误。', '根因：操作不当。', '由于误操作导致数据丢失。'],
      passes: ['误操作保护已经开启。', '这个开关可以防止误操作。', '自动化减少了人为失误。'],
    },
  },
];
