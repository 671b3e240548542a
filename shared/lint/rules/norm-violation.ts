/** Judged against a norm: work as written instead of work as done. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const normViolation = {
  category: 'norm-violation',
  level: 'warning',
  why: {
    en: 'This measures people against the written rule and hides how the work is really done.',
    zh: '这句话拿书面规定衡量人，遮住了工作实际是怎么做的。',
  },
  ask: {
    en: 'How is this rule used on an ordinary day, and what made the other way reasonable?',
    zh: '平常这条规定是怎么执行的？为什么另一种做法当时看来合理？',
  },
  evenIfNegated: true,
} as const;

export const normViolationRules: readonly LintRule[] = [
  {
    ...normViolation,
    id: 'norm-violation.en.broke-rule',
    language: 'en',
    patterns: [
      '{SUBJECT:human} violated|breached|broke|flouted|circumvented|contravened {DET} {~3} {N.norm}',
      '{SUBJECT:human} without {ADV}* isolating|locking|tagging|clearing|securing|logging|recording|signing|comparing|authorizing|authorising|following',
      '{SUBJECT:human} violated|breached|broke|flouted|circumvented|bypassed|skipped|ignored|disregarded|disobeyed|sidestepped|contravened|deviated {from}? {DET|ADJ|OWN|SYSTEM|PROPER}* {N.norm}',
      '{SUBJECT:person} {NEG.did|NEG.had|NEVER|failed_to} {ADV}* follow|followed|adhere|comply|adhered|complied|respect|observe|observed|obey|stick {PREP}? {DET|ADJ|OWN|SYSTEM|PROPER}* {N.norm}',
      '{SUBJECT:human} without {DET|ADJ|ADV}* {approval|authorization|authorisation|permission|consent|sign-off|clearance|approvals|asking|supervision|oversight|review|following}',
      'in_violation_of|in_breach_of|contrary_to|against {DET|ADJ|OWN|SYSTEM|PROPER}* {N.norm}',
      'against_policy|against_procedure|against_protocol|against_the_rules|unauthorized_change|unauthorised_change|non-compliance|noncompliance|out_of_process|disregard_for|total_disregard|cut_corners|cutting_corners',
    ],
    unless: [
      'never|do_not|must_not {V:base} {~8} without',
      'networkpolicy|constraint|validation',
      'protect|check|guard|tested|validated|compare|compared|validate|run|score|scored against',
    ],
    rewrites: [
      { fits: 'end', text: 'used [which way of working] in place of [the written rule]' },
      { fits: 'adjunct', text: 'by [which way of working]' },
    ],
    examples: {
      flags: [
        'The {engineer/controller} bypassed the review process.',
        'A developer deployed the change without approval.',
        'The team did not follow the procedure.',
        'The change was made in violation of the policy.',
      ],
      passes: [
        'NetworkPolicy was violated by the pod.',
        'The insert failed with a constraint violation.',
        'The bot merged without approval.',
      ],
    },
  },
  {
    ...normViolation,
    id: 'norm-violation.zh.broke-rule',
    language: 'zh',
    patterns: [
      '{SUBJECT:anyone} 不管|不顾|不看|不理 {~3} 作业票|操作票|工作票|规程|规定|制度|提醒|警告|流程|手册',
      '没有|没|未 隔离|挂牌|上锁|验电|断电|登记|许可|挂锁 就|便|直接',
      '没有走|没走|不走|没有经过|没经过|不经过|未履行|没有履行|未办理 {ZADV}? {审批|评审|流程|变更流程|复核|测试|审核|手续|审批手续|变更|走审批}',
      '{SUBJECT:person} 无视|不顾|罔顾|漠视|抛开 {~3} 规范|规定|流程|制度|要求|纪律|提醒|警告|红线',
      '没|没有 走审批|走流程|走评审|走变更',
      '私接|私拉|私改|私开|私装|未按票|无票',
      '违规操作|违章操作|违章作业|违章指挥|违规变更|违规上线|违规发布|违规使用|违规修改|违规执行|违反规定|违反流程|违反规范|违反操作规程|违反制度|违反劳动纪律|违反纪律|违反了规定|违反了流程|违反了规范|违反安全规定|违反变更流程|违反操作规范|违反发布流程|违反公司规定|违反公司制度|违纪|违章|违规|不合规操作|不按规范|不按流程|不按规定|不守规矩|不遵守|未按规范|未按规定|未按流程|未按要求|未按照规范|未按照规定|未按照流程|未按照要求|没按规范|没按流程|没按规定|没按要求|没有按规范|没有按流程|没有按规定|没有按要求|没有按照规范|没有按照流程|没有按照规定|没有按照要求|未严格按照|未严格按|未严格执行|未严格遵守|没有严格执行|没有严格遵守|没有严格按照|未遵守|没有遵守|没遵守|未经审批|未经批准|未经评审|未经授权|未经允许|未经许可|未经测试|未经验证|未报备|没有报备|没报备|绕过审批|绕过流程|绕过评审|绕过了审批|绕过了流程|绕过了评审|绕开审批|绕开流程|跳过审批|跳过评审|跳过测试|跳过了评审|跳过了测试|跳过了审批|先斩后奏|无视流程|无视规范|无视规定|有章不循|有令不行|违规私自',
      '违反|违背 {~4} {规定|流程|规范|制度|纪律|规程|要求|原则|约定|红线|铁律|守则}',
    ],
    unless: [
      '无|未见|没有|不存在|未发现|无证据 {~8} 违规|违章|违纪',
      '违规|违章 率|词|内容|检测|账号|商品|识别|提醒|统计|记录|条款|字样',
      '违反 {~3} 约束|唯一|外键',
      '{SYSTEM} 未按要求|未按规定|没有按照 返回',
    ],
    rewrites: [
      { fits: 'zh-end', text: '实际采用了【哪种做法】（书面规定是【什么】）' },
      { fits: 'zh-adverb', text: '按【哪种做法】' },
      { fits: 'zh-final', text: '实际采用了【哪种做法】（书面规定是【什么】）' },
    ],
    examples: {
      flags: [
        '运维人员违规操作。',
        '上线未按规范执行。',
        '开发同学绕过审批直接发布。',
        '未经评审就修改了配置。',
      ],
      passes: ['写入违反唯一约束。', '违规内容检测服务超时。'],
    },
  },
];
