/** A group as the culprit leads to defence between teams. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const teamBlame = {
  category: 'team-blame',
  level: 'error',
  why: {
    en: 'A group as the culprit makes the others defend themselves instead of looking at the interface.',
    zh: '把一个团队当成罪魁，其他人就会忙着自保，而不去看接口在哪里断开。',
  },
  ask: {
    en: 'What happened at the interface between the teams, and what did each of them see?',
    zh: '团队之间的接口上发生了什么？双方各自看到了什么？',
  },
} as const;

export const teamBlameRules: readonly LintRule[] = [
  {
    ...teamBlame,
    id: 'team-blame.en.let-down',
    language: 'en',
    patterns: [
      '{SUBJECT:anyone} left {WE|PRON|PERSON|TEAM|MAYBE} to figure_out|figure|sort_out|sort|deal|fend|pick|clean|explain|cope|guess|carry',
      '{PERSON|TEAM|MAYBE|NAME|PRON} blamed|blames|blaming|accused|accuses {PERSON|TEAM|MAYBE|NAME|PRON}',
      '{SUBJECT:anyone} {V:past} {~5} before {WE|PRON|anyone} had even',
      '{SUBJECT:anyone} let {DET|ADJ|OWN|PRON|WE|PERSON|TEAM|MAYBE|else|rest|of|whole|class|form|year|house|audience}* down',
      '{SUBJECT:anyone} threw|throw|throws|tossed|chucked|dumped|hung|left {~3} over_the_wall|over_the_fence|under_the_bus|out_to_dry|in_the_lurch',
      '{SUBJECT:anyone} handed_over|hand_over|delivered|deliver|submitted|shipped {ADV|DET}* half-finished|half-baked|half-done|unfinished|broken|late|incomplete|sloppy|untested',
      '{SUBJECT:anyone} keeps|keep|kept {V:ing} {~3} late|again|wrong|too_late|broken|without',
      '{SUBJECT:anyone} {V.idiom:past|V.idiom:pp}',
      '{SUBJECT:anyone} let|allowed {~3} slip|slip_through|slip_by|slide|fall_through_the_cracks|get_out_of_hand',
      'drop|dropping the_ball',
      '{SUBJECT:anyone} failed {DET}? us|customers|users|everyone|their_job|our_users|our_customers',
      '{SUBJECT:person} {NEG.did} do {OWN} job|part|share|work|homework',
      '{SUBJECT:person} did_nothing|took_no_action|sat_idle|sat_back|stood_by|looked_away|washed_their_hands|passed_the_buck|blew_it|left_it_to_others|left_the_work_to|left_all_the_work|left_everything_to',
      '{SUBJECT:person} left {~5} to|until|till|for {DET|ADJ|NUM}* {others|someone_else|end|minute|week|day|last_minute|last_week|last_day|WE|PRON|PERSON}',
      '{SUBJECT:person} {NEG.did} pull|carry {OWN} weight|own_weight|share',
    ],
    rewrites: [{ fits: 'end', text: 'and [the other team] had different views of [the interface]' }],
    examples: {
      flags: [
        'The operations team dropped the ball.',
        'QA let it slip.',
        'Half of us did not do their share.',
        'The {vendor team/connection pool} left us hanging.',
        'He let the class down.',
      ],
      passes: ['The platform team owns the follow-up.', 'The scheduler dropped the packet.'],
    },
  },
  {
    ...teamBlame,
    id: 'team-blame.zh.let-down',
    language: 'zh',
    patterns: [
      '{TEAM|PERSON|MAYBE} {ZADV}? 交付|提测|给|写|做 的 {~4} 太差|很差|一塌糊涂|稀烂|没法用|不能用',
      '{SUBJECT:anyone} 把 {WE|PRON|大家} 坑|坑了|坑惨|坑惨了|害了|害惨|害惨了|害苦了',
      '{SUBJECT:anyone} 撒手不管|甩手不管|撒手|不管不顾|死活不|就是不|死活不肯',
      '{TEAM|PERSON|MAYBE|NAME|PRON} 怪|怨|赖|指责|埋怨 {TEAM|PERSON|MAYBE|NAME|PRON|WE}',
      '{SUBJECT:anyone} 放鸽子|放了鸽子|放了我们鸽子|放我们鸽子|拖累|拖累了|拖慢了|拖死|拖垮|撂挑子|甩手|打太极|玩失踪|失联|装死|摆烂|躺平|各干各的',
      '{SUBJECT:anyone} 进度 {ZADV|HAN|严重}* 落后|滞后|拖沓|太慢|缓慢',
      '{SUBJECT:anyone} 甩给|推给|丢给|扔给 {PERSON|TEAM|NAME|WE|PRON|MAYBE}',
      '{MAYBE|TEAM|PERSON} 一直 不 签字|签|回复|配合|给|确认',
      '{SUBJECT:anyone} 掉链子|掉了链子|拖后腿|拖了后腿|不给力|不配合|不作为|不负责|不响应|没测出来|没有测出来|没测到|没跟上|没把好关|没有把好关|没尽到|不靠谱|坑了|坑了我们|踢皮球|互相推诿|相互推诿|扯皮|不闻不问|各自为政|各扫门前雪',
      '互相推诿|相互推诿|推诿扯皮|互相甩锅|相互甩锅|踢皮球|各自为政|谁也不管|没人管|没人负责|三不管|互相扯皮|相互扯皮|各管各的',
      '被 {TEAM|PERSON|NAME|MAYBE} {HAN}? 坑|坑了|害|害惨|拖累|拖了后腿|耽误|拖累了',
    ],
    rewrites: [{ fits: 'zh-end', text: '与【对方团队】在【哪个接口】上看到的信息不同' }],
    examples: {
      flags: ['测试团队关键时候掉链子。', '各部门互相推诿。', '我们被前端坑了。'],
      passes: ['平台团队负责后续改进。', '各团队的接口人已列出。'],
    },
  },
];
