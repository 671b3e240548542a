/** An accusation hidden in a passive: agent and context are both gone. */
import type { LintRule } from '../lint-rule';

/** What the rules of this category share, in both languages. */
export const agentless = {
  category: 'agentless',
  level: 'suggestion',
  why: {
    en: 'The accusation stays, while who acted and under which conditions is gone.',
    zh: '指责还在，谁在操作、当时条件如何却不见了。',
  },
  ask: {
    en: 'Which role acted here, what did they use instead, and why did it make sense?',
    zh: '这里是哪个角色？实际采用了什么做法？为什么当时合理？',
  },
  evenIfNegated: true,
} as const;

export const agentlessRules: readonly LintRule[] = [
  {
    ...agentless,
    id: 'agentless.en.passive',
    language: 'en',
    patterns: [
      'was|were {ADV}* deployed|changed|made|released|merged|executed|applied|done|shipped|rolled_out|granted|installed {~3} without {DET|ADJ|ADV}* approval|authorization|authorisation|sign-off|permission|consent|announcement|notice|consultation',
      'ball was|were|had_been|got {ADV}* dropped',
      'no {ADJ|ADV}* {N.norm|N.effort|test|tests|check|checks|verification|rehearsal|backup|handover|review|reviews|testing|dry_run} was|were|had_been {ADV}* carried_out|done|performed|conducted|made|held|undertaken',
      "proper|adequate|thorough|sufficient|appropriate|due {ADJ}* {N.norm|N.effort|test|tests|check|checks|review|verification} was_not|were_not|wasn't|weren't|had_not_been|was_never {ADV}* {V:pp|given}",
      'was|were {ADV}* done|handled|performed|made|written|executed|carried_out {ADV}* carelessly|hastily|sloppily|poorly|badly|half-heartedly|too_late',
      '{mistake|mistakes|error_in_judgement|errors_in_judgment|bad_decisions|poor_decisions|wrong_decisions|shortcuts|corners} was|were|had_been|have_been {ADV}* made|taken|cut',
      "{N.norm} {PREP}? {~2} was_not|were_not|wasn't|weren't|had_not_been|has_not_been|have_not_been|was_never|were_never {ADV}* followed|adhered|observed|respected|enforced|obeyed|applied|complied|used|read|consulted|updated",
      '{N.norm} {PREP}? {~2} was|were|had_been {ADV}* ignored|skipped|bypassed|violated|circumvented|disregarded|overlooked|forgotten|neglected|breached|not_followed !by',
      '{N.warning} {PREP}? {~3} was|were|had_been|went {ADV}* ignored|missed|overlooked|dismissed|disregarded|unheeded|unnoticed|neglected|unanswered|not_acted_upon|not_taken_seriously !by',
      "was_not|were_not|wasn't|weren't|was_never|were_never|had_not_been|hadn't_been {ADV}* tested|reviewed|communicated|documented|considered|verified|validated|planned|checked|anticipated|thought|prioritized|escalated|taken_seriously|foreseen|rehearsed|informed|notified|understood !by",
      'was|were|had_been {ADV}* overlooked|neglected|forgotten|mishandled|mismanaged|botched|poorly|inadequately|insufficiently|carelessly|sloppily|hastily|rushed|not_properly !by',
      'poorly|inadequately|insufficiently|badly|carelessly|hastily {ADV}* planned|tested|communicated|managed|executed|prepared|written|designed|documented|coordinated|organized|organised|reviewed|handled|implemented|scoped|thought_out|thought_through|trained',
      'without {DET|ADJ|ADV}* testing|review|adequate_testing|proper_testing|proper_review|sufficient_testing',
      'without being {ADV}* tested|reviewed|verified|communicated|announced',
      'went|gone|going {ADV}* unnoticed|unaddressed|untested|unchecked|unheeded',
    ],
    unless: [
      'checked|tested|scanned|verified|examined for|against {~2} {PROPER|SYSTEM|MASKED}',
      'when|if|because|since|where {~6} {NUM|flag|set|enabled}',
      'can|could|may|might|must|should|cannot be',
      'test|tests|step|steps|packet|packets|message|record|rows|field was|were skipped|ignored',
    ],
    rewrites: [
      { fits: 'whole', text: '[Which role] used [which way of working] because [what was known then]' },
      { fits: 'unheeded', text: '{head} competed with [which other signals or work]' },
      { fits: 'undone', text: '{head} gave way to [what was done instead]' },
      { fits: 'untested', text: 'had [which tests or reviews] behind it' },
      { fits: 'poorly', text: '{participle} with [how much time and which information]' },
    ],
    examples: {
      flags: [
        'Mistakes were made.',
        'The change procedure was not followed.',
        'The early warnings were ignored.',
        'The migration was poorly planned.',
        'The failover had not been tested.',
      ],
      passes: [
        'The node was drained.',
        'The packet was ignored.',
        'The step was skipped because FLAG was set.',
        'The config was rolled back.',
      ],
    },
  },
  {
    ...agentless,
    id: 'agentless.zh.passive',
    language: 'zh',
    patterns: [
      '检查清单|检查表|检查单|清单|作业票|操作票 被 {ZADV}* 跳过|跳过了|忽略|忽略了|省略|略过|省掉',
      '最起码|最基本|起码|基本 的 {~4} 都没|都没有|也没|也没有|都不',
      '写得|做得|搞得|弄得|整得 {ZADV}* 一塌糊涂|乱七八糟|稀烂|不像样|潦草|随意|很差|太差|敷衍',
      '没有人|没人|无人 遵守|执行|落实|当真|照做|理会|管',
      '没有经过|没经过|未经过|未经|没走|没有走|不走|跳过|没做|没有做 {ZADV}* {评审|审批|测试|验证|流程|复核|审核|回归|压测|灰度|演练|ZCHECK} {~3} 就|直接|便|即',
      '被 {ZADV}* 省掉|省掉了|省略了|略过|略过了|砍掉了|走过场|抛在脑后',
      '长期|一直|反复|屡屡|始终 被? 忽视|忽略|无视|搁置|轻视',
      '不够|不太|不 细心|仔细|谨慎|用心|上心|认真',
      '{流程|规范|制度|规定|审批|评审|检查|预案|步骤|手册|规程|变更流程|发布流程|标准|要求} {SYSTEM|HAN}? {被|没有得到|没得到|未得到|没有被|未被|形同虚设|流于形式|未能得到|没有} {ZADV}* {跳过|绕过|忽视|忽略|执行|落实|遵守|无视|重视|贯彻|落地|遵循}',
      '形同虚设|流于形式|走过场|走了过场|没有落到实处|未落到实处|没有落实到位|未落实到位|落实不到位|没有得到执行|未得到执行|没有得到落实|未得到落实|没有得到重视|未得到重视|没有得到足够重视|未得到有效执行|未得到有效落实|没有得到有效执行|被忽视|被忽略了|被遗漏|被遗忘|被漏掉|被疏忽|无人问津|无人处理|无人跟进|无人响应|无人理会|无人值守导致|没有人处理|没人处理|没人跟进|没人响应|没人理会|没有人跟进|没有人响应|没有人注意|没人注意|没人发现|没有人发现|未被重视|未受重视|不了了之|束之高阁|管理缺失|监管缺失',
    ],
    unless: [
      '{检查|步骤|请求|标准} 没有 {SYSTEM|HAN}',
      '字段|请求|消息|记录|数据包|报文 {~2} 被忽略了|被忽略|被遗漏',
    ],
    rewrites: [
      { fits: 'zh-final', text: '【角色】当时采用了【什么做法】，因为【当时知道的】' },
      { fits: 'zh-unattended', text: '当时排在【手头哪些事】之后' },
      { fits: 'zh-undone', text: '{head}当时由【实际做法】代替' },
      { fits: 'zh-topic', text: '当时由【实际做法】代替' },
    ],
    examples: {
      flags: ['变更流程被跳过。', '规范没有得到执行。', '应急预案形同虚设。', '告警无人处理。'],
      passes: ['节点已被摘除。', '字段被忽略。', '配置已回滚。'],
    },
  },
];
