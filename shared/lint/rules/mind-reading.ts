/** Intent or state of mind asserted: nobody can check it. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const mindReading = {
  category: 'mind-reading',
  level: 'warning',
  why: {
    en: 'This asserts what went on in a mind, which nobody can check.',
    zh: '这句话断言了别人的想法，没有人能够核实。',
  },
  ask: {
    en: 'What did this person say they saw and expected?',
    zh: '当事人自己说看到了什么、预期是什么？',
  },
} as const;

export const mindReadingRules: readonly LintRule[] = [
  {
    ...mindReading,
    id: 'mind-reading.en.intent',
    language: 'en',
    evenIfNegated: true,
    patterns: [
      '{SUBJECT:human} convinced|persuaded|fooled|kidded|deluded|talked {PRON|WE|himself|herself|themselves|ourselves|myself}',
      '{SUBJECT:human} {BE} {ADV}* hoping|praying|pretending|hiding|bluffing',
      '{SUBJECT:human} wanted to {ADV}* look|impress|save|avoid|hide|cover|please|prove|be_seen|appear|get_it_over',
      '{SUBJECT:human} had|showed|displayed no appetite|interest|desire|courage|guts|stomach|backbone|respect|regard|patience|intention {PREP}?',
      '{SUBJECT:human} {NEG.did} have {DET}? courage|guts|nerve|backbone|decency|patience|heart',
      '{SUBJECT:human} thinking {~2} was|were|would {~2} own|fine|okay|ok|safe',
      '{SUBJECT:human} was|were {ADV|ADV.degree}* distracted|inattentive|careless|complacent|overconfident|daydreaming|half_asleep|confused_about|in_denial',
      '{SUBJECT:person} {NEG.did} {ADV}* {care|bother|feel_like|take_it_seriously|take_this_seriously|take_it|give_it_much_thought|give_much_thought|think_it_through|think_it_mattered|mind|even_try|try|listen|respect|value|believe}',
      '{SUBJECT:person} {NEG.did} take {~4} seriously',
      '{SUBJECT:person} chose|decided|opted|preferred {NEG}? to {ADV}* {V.neglect:base|V.fail:base|V.forget:base}',
      '{SUBJECT:other} chose|decided|opted|preferred {ADV}* not_to|against {V:base|V:ing}',
      '{SUBJECT:other} preferred not to {V:base}',
      '{SUBJECT:person} knew {~10} anyway|regardless|nonetheless|all_the_same',
      '{SUBJECT:person} {BE} too proud|shy|afraid|scared|stubborn|polite|nice|tired|arrogant|comfortable|embarrassed|eager to',
      '{SUBJECT:other} deliberately|intentionally|knowingly|purposely {ADV}* {V:past}',
      '{SUBJECT:person} willfully|wilfully|selfishly|stubbornly|arrogantly {ADV}* {V:past}',
      '{SUBJECT:person} {ADV.attitude} {ADV}* {V.assume:past|believed|trusted|thought|accepted|followed|copied|relied|hoped|concluded}',
      '{V.assume:past} {ADV.attitude}',
      '{SUBJECT:person} thought|felt|believed {PRON|WE} {ADV|knew|AUX}* knew_better|better|above|invincible|could_get_away',
      '{SUBJECT:person} {BE} {ADV.degree|ADV}* {in_denial|in_a_hurry|trying_to_save_time|too_focused|too_busy|afraid_to_ask|afraid_to_admit|trying_to_hide|panicking|not_interested|uninterested|unwilling|reluctant|indifferent|under_the_illusion|wishful}',
      "{SUBJECT:person} refused|declined|hesitated|could_not_be_bothered|couldn't_be_bothered|turned_a_deaf_ear to?",
      '{SUBJECT:person} ignored {~3} {deliberately|on_purpose|knowingly}',
      '{SUBJECT:person} panicked|got_complacent|lost_interest|got_distracted|was_distracted|were_distracted|got_carried_away|got_cocky',
    ],
    unless: [
      '{NOBODY} {PREP}? {~1} panicked|refused|declined',
      '{NOBODY} {BE} {ADV}* {ADJ|ADJ.character|careless|V:pp}',
      'declined|refused all|any|DET? {~1} thanks|credit|reward|bonus|fee|payment',
      'SYSTEM {~3} refused|declined',
    ],
    rewrites: [
      { fits: 'that', text: 'saw [what pointed that way] and expected' },
      { fits: 'end', text: 'reported having seen [what was said afterwards]' },
      { fits: 'object', text: 'reported having seen [what was said afterwards] about' },
      { fits: 'judged', text: 'reported having seen [what was said afterwards]' },
    ],
    examples: {
      flags: [
        'The {developer/parser} wrongly assumed that the flag was off.',
        'They did not care about the users.',
        'The admin chose to ignore the warning.',
        'We naively believed the number.',
      ],
      passes: [
        'No one panicked on air.',
        'A fault was deliberately injected by the test.',
        'The value is assumed by the parser.',
        'The server refused the connection.',
      ],
    },
  },
  {
    ...mindReading,
    id: 'mind-reading.en.assumed',
    language: 'en',
    level: 'suggestion',
    patterns: [
      '{SUBJECT:person} {V.assume:past}',
      '{SUBJECT:person} took {~4} for_granted',
      '{SUBJECT:person} {NEG.did} think|expect {~3} would|could|important|necessary|needed',
    ],
    unless: [
      'assumed {~9} as|like last|before|always|usual|every|in',
      'assumed nothing|positive|because|since',
    ],
    rewrites: [
      { fits: 'that', text: 'saw [what pointed that way] and expected' },
      { fits: 'clause', text: 'saw [what pointed that way] and expected that' },
      { fits: 'end', text: 'relied on [what pointed that way]' },
    ],
    evenIfNegated: true,
    examples: {
      flags: ['We assumed the backup was complete.', 'The {team/scheduler} took the capacity for granted.'],
      passes: ['The parser assumed UTF-8.', 'The role is assumed by the pod.'],
    },
  },
  {
    ...mindReading,
    id: 'mind-reading.zh.intent',
    language: 'zh',
    patterns: [
      '{SUBJECT:human} 只想|就想|只顾|一心想|光想 {~5} 表现|邀功|交差|省事|应付|甩掉|露脸|下班|讨好|立功|好看',
      '{SUBJECT:human} 心想|心里想|自我安慰|自欺欺人|安慰自己|骗自己|赌一把|赌它|赌这|赌不会|赌没|觉得反正|想着反正|反正没人',
      '照干不误|我行我素|一意孤行|死活不肯|死活不|硬是不',
      '{SUBJECT:human} {ZMIND}',
      '{SUBJECT:other} 故意|蓄意|有意 !{注入|制造|触发|断开|设计|保留|放弃|降低}',
      '{SUBJECT:anyone} 根本不|压根不|压根没|根本没|完全不|毫不|丝毫不|一点不|一点都不|一点也不 {ZADV}* {ZCOG|ZCHECK|在乎|关心|尊重|理解|体谅|顾|管}',
      '没|不|未|别|没有 当一回事|当回事',
      '抱着 {~10} 想法|心态|心理|念头|态度',
      '不把|没把|没有把|根本没把|从没把 {~8} 放在眼里|放在心上|当回事|当真',
      '心存侥幸|存在侥幸心理|侥幸心理|抱有侥幸|抱着侥幸|存侥幸心理|抱侥幸心理|抱有侥幸心理|想当然|想当然地|自以为是|自以为|不当回事|没当回事|没有当回事|没放在心上|没有放在心上|没往心里去|明知故犯|明知不可|知情不报|自作主张|一意孤行|固执己见|我行我素|置若罔闻|拍脑袋|一拍脑袋|凭感觉|嫌麻烦|怕麻烦|图省事|图方便|图快|懒得|抱着试试看|过于自信|盲目自信|盲目乐观|掉以轻心|不以为意|不以为然|误以为|满以为|以为没事|以为没问题|不屑|故意隐瞒|有意隐瞒|刻意隐瞒',
      '{SUBJECT:human} 擅自|私自|擅作主张|随意|随便|贸然|草率|盲目|轻率',
      '{SUBJECT:person} 明知|以为|认为没|觉得没|不想|不愿|不愿意|不肯|不情愿|不重视|没重视|没有重视|未重视|没在意|没有在意|不在意|不在乎|不关心|没上心|没用心|抱着',
      '{ZNEG} 当回事|放在心上|往心里去',
      '没有引起重视|没引起重视|未引起重视|没有引起足够重视|未引起足够重视|没有足够重视|没有给予足够重视|重视不够|没有重视|没重视|未重视|未予重视|不够重视|不重视',
      '主观上|思想上|心理上 {~4} {HAN|ZVIRTUE|放松|松懈|麻痹|不重视|轻视}',
    ],
    unless: [
      '{SYSTEM} {ZADV}* 误以为|以为|误认为',
      '故意|有意 注入|制造|触发|断开|设计',
      '{SYSTEM} 自作主张|想当然|擅自|自以为|私自|随意|我行我素',
      '以为|认为 {~10} ， 因为|由于',
      '不想|不敢|不愿 {~1} 瞎猜|乱猜|猜',
      '说不清|记不清|不想 {~8} 理由|原因|谁对谁错',
    ],
    rewrites: [
      { fits: 'zh-adverb', text: '按【当时的理解】' },
      { fits: 'zh-end', text: '当时看到的是【当时看到的】，预期是【当时的预期】' },
      { fits: 'zh-topic', text: '当时依据的是【哪些信息】' },
    ],
    examples: {
      flags: [
        '值班人员心存侥幸。',
        '开发同学想当然地认为接口兼容。',
        '{工程师/脚本}擅自修改了参数。',
        '大家都没有当回事。',
      ],
      passes: ['演练中故意注入了故障。', '解析器默认编码为 UTF-8。'],
    },
  },
];
