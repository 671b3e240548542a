/** A better world that did not exist explains nothing about the one that did. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const counterfactual = {
  category: 'counterfactual',
  level: 'warning',
  why: {
    en: 'This describes a world that did not happen instead of explaining the one that did.',
    zh: '这句话写的是没有发生的另一种可能，没有解释实际发生的事。',
  },
  ask: {
    en: 'What was known then, and what would have brought the missing piece to the surface?',
    zh: '当时知道什么？缺的那一块信息，靠什么才能浮现出来？',
  },
  evenIfNegated: true,
  evenIfHypothetical: true,
} as const;

export const counterfactualRules: readonly LintRule[] = [
  {
    ...counterfactual,
    id: 'counterfactual.en.should-have',
    language: 'en',
    patterns: [
      "{SUBJECT:person} should|could|might|ought_to|must|shouldn't|couldn't {NEG}? {ADV}* have {ADV}* !been {V:pp}",
      "{SUBJECT:person} should_have|could_have|might_have|ought_to_have|should_not_have|shouldn't_have|should_never_have|should've|could've|shouldnt_have {ADV}* !been {V:pp|V:past}",
      '{SUBJECT:person} was_supposed_to|were_supposed_to|was_meant_to|were_meant_to|was_expected_to|were_expected_to {ADV}* {V.diligence:base}',
      '{SUBJECT:person} needed_to_have {V:pp}',
      '{SUBJECT:person} had_better have {V:pp}',
    ],
    unless: [
      'so|so_that {DET}? {PRON|TEAM|PERSON|WE} could have',
      '{NOBODY} {~6} {could|could_have}',
      "could_not|couldn't|could_not_have|couldn't_have {have}? {known|seen|been_known}",
    ],
    rewrites: [
      { fits: 'done', text: 'went by [what was known then] and {past}' },
      { fits: 'verb', text: 'knew [what was known then] and had [which cue, if any] to {verb}' },
    ],
    examples: {
      flags: [
        '{The engineer/The alert} should have checked the dashboard.',
        'We could have caught this in staging.',
        '{The team/The cache} ought to have seen the trend.',
        'They shouldn’t have deployed on a Friday.',
        'We were supposed to verify the numbers.',
        'The team should have known better.',
      ],
      passes: [
        'The release notes went to all teams, so they could have tested their scenarios.',
        'The alert should have fired.',
        'Each repository should have an owner.',
        'The circuit breaker could have opened earlier.',
        'The rollback should have been finished within a minute.',
      ],
    },
  },
  {
    ...counterfactual,
    id: 'counterfactual.en.passive',
    language: 'en',
    level: 'suggestion',
    patterns: [
      'extra|another|second|fresh|more|second_pair_of {ADJ}* pair_of_eyes|eyes|look|opinion would|could|might',
      'was|were {ADV|ADV.degree|entirely|perfectly|wholly}* preventable|avoidable|foreseeable',
      'should_have|could_have|ought_to_have {ADV}* been {ADV}* {V:pp} {~3} by {DET|ADJ}* {PERSON|TEAM|NAME|WE|PRON}',
      'a|an|any {ADV}* more|better|senior|competent|experienced|careful|diligent|attentive|good|skilled|seasoned|capable|responsible|reasonable {ADJ}* {PERSON|TEAM|MAYBE} would|could|might|should|would_have|could_have',
      'with {ADV}* better|more|proper|earlier|closer {ADJ}* {N.effort} {PUNCT}? {WE|PRON|PERSON|TEAM|it|this} would|could|might|would_have|could_have|might_have',
      '{MODAL} {NEG}? {ADV}* have {ADV}* been {ADV}* {V.scrutiny:pp|V.notice:pp} !{PREP}',
      "should_have|could_have|ought_to_have|should_not_have|should_never_have|shouldn't_have {ADV}* been {ADV}* {V.scrutiny:pp|V.notice:pp}",
      'could_have|would_have|might_have|should_have {ADV}* been {ADV|so}* avoided|prevented|averted|avoidable|preventable|better|easy|easier|sooner|faster|caught|spotted|noticed|mitigated_earlier|detected_sooner|discovered_earlier',
      'was|were {ADV|ADV.degree}* avoidable|preventable|foreseeable',
      'could_easily_have|should_simply_have|could_simply_have been? {V:pp}',
      'had {DET|ADJ}* {SYSTEM} been {ADV}* {V.scrutiny:pp|V.notice:pp}',
      'would_have|could_have {ADV}* prevented|avoided|averted|saved|caught {~2} incident|outage|this|it|all|problem|issue|mistake|error|failure',
    ],
    unless: ['should_have|could_have been {~2} restarted|drained|evicted|routed|replaced|closed|opened'],
    rewrites: [
      { fits: 'avoidable', text: 'was made possible by [which conditions]' },
      { fits: 'seen', text: 'became visible through [which signal]' },
      { fits: 'attended', text: 'waited for [which time, person or information]' },
    ],
    examples: {
      flags: [
        'This should have been caught in review.',
        'The incident could have been avoided.',
        'A simple check would have prevented the outage.',
      ],
      passes: ['The node should have been drained automatically.', 'The value could have been cached.'],
    },
  },
  {
    ...counterfactual,
    id: 'counterfactual.en.if-only',
    language: 'en',
    patterns: [
      'would|could|might have {ADV}* {V:pp} {~4} if anyone|anybody|somebody|someone|WE|{PRON|PERSON|TEAM} had',
      'if|had {DET|ADJ}* {MAYBE|PERSON} {PERSON|MAYBE}? {HAD}? {NEG}? been? {ADV}* {V.diligence:pp|V.scrutiny:pp|told|informed|warned|asked|read|done}',
      'if_only {DET|ADJ}* {WE|PRON|PERSON|TEAM|NAME|MAYBE}',
      'if_only {~4} {HAD}',
      "if {DET|ADJ|QUANT}* {PERSON|TEAM|WE|PRON|NAME} had|hadn't|would_have|had_only|had_just {NEG}? {ADV}* {V:pp}",
      "if {DET|ADJ|QUANT}* {PERSON|TEAM|WE|PRON|NAME} {PREP}? {~2} had|hadn't {NEG}? {ADV}* {V.diligence:pp|V.notice:pp}",
      "had|hadn't {DET|ADJ}* {PERSON|TEAM|WE|PRON|NAME} {NEG}? {ADV|ADV.degree}* {V:pp}",
      'if {DET|ADJ}* {PERSON|TEAM|WE|PRON|NAME} had_not|had_been|had_never {ADV}* {V:pp|ADJ|ADV|V:ing|ADJ.character}',
      'if {WE|PRON} {ADV}* {V:pp|V:past} {~8} would_have|could_have|might_have',
      'i_wish|we_wish|wish|wished {~2} {WE|PRON|PERSON|TEAM} {NEG.had|HAD|had} {ADV}* {V:pp}',
      'would_have been|gone|worked|saved|helped {~4} if|had {WE|PRON|PERSON|TEAM}',
      'in_hindsight {PUNCT}? {WE|PRON|PERSON|TEAM}? {MODAL|would_have|should_have|could_have}',
    ],
    unless: ['if|had {~2} {WE} had_not seen|known'],
    rewrites: [],
    examples: {
      flags: [
        'If only the admin had read the notice.',
        'Had {we/the job} tested the restore, the outage would have been short.',
        'If {the developer/the scheduler} had checked the flag, nothing would have happened.',
        'If we hadn’t skipped the review, this would not have shipped.',
      ],
      passes: [
        'If the service had more memory it would not restart.',
        'If the alert had fired, the page would have been sent.',
      ],
    },
  },
  {
    ...counterfactual,
    id: 'counterfactual.zh.should',
    language: 'zh',
    patterns: [
      '{SUBJECT:human} < 本应该|本应|本该|早该|理应|早就该 > {ZADV|先}* {ZCOG|先|问}',
      '按理说|照理说|按道理|按道理说|照理|论理 {~8} {PERSON|TEAM|NAME|WE|PRON|MAYBE} {~6} 应该|应|该|要|得|会',
      '{SUBJECT:anyone} 不该|不应该',
      '{SUBJECT:anyone} 就应该|就不该|就不应该|本该|早该|早就该|本不该|本不应该|原不该',
      '{SUBJECT:role} 本应该|本应|本该|本来应该|本来就应该|本来该|早该|早就该|早应该|早就应该|应该早|应该早点|应早|理应|理当|本可以|本可|本来可以|原本可以|原本应该|完全可以',
      '{SUBJECT:role} 当初|当时 {ADV|ZADV}* 就? 不该|不应该|不应|应该|该|就该|就应该|就不该|就不应该',
      '{SUBJECT:role} 就不该|就不应该|不该|早干嘛|就应该',
      '{SUBJECT:human} 早该|早就该|早应该|当初就不该|当初就不应该|当时就应该|当时就该|当初就应该|当初就该|当初应该|当初不该|当初不应该',
    ],
    unless: ['用户|客户|上游|下游 {~2} 不该|不应该', '本应|本该|本应该 触发|返回|自动|告警|重试|恢复'],
    rewrites: [
      { fits: 'zh-ought-not', text: '当时依据【当时知道的】' },
      { fits: 'zh-ought', text: '当时知道的是【当时的信息】，【什么信号】出现才会' },
    ],
    examples: {
      flags: [
        '{值班同学/发布系统}本应该先回滚。',
        '我们早该升级这个组件。',
        '当初就不该这样设计。',
        '{开发同学/告警平台}当时就应该确认一下。',
      ],
      passes: ['发布系统本应自动回滚。', '每个仓库应该有负责人。', '告警本应在 14:05 触发。'],
    },
  },
  {
    ...counterfactual,
    id: 'counterfactual.zh.if-only',
    language: 'zh',
    patterns: [
      '早|早点|早些|早一点 {ZCHECK|ZCOG} {~4} 就能|就不会|就好了|也不会|就不至于|就可以',
      '谁|大家|有人|他|她 要是|如果|若 {~10} ，? {~4} 就能|就会|就不会|就好了|也许',
      '多|再 {~2} 一双眼睛|一个人|一个心眼|一道|看一眼|问一句 {~3} 就不会|就能|也不会',
      '本|原 不该 {ZADV}* 发生|出现',
      '本不该|本不应|原不该|本不应该',
      '换个|换成|换做|换一个|要是换|哪怕换 {~3} 老手|高手|别人|专业|有经验|熟手|懂行|靠谱',
      '但凡|只要|哪怕 {~10} ，? {~4} 不会发生|就不会|不至于|就没事了|就好了',
      '当初 {要是|如果|要|若}',
      '本来|原本 {ZADV|完全}* 可以 {ZADV}* 避免|发现|拦住|止损|不',
      '要不是 {PERSON|TEAM|NAME|PRON|MAYBE}',
      '早知道|早知如此|早知|要是早|如果早|若早|如果能早|要是能早',
      '如果|要是|假如|若|倘若|假使|若是 {~3} {PERSON|TEAM|NAME|WE|PRON} {~8} ，? {~8} 就不会|就能|就可以|就好了|也不会|就不至于|可能就|不至于|便不会|就没有|也就不会|或许就|应该就|就会',
      '如果当时|要是当时|如果当初|要是当初|假如当时|若当时|如果提前|要是提前|如果事先|要是事先|如果我们|要是我们|如果能提前|如果再|要是再',
      '如果|要是|假如|若|倘若 {~8} {ZCHECK} {~6} ，? {~6} 就不会|就好了|也不会|就不至于|不至于|便不会|也就不会|就可以避免|就能避免|可以避免|就能|就可以',
      '{ZCHECK} {~4} ，? {~4} 就不会|就能避免|就可以避免|就不至于',
      '本可避免|本可以避免|本来可以避免|完全可以避免|原本可以避免|是可以避免的|本能避免|本来能避免',
      '但凡 {~8} ，? {~6} 就|也',
      '只要 {~2} {PERSON|TEAM|NAME|WE|PRON} {~8} ，? {~6} 就',
    ],
    unless: [
      '如果|要是 系统|服务|配置|参数|请求|连接|节点',
      '如果|要是 {SYSTEM} {~2} 支持|能|可以|有|具备',
      '如果再 {~4} ， {~3} 想|会|打算|计划|希望',
    ],
    rewrites: [
      { fits: 'zh-avoidable', text: '当时的促成条件是【什么】' },
      { fits: 'zh-whole', text: '当时知道的是【当时的信息】，【什么信号】可以更早出现' },
    ],
    examples: {
      flags: [
        '早知道就先备份了。',
        '如果当时有人看一眼监控，就不会这么严重。',
        '要是我们提前压测就好了。',
        '如果开发同学多确认一次，就不会出事故。',
        '事故本可以避免。',
      ],
      passes: ['如果服务重启，就会重新加载配置。', '如果连接池耗尽，请求就会排队。'],
    },
  },
];
