/** Always and never about people: a generalisation nobody counted. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const absolutes = {
  category: 'absolutes',
  level: 'warning',
  why: { en: 'This generalises about people without a count.', zh: '这句话对人下了笼统的结论，却没有数过。' },
  ask: { en: 'How often, and on which dates?', zh: '发生过几次？分别在什么时候？' },
  evenIfNegated: true,
  evenIfHypothetical: true,
} as const;

export const absolutesRules: readonly LintRule[] = [
  {
    ...absolutes,
    id: 'absolutes.en.people',
    language: 'en',
    patterns: [
      '{SUBJECT:anyone} always|constantly|invariably|forever {V:third|V:base} {~5} late|at_the_last_minute|at_the_last_moment|last_minute|too_late|wrong|without',
      '{SUBJECT:human} never|rarely|seldom {ADV}* close|closes|read|reads|document|documents|test|tests|answer|answers|update|updates|clean|cleans|listen|listens|ask|asks|check|checks|write|writes|finish|finishes|tell|tells|reply|replies {OWN|DET|ADJ|any|anything|on|back|up}',
      '{SUBJECT:anyone} routinely|always|constantly|repeatedly|habitually|regularly {V.neglect:base|V.neglect:third|V.forget:base|V.forget:third|V.rush:base|V.rush:third}',
      'every_time|every_single_time|each_time|time_and_again|time_after_time {PUNCT}? {~4} {V.forget|V.neglect:base|V.neglect:past|V.err|V.break}',
      '{SUBJECT:person} always|constantly|repeatedly|invariably|continually|perpetually|consistently|routinely|habitually|regularly {ADV}* {V.forget|V.neglect|V.err|V.rush|V.fail|late|V.break|blames|blame|complains|complain|wait|waits|leave|leaves}',
      '{SUBJECT:anyone} {BE} always|constantly|forever {ADV}* {late|V.forget:ing|V.neglect:ing|V.rush:ing|ADJ.character|absent|busy|slow}',
      '{SUBJECT:person} never|rarely|seldom|hardly_ever {ADV}* {V.diligence:base|V.diligence:third|V.notice:base|V.notice:third}',
      '{SUBJECT:person} keeps|keep|kept|keeps_on|kept_on {V.forget:ing|V.neglect:ing|V.err:ing|V.rush:ing|V.fail:ing|breaking|failing|making|changing|pushing}',
      '{nobody|no_one|no-one} ever|cares|checks|reads|listens|tests|bothers|follows|knows|looks|takes',
      'as_usual|yet_again|once_again {PUNCT}? {DET|ADJ}* {PERSON|TEAM|NAME|PRON|WE}',
    ],
    unless: [
      'each_time|every_time|every_single_time {PUNCT}? {DET}? {SYSTEM} {V.forget|V.neglect}',
      'blocks|block|hangs|waits|wait|stalls|returns|fails|expires|closes|stops {~2} if|when|unless|until|while {nobody|no_one|no-one}',
      '{nobody|no_one} knows yet',
    ],
    rewrites: [
      { fits: 'habit', text: '[on which dates] {past}' },
      { fits: 'never', text: 'had [which cue, if any] to {verb}' },
    ],
    examples: {
      flags: [
        'The {developers/jobs} always forget the changelog.',
        'They never test on staging.',
        'The client team keeps changing the scope.',
      ],
      passes: [
        'Blocks forever if nobody reads from the channel.',
        'The jobs always run at 03:00.',
        'The cache never expires.',
        'The node keeps failing its probe.',
      ],
    },
  },
  {
    ...absolutes,
    id: 'absolutes.zh.people',
    language: 'zh',
    patterns: [
      '{SUBJECT:anyone} 每次|每回|次次|回回 都|都是|总 {~5} 最后一刻|最后一天|才|拖|晚|迟|忘|漏|不',
      '{SUBJECT:anyone} 永远|老是|动不动|动不动就|三天两头|总爱|总喜欢',
      '{SUBJECT:person} 从来不|从不|永远不|总不|老不|从来没|从来都不|向来不|从来都没|从来没有',
      '总有人|老有人|总是有人|每次都有人|经常有人|隔三差五就有人',
      '每次都是|回回都是|次次都是|又是 {PERSON|TEAM|NAME|MAYBE|PRON}',
      '{SUBJECT:person} 总是|老是|总|一直|一贯|每次都|每次|从来不|从不|从来没|从来没有|永远|动不动就|三天两头|经常|屡次|多次|一再|又一次|又是|再次|反复 {ZADV}* {ZFORGET|ZNEGLECT|ZERR|ZNEG|ZCHECK|不|迟到|拖延|拖|ZVICE|犯错|出问题|出错|这样}',
      '屡教不改|屡禁不止|屡次违反|屡错屡犯|一错再错|一犯再犯|老毛病|老问题又|不长记性|每次都这样|总是这样|又是这样|老是这样|死性不改|惯犯|习惯性违章|习惯性违规',
    ],
    unless: ['从不|总是|一直 返回|失败|成功', '{SYSTEM|固件|版本|硬件|这个} {~2} 老毛病'],
    rewrites: [
      { fits: 'zh-never', text: '【哪几次】没有' },
      { fits: 'zh-habit', text: '【哪几天、哪几次】' },
      { fits: 'zh-statement', text: '【哪几天、哪几次】出现了同样的情况' },
    ],
    examples: {
      flags: ['{开发同学/定时任务}总是忘记更新文档。', '他们从来不看告警。', '屡教不改。'],
      passes: ['定时任务总是在 03:00 运行。', '缓存从不过期。'],
    },
  },
];
