/** Vendor or customer as the culprit ends one's own learning. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const blameShift = {
  category: 'blame-shift',
  level: 'warning',
  why: { en: 'With the cause outside, our own learning ends.', zh: '把原因推到外面，自己的学习就停了。' },
  ask: {
    en: 'What did we rely on, and how could we have seen and limited the effect ourselves?',
    zh: '我们依赖了什么？自己怎样能更早发现、减轻影响？',
  },
  evenIfNegated: true,
} as const;

export const blameShiftRules: readonly LintRule[] = [
  {
    ...blameShift,
    id: 'blame-shift.en.outside',
    language: 'en',
    patterns: [
      'client|clients|customer|customers {ADV}* keeps|keep|kept {changing|moving|adding|asking|rejecting|postponing|cancelling}',
      'entirely|solely|purely|completely|squarely|totally|all {DET|OWN}? {~3} {POSS} fault|mistake|doing|responsibility|error',
      'users|customers|clients|user|customer {PUNCT}? as_always|as_usual|of_course|inevitably|predictably',
      "{vendor|provider|supplier|integrator|contractor|client|customer} swore|insisted|promised|claimed|assured {~8} it|they|he|she was_not|wasn't|were_not|weren't|had_not|hadn't|did_not|didn't",
      "vendor|vendors|provider|customer|customers|client|clients|supplier|suppliers|contractor|contractors|partner|partners|third_party|hosting_company {ADV}* failed_to|refused_to|neglected_to|forgot_to|never|did_not|didn't|failed|refused|neglected|forgot to? {ADV}* provide|supply|deliver|sign|sign_off|approve|inform|tell|told|communicate|agree|decide|read|clean|review|attend|prepare|pay|warn|warned|notify|provided|supplied|delivered|approved|informed",
      "it was|is|'s the {ADJ|SYSTEM|MAYBE|SYSTEM}* people|guys|folks|lot|boys|crowd",
      'on|with the customer|customers|client|vendor|provider|supplier|partner {PUNCT}? who',
      'entirely|solely|purely|completely|clearly|squarely|totally|100% {DET|OWN}? {MAYBE|SYSTEM|PERSON|TEAM|NAME|PROPER} {POSS}? fault|mistake|problem|responsibility|doing',
      '{NEG} our|my fault|problem|responsibility|mistake|doing|job',
      '{vendor|vendors|provider|customer|customers|client|clients|user|users|supplier|suppliers|contractor|contractors|partner|partners|third_party|isp|hosting_company} {POSS}? {ADV}* {V.err:past|V.idiom:past|own_fault|fault|mistake|incompetence|negligence|let_us_down|to_blame|are_to_blame|is_to_blame|was_to_blame|were_to_blame}',
      'nothing we could have? do|done|did',
      "out_of_our_hands|beyond_our_control|outside_our_control|out_of_our_control|nothing_to_do_with_us|on_their_end_entirely|let_down_by|we_cannot_be_blamed|we_can't_be_blamed|not_on_us|they_are_to_blame|is_on_them|this_is_on_them|their_fault|not_our_fault|not_our_problem",
      'blame|blamed|blames|fault {~1} {vendor|provider|customer|customers|supplier|isp|aws|azure|google}',
    ],
    rewrites: [
      { fits: 'state', text: 'made possible by [which dependency and which gap of our own]' },
      { fits: 'judged', text: 'came through [which dependency] and showed on our side as [which signal]' },
      { fits: 'people-keep', text: '{role} [on which dates] {past}' },
    ],
    examples: {
      flags: [
        'We were let down by the provider.',
        'This was entirely the provider’s fault.',
        'It was not our fault.',
        'There was nothing we could do.',
        'The client kept changing the requirements.',
      ],
      passes: [
        'The provider reported degraded service at 14:00.',
        'The provider restored the region at 15:10.',
      ],
    },
  },
  {
    ...blameShift,
    id: 'blame-shift.zh.outside',
    language: 'zh',
    patterns: [
      '{用户|客户|甲方|商家} {~2} 还是老样子|老样子|什么都|照样|一如既往',
      '拍胸脯|拍着胸脯|信誓旦旦|打包票|赌咒发誓',
      '我们也很无奈|我们也很被动|我们也没辙|不能怪我们|不怪我们|怪不到我们|怨不得|怪不着|赖不着|甲方一直|客户一直|供应商一直|厂商一直',
      '{云厂商|厂商|供应商|客户|用户|第三方|上游|下游|运营商|甲方|乙方|合作方|对方|业务方|商家|友商} 的? {锅|问题全在|自己的问题|失误|错|过错|责任|自己|自己操作|自己没|自己不|不专业|不靠谱|不给力|太差|坑|瞎搞|乱改|甩锅}',
      '怪不得|怪不了|跟我们没关系|和我们没关系|与我们无关|跟我们无关|和我们无关|不关我们的事|不是我们的问题|不是我们的责任|不是我们的锅|不是我们造成的|不归我们管|不在我们的控制范围|我们也没办法|我们也无能为力|无能为力|纯属对方|完全是对方|完全是客户|完全是用户|完全是供应商|完全是厂商|用户自己|客户自己|甩给',
    ],
    rewrites: [{ fits: 'zh-whole', text: '我们依赖的是【什么】，我方能看到的信号是【什么】' }],
    examples: {
      flags: ['客户自己乱改参数，怪不得我们。', '这跟我们没关系。', '用户自己操作有问题。', '不归我们管。'],
      passes: ['供应商在 14:00 公告服务降级。', '云厂商的状态页显示正常。'],
    },
  },
];
