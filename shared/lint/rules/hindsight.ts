/** Outcome knowledge told as foresight makes the past look simple. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const hindsight = {
  category: 'hindsight',
  level: 'suggestion',
  why: {
    en: 'It looks plain because we know how it ended.',
    zh: '它显得理所当然，是因为我们已经知道结局。',
  },
  ask: {
    en: 'Which options looked equally likely at that moment?',
    zh: '在那一刻，有哪些可能性看起来同样成立？',
  },
  evenIfNegated: true,
  evenIfHypothetical: true,
} as const;

export const hindsightRules: readonly LintRule[] = [
  {
    ...hindsight,
    id: 'hindsight.en.foresight',
    language: 'en',
    patterns: [
      'in_hindsight|with_hindsight|with_the_benefit_of_hindsight|hindsight_is_20/20|in_retrospect|looking_back',
      'anyone|anybody|everyone|everybody|any_engineer|any_developer|any_competent_engineer {PREP}? {~5} could|would|should|can {ADV}* have? {ADV}* {V.notice|know|known|see|seen|tell|told|guess|guessed|predict|predicted|understand|understood|foresee|foreseen|expect|expected}',
      'obvious|plain|clear|apparent|visible|evident|glaring to everyone|everybody|anyone|anybody|all|us|them|outsiders',
      '{it|this} {BE} {ADV.degree|ADV}* obvious|clear|plain|evident|self-evident|glaring|predictable|foreseeable|a_matter_of_time|apparent that|from|to|in',
      'obviously|plainly|evidently {~2} {wrong|should|broken|a_mistake|a_bad_idea|not|ignored|missed|V.err|MODAL}',
      'should_have_been|could_have_been|ought_to_have_been {ADV}* obvious|clear|apparent|evident|foreseen|predictable|expected',
      'signs|warning_signs|writing {~3} were_there|was_on_the_wall|on_the_wall|there_all_along|all_there|clear',
      "should_have_known|should_have_seen|should've_known|should've_seen_it_coming|saw_it_coming|seen_it_coming|could_have_predicted|could_have_foreseen|knew_or_should_have_known|a_disaster_waiting_to_happen|an_accident_waiting_to_happen|accident_waiting_to_happen|was_inevitable|doomed_from_the_start",
      'of_course|naturally {PUNCT}? {nobody|no_one|they|the_team|it_failed|it_broke}',
    ],
    unless: [
      "it|this is|was not|wasn't|isn't|n't {ADV}* obvious|clear|plain|evident|apparent",
      'in_hindsight|with_hindsight|in_retrospect|with_the_benefit_of_hindsight|looking_back {PUNCT}? {~9} looked|looks|appears|seemed|seems|told|was|is {~1} healthy|ambitious|interesting|easier|tight|us|best|right|good|worth|fine',
      "not|n't|never|hardly|far_from {ADV|ADV.degree}* obvious|clear|plain|evident|apparent",
      'in_hindsight|in_retrospect|with_hindsight {PUNCT}? {~3} most_likely|likely|probably|probable|because|due_to|caused_by',
    ],
    rewrites: [
      { fits: 'opening', text: 'At [time] it was not yet known that' },
      { fits: 'statement', text: '[Which signs] stood beside [which others]' },
    ],
    examples: {
      flags: [
        'In hindsight the alert was a clear sign.',
        'It was obvious that the disk would fill up.',
        'Everybody would know that.',
        'The warning signs were there.',
      ],
      passes: [
        'In hindsight, it is most likely because the pod only requests 100 Mi.',
        'The page clearly documents the option.',
        'The value is evident from the chart.',
        'Anyone with the same screens would have added servers first.',
      ],
    },
  },
  {
    ...hindsight,
    id: 'hindsight.zh.foresight',
    language: 'zh',
    patterns: [
      '回过头来看|回过头看|回头来看|事后想想|现在想来|现在想想|今天看来|谁信|疯了|简直是疯了|不可思议的是',
      '明眼人|清清楚楚地写|写得清清楚楚|写得明明白白|写得很清楚|说得很清楚|早就写|早就提过|早就说过|早就提醒过|早就反映过|早就反馈过|早就预警|早就报警',
      '{SUBJECT:human} 明明',
      '谁都|任何人|是个人|正常人|有经验的人|内行 {~2} 看得出|看得出来|能看出|能看出来|能想到|看出|想到|猜到|明白|想得到|能猜到',
      '苗头|征兆|预兆|隐患|端倪 {ZADV}* 早就|早已|早|一直 {有|在|存在|摆在那|出现}',
      '事后看|事后来看|事后看来|事后诸葛亮|事后想来|回过头看|回头看|现在看来|马后炮|现在回想起来|回想起来|事后回想',
      '一看就知道|一看便知|一眼就能看出|一眼就能看出来|一眼看出|一眼就看出|谁都知道|谁都能看出|谁都看得出|谁都看得出来|大家都知道|都知道|明摆着|显而易见|不言而喻|众所周知|不难看出|不难发现|不难想到|想想就知道|稍微想想|用脚想|傻子都|是人都|稍有常识|稍有经验|但凡有点|早有预兆|早有征兆|早有苗头|早已显现|迟早会|迟早要|早晚会|早晚要|必然会出|注定|明显会|明显是|很明显|显然 !{明显|低|高}',
    ],
    unless: [
      '{PERSON|TEAM|班长|NUM} {~4} 都 知道 密码|地址|电话|流程|位置',
      '显然|很明显|明显 低|高|下降|上升|增加|减少|低于|高于|变慢|变快|缩短|改善|好转',
      '大家都知道|都知道 吗|的',
      '当时|那时|那会儿 {~2} 无法|看不出|不能|不可能|没有|没法|区分不了|看不到',
    ],
    rewrites: [{ fits: 'zh-lead', text: '在【当时的时间】，看起来同样可能的是【哪些选项】；后来才知道' }],
    examples: {
      flags: ['事后看，这个告警就是征兆。', '这个参数一看就知道有问题。', '显然是配置没有生效。'],
      passes: ['成功率明显低于上周。', '耗时明显下降。'],
    },
  },
];
