/** Accusing questions and sarcasm demand justification instead of asking. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const rhetorical = {
  category: 'rhetorical',
  level: 'warning',
  why: { en: 'This question asks for a justification and gets one.', zh: '这样问，得到的只会是辩解。' },
  ask: { en: 'What made it look right at the time?', zh: '是什么让它在当时看起来是对的？' },
  evenIfNegated: true,
  evenIfHypothetical: true,
} as const;

export const rhetoricalRules: readonly LintRule[] = [
  {
    ...rhetorical,
    id: 'rhetorical.en.accusing',
    language: 'en',
    patterns: [
      'what_on_earth|what_the_hell|why_on_earth|why_the_hell|who_on_earth|who_the_hell|how_the_hell',
      'so_much_for|is_it_really so? hard|difficult|much',
      'is_it really|so|too|that hard|difficult|much to {V:base}',
      'unbelievably|incredibly|shockingly|astonishingly|inexplicably|bizarrely|remarkably {PUNCT}? {DET|ADJ}* {NOBODY|PERSON|TEAM|WE|PRON|NAME}',
      'did|does|has|had anybody|anyone|somebody|someone|nobody|no_one|everyone|everybody even|actually|really|ever|not|bother|think|seriously',
      'whoever {V.act:past|V.err:past|V.break:past|wrote|configured|designed|signed|thought|did}',
      'why {AUX|NEG.did|NEG}* {nobody|no_one|anyone|anybody|everyone|somebody|someone|they|he|she|PERSON|TEAM|NAME}',
      "why {didn't|did|wasn't|was|weren't|were|hasn't|hadn't|isn't} {DET|ADJ}* {PERSON|TEAM|NAME|nobody|anyone|no_one|they|he|she|this_tested|it_tested|this_caught|it_caught|we}",
      'how could|can|did|on_earth {DET|ADJ}* {PERSON|TEAM|NAME|anyone|anybody|they|he|she|someone|nobody|we} {ADV}* {V.neglect|V.forget|V.fail|V.err|let|allow|possibly|be|approve|think|have|V.break|not}',
      'how_could_this|how_is_it_possible|how_on_earth|what_were_they_thinking|what_was_he_thinking|what_was_she_thinking|what_were_we_thinking|who_in_their_right_mind|whose_idea|whose_fault|whose_bright_idea|who_thought|are_you_kidding|for_some_reason_nobody|believe_it_or_not|did_nobody|does_nobody|is_it_too_much|what_a_surprise|surprise_surprise|genius|brilliant_idea',
      'who approved|authorized|authorised|allowed|let|signed_off|decided|gave|pushed|merged|deployed|did_this|wrote_this|thought',
      '{surprisingly|amazingly|somehow|apparently|oddly|strangely} {PUNCT}? {nobody|no_one|none_of}',
      '{nobody|no_one} {ADV}* thought|bothered|cared|dared|seemed|wanted|had_the',
    ],
    unless: [
      '{PERSON|TEAM|NAME|MAYBE|people|those|everyone|anyone|someone|colleague|colleagues|engineers} who',
      'for|see|know|check|list|log|track|records|shows|shows_us|of who',
    ],
    rewrites: [
      { fits: 'question', text: 'What made [the decision] look right at [time]' },
      { fits: 'who-verb', text: 'At [time], what spoke for' },
      { fits: 'why-verb', text: 'At [time], which signal told [which role] to' },
    ],
    examples: {
      flags: [
        'Why didn’t anyone check the disk?',
        'How could the team miss this?',
        'Who approved this change?',
        'What were they thinking?',
      ],
      passes: [
        'Why not use sudo?',
        'Why did the probe fail?',
        'How could the alert reach the right person sooner?',
        'The engineer who approved the change left a comment.',
      ],
    },
  },
  {
    ...rhetorical,
    id: 'rhetorical.zh.accusing',
    language: 'zh',
    patterns: [
      '为什么|为何|为啥 没人|没有人|无人 看一眼|看一下|问一句|拦|管|提|说|站出来',
      '真有那么难|有那么难|有这么难|脑回路|说好的 {~10} 呢|脑子进水|怎么想的|怎么想出来的|想什么呢',
      '说好的',
      '怎么还能|怎么又|怎么就能|怎么还|怎么会漏|到底有没有人|有没有人看|到底谁|就没有一个人|就没人|没人拦|都不知道在干嘛|干什么吃的|干嘛去了|早干嘛去了',
      '谁干的|是谁干的|谁写的|谁改的|谁上的线|谁批准的|谁审批的|谁让|谁允许|谁负责的|谁的责任|谁的问题|这是谁|谁搞的|谁删的|谁给的胆子|谁来负责|谁来承担|谁该',
      '居然|竟然|竟|怎么能|怎么可以|怎么会有人|怎么会没有人|怎么连|岂能|难道|何以|凭什么|好意思|怎么就没|怎么没|怎么没有|怎么不|为啥没|为啥不 {~4}',
      '为什么|为何|为啥 {~3} {没人|没有人|无人|大家都|就没有|没有人发现|没发现|没有发现|不早|不提前|不检查|不测试|没人发现|没测|没有测|没有测试|没有检查|没有确认|ZNEG|不} {ZADV}* {ZCHECK|HAN}',
    ],
    unless: [
      '不 查|问|追究 谁',
      '看|查|查清|想|弄清 {~5} 为什么|为何 不',
      '居然|竟然 {~2} 能|过了|成功|赢|通过|拿|稳住|没挂',
      '{SYSTEM} 为什么|为何|为啥',
      '问 {~1} 为什么|为何',
      '为什么|为何 {~12} ：|:',
      '{SYSTEM|系统} {~2} 居然|竟然|竟',
      '为什么|为何 {~2} {SYSTEM} {~3} {ZNEG|不}',
      '难道 不',
    ],
    rewrites: [
      { fits: 'zh-whole', text: '是什么让【这个选择】当时看起来合理' },
      { fits: 'zh-why-not', text: '当时【什么信号】能提示【角色】去{verb}' },
    ],
    examples: {
      flags: ['为什么没人发现这个问题？', '居然没有人看告警。', '这是谁干的？', '开发怎么能直接改线上？'],
      passes: ['不查谁扫的，先看格口灯为什么不亮。', '为什么告警没有触发？', '接口竟然返回 200。'],
    },
  },
];
