/** Made to look easy: erases the workload of the moment. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const minimisation = {
  category: 'minimisation',
  level: 'suggestion',
  why: {
    en: 'This makes the step look easier than it was at the time.',
    zh: '这句话让那一步显得比当时更容易。',
  },
  ask: {
    en: 'What would this check have cost at that moment, and what else was going on?',
    zh: '当时做这一步要付出什么？同时还有哪些事在发生？',
  },
  evenIfNegated: true,
  evenIfHypothetical: true,
} as const;

export const minimisationRules: readonly LintRule[] = [
  {
    ...minimisation,
    id: 'minimisation.en.only-had-to',
    language: 'en',
    patterns: [
      'all {PRON|WE|PERSON|TEAM|it} had_to|needed|needed_to|took {do}? {~3}',
      'all {DET}? {PERSON|TEAM} had_to|needed_to do',
      '{SUBJECT:person} just|only|simply needed|had to {V:base}',
      '{SUBJECT:person} just_needed_to|only_needed_to|simply_had_to|only_had_to|just_had_to|simply_needed_to {V:base}',
      'a simple|quick|single|basic|brief|five-minute|two-minute|one-line|trivial|cursory|little glance|glance_at|look|look_at|look_into|look_through|word|word_with|chat|phone_call|check|test|question|search|message|call|review|read|google_search|ping|email {~4} would|could|might|was_all',
      'simple|basic|trivial|elementary|easy check|test|step|precaution|mistake|task|thing|checks|tests|precautions that|would|was|were {~5} skipped|missed|missing|forgotten|not|have|overlooked|enough',
      '{it} would {NEG}? have {ADV}* taken|cost {~3} minute|minutes|seconds|easy|trivial|simple|second|little|nothing|effort',
      "how_hard_can|how_hard_could|how_difficult_is|it_is_not_rocket_science|it's_not_rocket_science|not_rocket_science|not_that_hard|such_a_simple|something_so_simple|something_as_simple_as|as_simple_as_that|a_no-brainer|a_no_brainer",
    ],
    rewrites: [
      { fits: 'verb', text: 'had [how much time, and which other work] when it was time to {verb}' },
    ],
    examples: {
      flags: [
        'All they had to do was read the log.',
        'A quick look would have shown it.',
        'The engineer only had to check the flag.',
        'The courier just needed to ring the bell.',
      ],
      passes: [
        'The function simply returns the value.',
        'Parts arrive just in time.',
        'The latency was just under 200 ms.',
      ],
    },
  },
  {
    ...minimisation,
    id: 'minimisation.zh.only-had-to',
    language: 'zh',
    patterns: [
      '能花|花得了|花不了|费得了|用得了|要不了 几|多少|多久|什么 {~2}',
      '打个电话|问一声|说一声|发个消息|打声招呼|吼一嗓子|看一眼|查一下|搜一下 {~5} 就行|就能|就知道|就清楚|很难吗|有多难|的事|不就|就好',
      '不过是|无非是|也就是|只是|仅仅是 {~9} 的事|的事情|而已|罢了',
      '随便|稍微|随手|简单 {ZCHECK} {~4} 就|都|也',
      '有那么难吗|很难吗|有多难|小学生都|三岁小孩',
      '只要|只需|只需要|但凡|哪怕|稍微|稍 {~6} {看一眼|多看一眼|看一下|问一句|问一下|多问一句|检查一下|确认一下|多想一步|想一下|留意|注意一下|细心|仔细|认真|用心|注意|查一下|测一下|试一下|想想}',
      '多看一眼|多问一句|多想一步|多确认一次|多检查一遍|多看一下|看一眼就|顺手就|随手就能|这么简单|如此简单|这么基础|这么基本|这么明显|如此明显|这么低级|连这个都|连这都|连最基本|最基本的|举手之劳|不费吹灰之力|几分钟的事|一句话的事|不就是|很简单的|随便一测|简单一测|简单测一下|跑一遍就',
    ],
    rewrites: [],
    examples: {
      flags: ['只要上线前看一眼配置就行。', '这么简单的检查都没有做。', '多问一句就清楚了。'],
      passes: ['只要副本数大于 2，服务就可用。', '接口只需传入编号。'],
    },
  },
];
