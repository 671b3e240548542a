/** A name with a negative act: the next author will hide the detail. */
import type { LintRule } from '../lint-rule';
import {
  errorsEn,
  errorsZh,
  forgettingEn,
  forgettingZh,
  neglectsEn,
  neglectsZh,
  omissionsEn,
  omissionsZh,
  withoutEn,
  withSubject,
} from './acts';

/** What the rules of this category share, in both languages. */
export const namedActor = {
  category: 'named-actor',
  level: 'error',
  why: {
    en: 'A name beside a mistake makes the next author leave the detail out.',
    zh: '名字和过错写在一起，下一位作者就会把细节藏起来。',
  },
  ask: {
    en: 'Which role acted here, and what did that role see at that moment?',
    zh: '这里是哪个角色在操作？当时这个角色看到了什么？',
  },
} as const;

export const namedActorRules: readonly LintRule[] = [
  {
    ...namedActor,
    id: 'named-actor.en.omitted',
    language: 'en',
    patterns: withSubject('name', [...omissionsEn, ...forgettingEn]),
    evenIfNegated: true,
    rewrites: [
      { fits: 'omission', text: '{who}had [which cue, if any] to {verb}' },
      { fits: 'omission', text: '{who}had [what had priority] at hand when it was time to {verb}' },
    ],
    examples: {
      flags: [
        '{Dave/Jenkins} failed to check the logs.',
        '@maria forgot to renew the certificate.',
        'Priya did not test the rollback.',
        'Bob, who was on call, did not respond to the page.',
      ],
      passes: [
        'Cassandra failed to replicate the row.',
        'On Monday the job failed to start.',
        'Consul did not respond.',
      ],
    },
  },
  {
    ...namedActor,
    id: 'named-actor.en.erred',
    language: 'en',
    patterns: [
      ...withSubject('name', [...errorsEn, ...neglectsEn, '{V.rush:past|V.idiom:past}', '{V.estimate:past}']),
      "it|it's was|is|'s? {DET|ADJ}* {NAME} who {V.act:past|V.break:past|V.err:past|V.neglect:past|V.forget:past}",
      '{NAME} {POSS} change|changes|commit|commits|deploy|deployment|release|script|branch|code|migration|merge|query|config|patch|fix|refactoring|refactor|pull_request|pr {ADV}* {V.break:past|caused|triggered|introduced|cost}',
    ],
    unless: [
      'missed {OWN} lunch|break|train|bus|dinner',
      'guessed {~9} right|correctly',
      'and|, {BE}? was right',
      'caught|spotted|found|noticed the|a wrong',
      'thanks|kudos|props|heroic|hats_off',
    ],
    rewrites: [
      { fits: 'deed', text: '{who}went by [what the screen showed] and {deed}' },
      { fits: 'wreck', text: '{who}made [which change], after which [what happened] to' },
      { fits: 'error', text: '{who}went by [what was known then] when dealing with' },
    ],
    examples: {
      flags: [
        '{Kevin/Travis} pushed a broken build to production.',
        'Sarah accidentally deleted the bucket.',
        'Tom ignored the alert for twenty minutes.',
      ],
      passes: [
        'Jenkins pushed a broken image.',
        'Grace accidentally ran out of memory.',
        'Maven ignored the exclusion.',
      ],
    },
  },
  {
    ...namedActor,
    id: 'named-actor.en.without',
    language: 'en',
    patterns: withSubject('name', withoutEn),
    evenIfNegated: true,
    rewrites: [
      { fits: 'blind', text: 'relying on [what was known then] about' },
      { fits: 'adjunct', text: 'relying on [what was known then]' },
      { fits: 'untold', text: 'at [time], before [which message] reached' },
    ],
    examples: {
      flags: ['{Tom/Jenkins} merged the branch without telling the level team.'],
      passes: ['Jenkins deleted the workspace without asking.'],
    },
  },
  {
    ...namedActor,
    id: 'named-actor.en.mention',
    language: 'en',
    level: 'info',
    why: {
      en: 'A role tells the reader as much as a name and survives a change of staff.',
      zh: '写角色和写名字一样清楚，而且不随人员变动。',
    },
    ask: { en: 'Which role was this?', zh: '这里是哪个角色？' },
    patterns: ['< {NAME.taught|HANDLE} > {ADV|AUX}* {V:past}'],
    unless: ['thanks|thank|kudos|credit|owner|assignee|reviewed_by|written_by|approved_by'],
    rewrites: [{ fits: 'somebody', text: 'the [role]' }],
    examples: {
      flags: ['@maria restarted the pod.'],
      passes: ['Thanks to Dave for the review.', 'Owner: Alice'],
    },
  },
  {
    ...namedActor,
    id: 'named-actor.zh.act',
    language: 'zh',
    patterns: [
      '{NAME} 的 {SYSTEM|HAN}* 把|将 {~4} {ZERR}',
      ...withSubject('name', [
        ...omissionsZh,
        ...forgettingZh,
        ...neglectsZh,
        ...errorsZh,
        '{ZMIND}',
        '{ZMIX}',
        '把|将 {~6} {ZDO}',
        '掉链子|拖后腿|甩锅|背锅|推诿',
        '{ZNEG} {ZADV}* 走审批|走流程|走评审',
      ]),
      '{NAME} {SYSTEM|HAN}? {ZERR}',
      '{NAME} 提交|发布|部署|上线|合并|写的|改的|推的|配的|上的|合的 的? {~4} 把|导致|引发|引起|造成|搞|弄',
      '是|就是 {NAME} 把|将 {~6} {ZDO|ZERR}',
    ],
    evenIfNegated: true,
    unless: [
      '没有 权限|数据|返回',
      '没 到',
      '发现|查出|找到|看出|指出|救回 {~8} {ZERR}',
      '把|将 {~4} 时间|日期|节点 推到|提前',
    ],
    rewrites: [
      { fits: 'zh-deed', text: '{who}当时依据【当时看到的】{deed}' },
      { fits: 'zh-verb', text: '{who}当时看到的是【当时看到的】，【有无线索】提示去{verb}' },
      { fits: 'zh-swapped', text: '{who}当时依据【当时看到的】，{swapped}' },
    ],
    examples: {
      flags: [
        '{李娜/脚本}改错了路由表。',
        '老陈忘记同步配置。',
        '{王强/定时任务}没有及时更新证书。',
        '配置被{张三/调度器}误删。',
        '小李看错了环境。',
        '张工漏写了一个条件。',
      ],
      passes: [
        '金山云没有及时同步状态。',
        '高峰期没有及时扩容的节点会被摘除。',
        '张量没有更新。',
        '王者荣耀活动期间流量上涨。',
      ],
    },
  },
];
