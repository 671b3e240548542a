/** Actions that fix people instead of the system. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const tryHarder = {
  category: 'try-harder',
  level: 'warning',
  why: {
    en: 'Asking people to try harder changes nothing that lasts.',
    zh: '要求人更努力、更小心，不会带来持久的变化。',
  },
  ask: {
    en: 'Which guard, check, default or alert would do this work, who owns it, and how will it be tested?',
    zh: '哪个防护、检查、默认值或告警能替人做到这一点？由谁负责、怎么验证？',
  },
  evenIfNegated: true,
  evenIfHypothetical: true,
} as const;

const doerZh = '加强|提高|增强|强化|提升|树立|端正|落实|压实|夯实|培养';

const adverbs =
  'carefully|thoroughly|closely|attentively|diligently|rigorously|seriously|aggressively|conscientiously';

export const tryHarderRules: readonly LintRule[] = [
  {
    ...tryHarder,
    id: 'try-harder.en.care',
    language: 'en',
    patterns: [
      'everyone|everybody|all|WE|we|people|staff must|should|has_to|have_to|needs_to|need_to {ADV}* own|take|step_up|do_better|show|live {~3} quality|care|responsibility|ownership|discipline|more|better|seriously',
      '{PERSON|TEAM|MAYBE|everyone} must|should|have_to|has_to|need_to take|show|exercise more|greater|better|proper|due care|caution|diligence|attention|responsibility|ownership',
      'make|repeat|making|repeating {DET}? same_mistake|same_mistakes|same_error|these_mistakes|this_mistake|that_mistake',
      'make|repeat|making|repeating|repeated the? same {ADJ}* mistake|mistakes|error|errors',
      'be|being|become|stay|remain {ADV|ADV.degree}* more|extra|very|much_more|even_more|especially|particularly|a_lot_more {ADV}* careful|cautious|vigilant|diligent|attentive|mindful|thorough|aware|proactive|disciplined|responsible|alert|precise|organized|organised|prepared|realistic|focused|rigorous|communicative|patient|conscious|conscientious|watchful|considerate|professional',
      'be|stay|remain vigilant|diligent|attentive|on_their_toes|on_our_toes',
      'pay|paying|pays {ADV|ADJ|ADV.degree}* attention|heed',
      'pay more|close|closer|better|careful|greater|extra|special|full attention|heed',
      'try|tries|trying|work|working {ADV|ADV.degree}* harder',
      'try_to_be_better|do_better|do_a_better_job|step_up|raise_our_game|up_our_game|pull_our_weight|pull_their_weight|get_it_together|take_more_care|take_extra_care|take_greater_care|exercise_caution|exercise_more_caution|use_caution|use_more_caution|use_common_sense|exercise_better_judgement|exercise_better_judgment|take_it_seriously|take_it_more_seriously|take_this_more_seriously|take_testing_more_seriously|double_check_everything|double-check_everything|think_before|think_twice|be_on_the_lookout|keep_an_eye_out|lessons_learned_by_everyone|more_discipline|more_care|greater_care|more_diligence|more_vigilance|better_discipline|better_communication|improve_communication|improve_our_communication|communicate_better|communicate_more|communicate_more_clearly|manage_our_time_better|manage_time_better|better_time_management|better_planning|plan_better|plan_ahead_more|start_earlier|start_sooner|be_more_careful|should_be_careful|must_be_careful|more_careful|more_careful_next_time|be_careful_next_time|improve_our_skills|increase_awareness|raise_awareness|be_reminded|are_reminded|reminded_to|pay_attention_to',
      'remind|reminding|reminded|tell|urge|encourage|instruct|warn|educate|ask {DET|ADJ|QUANT}* {PERSON|TEAM|NAME|PRON|WE} {~4} to|about|of|that|not',
      'reminder to|for {~3} {PERSON|TEAM|NAME|PRON|WE}',
      'retrain|re-train|re-educate|reeducate|coach {DET|ADJ}* {PERSON|TEAM|NAME|PRON|MAYBE}',
      'train|training|educate {DET|ADJ}* {PERSON|NAME|MAYBE|TEAM} to|on {~2} {V:base|importance}',
      '{PERSON|TEAM} must|should|need_to|needs_to {ADV}* always|never',
      '{PERSON|TEAM|WE|PRON|MAYBE} must|should|need_to|needs_to|have_to {ADV}* remember|double-check|double_check|be_careful|take_care|make_sure|pay_attention|try',
      '{PERSON|TEAM|WE|PRON|MAYBE} will {ADV}* remember|double-check|double_check|be_careful|take_care|pay_attention|try',
      '{PERSON|TEAM|WE|MAYBE} must|should|need_to|needs_to|have_to {ADV}* follow {DET|OWN|ADJ}* {N.norm}',
      '{WE|PRON|TEAM} need|needs|needed more|better|to_be_better|to_get_better|to_improve|to_do_better|to_communicate|to_pay|to_be_careful|to_remember|to_work_on|to_learn_to {~2}',
      'ensure|ensures|make_sure that? {DET|ADJ|QUANT}* {PERSON|TEAM|PRON} {ADV|AUX}* {V.diligence}',
      'next_time {~6} careful|carefully|attention|double-check|double_check|check|remember|better|earlier|sooner|more',
    ],
    unless: [
      'whether|discussed|wondered|asked {~4} more_care|more|care',
      'communication|coordination path|paths|channel|channels|tool|tools|tooling|template|templates|line|lines|plan',
      'remind|tell|ask|instruct {~4} pod|scheduler|controller|browser',
      'learn more',
      'coach company|driver|park|station|operator',
      'work better with|together',
      "you|your|you'll|you're|you've",
    ],
    rewrites: [
      {
        fits: 'whole',
        text: 'Add [which guard, check, default or alert], owned by [role] and tested by [test]',
      },
      { fits: 'infinitive', text: 'be supported by [which guard, check, default or alert]' },
      { fits: 'prompt', text: 'Add [which prompt at that moment] to' },
      { fits: 'imperative', text: 'Add [which guard, check, default or alert]' },
      { fits: 'imperative-to', text: 'Add [which prompt at that moment]' },
    ],
    examples: {
      flags: [
        'Engineers should be more careful.',
        'Pay closer attention to the dashboard.',
        'Remind everyone to check the runbook.',
        'We need to communicate better.',
        'Be vigilant during releases.',
        'Retrain the operator.',
      ],
      passes: [
        'We need better communication paths with the teams.',
        'Add a guard that rejects an empty selector.',
        'Training material was moved to the wiki.',
        'The retry policy waits longer after a timeout.',
      ],
    },
  },
  {
    ...tryHarder,
    id: 'try-harder.en.adverb',
    language: 'en',
    level: 'suggestion',
    patterns: [
      `must|should|has_to|have_to|needs_to|need_to|needs|need be? more|much_more|far_more {${adverbs}} {V:pp|V:ing|V:base}`,
      `must|should|has_to|have_to|needs_to|need_to be {ADV}* {V:pp} {~3} more|much_more|far_more {${adverbs}}`,
      `START {V:base} {~6} more|much_more|far_more {${adverbs}} END`,
    ],
    unless: ['{SYSTEM} should|must|needs_to {V:base}'],
    rewrites: [
      {
        fits: 'whole',
        text: 'Add [which guard, check, default or alert], owned by [role] and tested by [test]',
      },
    ],
    examples: {
      flags: [
        'Release notes need to be studied more carefully.',
        'Restores must be more thoroughly tested.',
        'Read the vendor notes more attentively.',
      ],
      passes: [
        'The parser reads the header more carefully since 2.1.',
        'The queue should drain more quickly.',
      ],
    },
  },
  {
    ...tryHarder,
    id: 'try-harder.en.double-check',
    language: 'en',
    level: 'suggestion',
    only: ['actions', 'patterns', 'document'],
    patterns: [
      'double-check|double_check|cross-check|triple-check',
      'check|review|test|verify|read {~4} carefully|thoroughly|properly|closely|again|more_often',
      'follow the {~3} process|procedure|checklist|runbook|policy|guidelines',
    ],
    rewrites: [
      { fits: 'whole', text: 'Add [which check that runs by itself], owned by [role]' },
      { fits: 'order', text: 'Add [which check that runs by itself] for' },
    ],
    examples: {
      flags: ['Double-check the configuration before each release.'],
      passes: ['Add a test for the empty list.'],
    },
  },
  {
    ...tryHarder,
    id: 'try-harder.zh.care',
    language: 'zh',
    patterns: [
      '每个人|人人|大家|各位|全员|所有人 {~3} 都要|要|必须|务必|应当 {~4} 放在心上|负起责任|上心|担起来|记住|牢记|长|多|认真|仔细|自觉',
      '教训|经验教训 ：|:|是 {~8} 先|要|必须|一定',
      '把 {~4} 放在心上|放在首位|挂在心上|记在心里',
      `${doerZh} {~3} {ZVIRTUE}`,
      '加强|提高|增强|强化|提升 {~6} 责任心|责任意识|安全意识|风险意识|质量意识|意识|责任感|警惕|警惕性|重视|重视程度|思想教育|教育|纪律|执行力|自觉性|细心|管理意识|认识|学习|沟通|自检|自查|自我约束|监督|监管|责任落实|宣贯|作风建设|考核|管控力度|敬畏心|敬畏|敬畏之心|专业能力|业务能力|业务水平|技术水平|个人能力|能力建设|注意力|主观能动性|主动性|团队协作|协作|配合|时间管理|责任',
      '下次|以后|今后|日后|后续|未来|往后 {~6} 注意|小心|仔细|认真|谨慎|多看|多检查|多确认|细心|重视|引以为戒|避免再犯|长记性|上心|早点|提前|不要再|别再|不再犯|杜绝',
      '引以为戒|慎之又慎|慎重再慎重|小心再小心|多长个心眼|吸取教训|汲取教训|深刻反思|认真反思|好好反思|应该反思|需要反思|好好反省|举一反三地检讨|杜绝此类|杜绝类似|坚决杜绝|杜绝再次|杜绝再犯|严防死守|绝不再犯|不再犯|不能再犯|长点心|走点心|上点心|用点心|提高警惕|保持警惕|时刻警惕|打起精神|警钟长鸣|绷紧弦|绷紧安全弦|多加注意|多加小心|多加留意|务必注意|务必小心|务必仔细|务必认真|高度重视|引起重视|引起高度重视|加倍小心|更加小心|更加仔细|更加谨慎|更加认真|更加细心|更细心|更仔细|更谨慎|更小心|更认真|细心一点|仔细一点|认真一点|小心一点|谨慎一点|注意一点|细心点|仔细点|认真点|小心点|谨慎点|多用心|多上心|多留心|多留个心眼|养成良好习惯|养成好习惯|养成习惯|加强责任心|长记性|反复强调|再三强调|三令五申|警醒|以此为戒|自我反省|自我检讨',
      '提醒|要求|督促|告诫|叮嘱|强调|敦促|教育 {~3} {PERSON|TEAM|NAME|WE|PRON|MAYBE} {~6} {ZCHECK}',
      '提醒|要求|督促|告诫|叮嘱|教育 {~3} {PERSON|TEAM|NAME|WE|PRON|MAYBE} {~6} 注意|小心|认真|仔细|谨慎|遵守|重视|细心|必须|严格',
      '{SUBJECT:anyone} 要|需要|应|应该|须|必须|务必|得 {ZADV}* 更加|更|多|再|认真|仔细|小心|谨慎|注意|加强|提高|严格|重视|反思|检讨|细心|用心|自觉|牢记|时刻|反省|努力|改掉|学会',
      '加强|开展|组织|进行 {~4} {PERSON|TEAM|MAYBE|WE} {~3} 培训|教育|管理|学习|考核|意识|监督',
      '密切关注|加强测试|加强评审|加强代码评审|加强培训|加强教育|加强学习|加强管理|加强监督|加强沟通|加强考核|强化培训|加强宣贯|加强责任|加强纪律|加强监管|加强自测|加强测试意识|加强代码评审意识|加强团队沟通|加强安全教育|加强技能培训|加强业务学习|加强协作|加强配合',
    ],
    unless: [
      '{ZNOBODY} {~1} 需要|要|该|应该 检讨|反思|反省',
      '下次|以后|今后|往后 {~2} 怎样|如何|怎么|能否',
      '加强|提高|提升|强化 {~3} 系统|服务|接口|监控|告警|平台|集群|限流|网络|校验',
      '请 仔细|注意',
      '值得 {~2} 注意|重视',
    ],
    rewrites: [
      { fits: 'zh-clause', text: '由【哪个防护、检查、默认值或告警】来保证，负责人【谁】，用【什么】验证' },
      { fits: 'zh-after-modal', text: '由【哪个防护、检查、默认值或告警】来支持' },
    ],
    examples: {
      flags: [
        '加强责任心，提高安全意识。',
        '下次上线注意检查配置。',
        '提醒值班同学及时查看告警。',
        '今后要引以为戒。',
        '开发同学要更加仔细。',
        '杜绝类似问题再次发生。',
      ],
      passes: [
        '安装前请仔细检查电源。',
        '培训材料已迁移到新目录。',
        '加强接口的参数校验。',
        '提高监控的采样频率。',
      ],
    },
  },
];
