/** Judgements of competence or attitude. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const character = {
  category: 'character',
  level: 'error',
  why: {
    en: 'This judges a person and tells nothing about the conditions of the work.',
    zh: '这句话在评判人，没有说明当时的工作条件。',
  },
  ask: {
    en: 'Which load, time pressure or unfamiliar tool shaped the work at that moment?',
    zh: '当时的工作量、时间压力或不熟悉的工具是怎样的？',
  },
} as const;

export const characterRules: readonly LintRule[] = [
  {
    ...character,
    id: 'character.en.judged',
    language: 'en',
    patterns: [
      'amateur_hour|clown_show|a_shambles|a_farce|shambolic|a_circus|a_disgrace|an_embarrassment',
      'was|were {ADV|ADV.degree}* sloppy|shoddy|slapdash|half-baked|careless|amateurish and|or|work|.|,',
      'no_excuse|inexcusable|unforgivable|indefensible|disgraceful|pathetic|shameful',
      'had|has|have no idea|clue how to',
      '{SUBJECT:person} {ADJ.character} !{SYSTEM|NEUTRAL}',
      '{ADJ.blunt} {ADJ}* {PERSON|TEAM|NAME}',
      '{N.vice}',
      'it {BE} {ADV.degree|ADV}* {ADJ.blunt|wrong_of|stupid|foolish} to|of|for',
      'careless|sloppy|reckless|negligent|unprofessional|irresponsible {ADV}? handling|work|use|deployment|deployments|change|changes|coding|approach|attitude|behaviour|behavior|review|reviews|testing|execution|conduct|mistake|decision|decisions|management|planning|typing|editing|configuration',
      'bad|poor|wrong|lax|cavalier|lazy|unprofessional|negative|careless attitude|work_ethic|attitudes',
      "{SUBJECT:person} was_not|were_not|wasn't|weren't|is_not|are_not|isn't|aren't {ADV|ADV.degree}* careful|diligent|attentive|competent|qualified|experienced|prepared|committed|disciplined|vigilant|thorough|paying_attention|focused|organized|organised|reliable|professional|proactive|responsible_enough|good|good_enough|skilled|trained|motivated|capable|concentrating|communicative|honest|realistic|ready|up_to|patient|available_enough|engaged enough?",
      '{SUBJECT:person} had no|little clue|idea|experience|discipline|understanding|sense|respect|interest|motivation',
      "{SUBJECT:person} did_not_know|didn't_know what {PRON|WE} {BE} doing",
      'know|knew|known better',
      'lack|lacks|lacked {DET|ADJ}* common_sense|professionalism|discipline|competence|integrity',
      'common_sense|basic_competence|elementary_mistake|schoolboy_error',
      "{SUBJECT:person} could_not|couldn't|cannot|can't be trusted|bothered|relied_upon",
      "{SUBJECT:person} can_not|cannot|can't|couldn't be trusted|bothered|relied",
    ],
    unless: [
      'careless|sloppy|reckless|negligent use|handling|editing|typing {~5} will|can|may|might !have',
      '{N.vice} is {DET} enemy|killer',
      '{SYSTEM} was|is|were|are {ADV}* asleep_at_the_wheel',
      'lazy|naive|greedy loading|evaluation|import|initialization',
      'alarms|cache|index|node|server|service|network|disk was|is|were|are {ADV}* slow|unreliable',
    ],
    rewrites: [
      { fits: 'quality', text: 'working under [which load or time pressure]' },
      { fits: 'statement', text: '[Which load, time pressure or unfamiliar tool] shaped the work' },
      { fits: 'state', text: 'working under [which load or time pressure]' },
      { fits: 'judged', text: 'worked under [which load or time pressure]' },
      { fits: 'behind-preposition', text: '[which load, time pressure or unfamiliar tool]' },
    ],
    examples: {
      flags: [
        '{The engineer/The parser} was careless.',
        'A rookie developer changed the DNS record.',
        'This was a case of poor judgement.',
        'The team was overconfident.',
        'They were not careful enough.',
      ],
      passes: [
        'Careless use of the flag will corrupt the arena.',
        'Complacency is the enemy of safe lifting.',
        'The test runner was asleep at the wheel for files that began with a dot.',
        'We are considering to set greedy arrays to false.',
        'Lazy loading delayed the module.',
        'It is a dumb terminal.',
        'The network was unreliable.',
        'The parser is naive about escapes.',
        'The migration was too slow.',
      ],
    },
  },
  {
    ...character,
    id: 'character.en.rushed',
    language: 'en',
    level: 'warning',
    patterns: ['{SUBJECT:person} {V.rush:past|V.rush:pp}'],
    rewrites: [
      { fits: 'object', text: 'worked under [which time pressure] on' },
      { fits: 'judged', text: 'worked under [which time pressure]' },
    ],
    examples: {
      flags: ['We rushed the release.', 'The {team/traffic} rushed the deployment.'],
      passes: ['Traffic rushed to the second region.'],
    },
  },
  {
    ...character,
    id: 'character.zh.judged',
    language: 'zh',
    patterns: [
      '草台班子|没有魄力|缺乏魄力|没魄力|没有勇气|缺乏勇气|没勇气|没有胆量|没胆量|不敢担责|不敢得罪|不敢得罪人|好人主义|老好人|窝里斗|内耗|划水|打酱油|混子|摸鱼|猪脑子|拎不清',
      '{ZVICE}',
      '{ZVIRTUE} {ZADV|HAN|ADV}? {ZLACK}',
      '缺乏|缺少|欠缺|没有|没|毫无|不具备|缺 {ZADV|ADJ|DE|HAN}? {~2} {ZVIRTUE}',
      '{SUBJECT:person} 太|很|比较|过于|有点|不够|不太 {ZADV|ZASP}? 粗心|马虎|懒散|懈怠|散漫|相信|信任|依赖|匆忙|仓促|急于|拖延|被动|盲目|想当然|懒|笨|菜|蠢|水|随意|草率|急躁|冲动|乐观|自信|大意|轻敌|拖沓|菜鸡|飘|要强|好面子|膨胀|天真|理想化|理想主义|死板|固执|想得简单|上头|专断|靠谱|细心|仔细|认真|专业|负责|上心|积极|主动|谨慎|严谨|成熟|给力|熟练|稳重|重视|用心|配合',
      '{PERSON|TEAM|NAME|PRON|MAYBE} {ZADV|水平|技术|动作|反应|手}? 太|很|比较|过于|有点 慢|差|水|弱|不稳定|拖',
      '{SUBJECT:human} 不够|不太 细心|仔细|认真|专业|负责|上心|积极|主动|谨慎|严谨|成熟|重视|用心|配合|充分|深入|熟练',
      '{SUBJECT:person} 不熟悉|不了解|不懂|一知半解',
      '{SUBJECT:person} 不会 用|写|配|操作|排查|查|看|测|画|设计|沟通|协作',
      '{SUBJECT:person} 技术|水平|能力 {ZADV|HAN}? 差|不行|太差|菜|不够|不足|有限|一般',
      '新手|菜鸟|外行 {~2} 操作|写|改|失误',
      '{SUBJECT:person} 不讲武德|不长记性|不长脑子|没长脑子|不动脑|没带脑子|眼瞎|眼花',
    ],
    unless: [
      '{SYSTEM} {~6} 反应迟钝|反应迟缓|迟缓|迟钝',
      '{SYSTEM} 不负责|偷懒|粗心|摆烂|划水|摸鱼|不作为|犯懒',
      '不作为 {~6} 类别|依据|标准|结论|参考|指标|证据',
      '听 不懂',
      '听不懂|看不懂',
      '磁盘|内存|权限|空间|余额|库存|容量|资源|系统|处理|承载|吞吐|并发|计算|存储|扩展|算力|监控|检测|覆盖|带宽|性能|支撑|抗压|负载|服务|平台 能力|水平',
      '{SYSTEM} {HAN}? 能力|水平',
    ],
    rewrites: [
      { fits: 'zh-end', text: '当时的条件是【工作量、时间或工具】' },
      { fits: 'zh-after-de', text: '【资料、时间或练习】当时只有【多少】' },
      { fits: 'zh-clause', text: '当时的条件是【工作量、时间或工具】' },
    ],
    examples: {
      flags: [
        '值班人员责任心不强。',
        '主要原因是开发同学粗心大意。',
        '这是一个低级错误。',
        '我们的安全意识淡薄。',
        '团队缺乏经验。',
        '现场管理不善，制度落实不到位。',
      ],
      passes: [
        '磁盘空间不足。',
        '系统处理能力不足。',
        '页面使用懒加载。',
        '账号权限不足。',
        '服务的承载能力不足。',
      ],
    },
  },
];
