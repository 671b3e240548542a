/** English: reproach by count, by ease, by outcome foreseen, and by training ordered. */
import type { LintRule } from '../lint-rule';
import { absolutes } from './absolutes';
import { agentless } from './agentless';
import { failedDuty } from './failed-duty';
import { hindsight } from './hindsight';
import { minimisation } from './minimisation';
import { personFault } from './person-fault';
import { rhetorical } from './rhetorical';
import { rootCausePerson } from './root-cause-person';
import { teamBlame } from './team-blame';
import { tryHarder } from './try-harder';

const told = { language: 'en', level: 'suggestion', rewrites: [] } as const;
const wide = { ...told, evenIfNegated: true } as const;

export const reproachRules: readonly LintRule[] = [
  {
    ...absolutes,
    ...wide,
    id: 'absolutes.en.counted',
    patterns: [
      'START as_usual|as_ever|once_again|yet_again|once_more {PUNCT}? {~4}',
      "this_is|that_is|it_is|that's|it's the second|third|fourth|fifth|sixth|umpteenth|nth|hundredth time {~4}",
      'same {DET|ADJ}* {PERSON|TEAM|driver|person|people|crew|nurse|hands} {PUNCT}? {~4}',
      '{PERSON|TEAM|NAME|WE|BARE|PRON} again {V:past|V:base|V:third} {no|not|the|nothing|without|to|late}',
      'routinely|habitually|invariably|consistently|repeatedly {V:base|V:third|V:past} {~4} {without|late|incomplete|missing|unlabelled|wrong|unsigned|empty|half|untested}',
      'for {the} {second|third|fourth|fifth|umpteenth|NUM} {consecutive}? {time|month|week|year|sprint|quarter|release} {running|in_a_row|this_year|this_month|since}',
      'every {sprint|release|month|quarter|retro|term|exam|semester|shift|list|monday|friday|time} {and|but|the_same|we|they|PERSON|always} {~4}',
    ],
    unless: [
      'by|from the_same|same|the team|author|authors|people behind|as|who',
      'same {PERSON|TEAM|people} {~3} {who|that} {found|helped|fixed|wrote|built|reported}',
      'every {~3} {job|node|request|run|report|we_met|we_meet|test}',
      'by the same people',
      'asked|helped|fixed|thanks|thank|kudos|great|good|passed',
    ],
    rewrites: [
      { fits: 'uncounted-lead', text: 'on [which dates]' },
      { fits: 'uncounted-tail', text: 'on [which dates]' },
    ],
    examples: {
      flags: [
        'As usual, the log was filled in a week later.',
        'This is the third time this year that the data team dropped a column.',
        'Same driver, third mirror this year.',
        'Requests routinely arrive without a collection time.',
      ],
      passes: ['The job retried for the third time.', 'Every release gets a tag.'],
    },
  },
  {
    ...minimisation,
    ...told,
    id: 'minimisation.en.easy',
    patterns: [
      'one-line|one-click|five-minute|two-minute|ten-second|thirty-second|ten-minute|one-minute|single-line|two-line {check|fix|change|job|test|look|call|task|email|query|command|edit|conversation|read}',
      'takes|took {exactly|only|just|literally}? one|a {ADJ}? look|glance|phone_call|question|email|peek',
      'for {anyone|anybody|those|everyone} {who|that|with} {~1} cares|cared|bothered|bothers|looked|looks|reads|eyes|wants_to|cared_to',
      '{printed|written|stated|visible|listed|shown|highlighted|marked|says|said|is|was} {ADV}* {~3} in_bold|in_red|in_capitals|on_the_first_page|on_page_one|on_the_front|on_the_label|in_big_letters|in_large_letters|in_capital_letters|in_black_and_white|in_block_capitals|in_letters|in_plain_english|in_plain_sight',
      '{step|page|line|rule|lesson|item} {one|1|number_one} {in|of|on} {DET}',
      'only_had_to|just_had_to|merely_had_to|simply_had_to|only_needed_to|had_only_to {V:base}',
      "{it} {would|'d} {ADV}* {be|have_been|hurt|kill|cost|take} {~3} {hurt|kill|hard|much|nothing|effort|little} to {V:base}",
      "{not|n't|hardly|scarcely} {too|so|very|that|all_that|exactly}* {hard|difficult|much|complicated|tricky|demanding|onerous|taxing} to {ask|V:base} {for|~4}",
      "wouldn't|won't|would_not|doesn't {hurt|kill|harm} {anybody|anyone|us|you|them|to}",
    ],
    unless: [
      'started|restarted|ran|began|followed|did|completed {~9} step',
      'because|since',
      'api|function|method|parser|query {~4} in_letters',
    ],
    examples: {
      flags: [
        'It is a one-line check and we did not have it.',
        'It takes one look in the trailer.',
        'The dates are printed in bold on both forms.',
        'We only had to lay the two sheets side by side.',
      ],
      passes: ['The check takes one minute on a large table.', 'The query takes a minute.'],
    },
  },
  {
    ...hindsight,
    ...wide,
    id: 'hindsight.en.bound-to',
    patterns: [
      'bound_to|destined_to|doomed_to {happen|break|fall|end|go_wrong|collapse|explode|bite|backfire|come|cause}',
      '{bound|destined|doomed|certain|sure|going} to {happen|go_wrong|backfire|bite|blow|collapse|end_badly|end_in}',
      '{plain|clear|obvious|there|evident|visible} {to_see|for_all_to_see|for_anyone|to_all|to_anybody|from_the_outset|from_day_one|from_the_start|all_along}',
      '{never|not|hardly|scarcely} {really}? in {any}? doubt|question',
      'could count|smell|guess|add_up|do_the_maths|do_the_math END',
      '{only|just} ever {going_to|gonna} {~4}',
      '{one|exactly_one|only_one} {possible}? {ending|outcome|way|direction} {it_could|this_could|that_could|and|to_end}',
      '{had|HAD} {ADV}* been {ADV}* warned|told {by|about|in|that|twice}',
      '{we|i|ops|support|PERSON|TEAM|BARE} {did|had} {ADV}* {warn|warned|flag|mention|predicted|foretold|say_so|said_so} {~4} {in|back_in|weeks|months|last|already|twice|three_times|and_nobody|and_no_one}',
    ],
    unless: [
      'no|none|neither|nobody {~3} had {~2} been told|warned',
      'visible|there to_all {SYSTEM|PERSON|TEAM}',
      'bound_to|going_to {~2} {cpu|core|port|interface|address|event}',
      'thanks|thank|because_of',
    ],
    rewrites: [{ fits: 'bound', text: 'one of [which possibilities seen then]' }],
    examples: {
      flags: [
        'Such a mix-up was bound to happen.',
        'The risk was plain to see from the outset.',

        'We had been warned in May.',
      ],
      passes: ['The socket is bound to port 80.', 'The value is clear from the chart.'],
    },
  },
  {
    ...failedDuty,
    ...wide,
    id: 'failed-duty.en.unasked',
    patterns: [
      'without asking|telling|consulting|informing|notifying|talking_to|checking_with|a_word_to|speaking_to {WE|anyone|anybody|the_team|the_lab|the_depot|the_ward|the_users|PERSON|TEAM|NAME|PRON}',
      'START {ADV}* {V.err:past|V.forget:past} {~6}',
      'START left {~6} {on|open|unlocked|running|out|behind|enabled|off} {~3}',
      '{never|not} {ADV}* {V:pp} back END',
      '{handed_over|handed|delivered|shipped|submitted|gave|sent} {DET|OWN|ADJ|WE}* {~3} with no|without|missing {~3}',
      '{pulled_in|accepted|started|merged|taken_in|closed|signed} {~2} without|with_no {~3} {criteria|description|acceptance_criteria|estimate|test|tests|review|approval|owner|notes|comment|explanation}',
    ],
    unless: ['{SYSTEM} {ADV}* {V:past|V:third|V:base} {~3} without', 'in|since|from|until {NUM}'],
    examples: {
      flags: [
        'Purchasing switched off the old server without asking us.',
        'Messed up the merge of the release branch.',
        'The config was edited on the server and never committed back.',
      ],
      passes: ['The pod restarts without telling the controller.', 'The row was read and then dropped.'],
    },
  },
  {
    ...teamBlame,
    ...wide,
    id: 'team-blame.en.each-other',
    patterns: [
      'blamed_each_other|blame_each_other|blaming_each_other|blamed_one_another|blaming_one_another|accused_each_other|accusing_each_other|fought_each_other|fighting_each_other',
      'say|says|said {~2} , {~2} say|says|said {~2}',
      '{NUM|two|one|three} {people|of_us|person|persons|students|members} {ADV}* carried|did_everything|did_all|did_the_work|wrote_everything|did_it_all|do_all|do_everything',
      'stuck|landed|lumbered|saddled with {DET|ADJ|OWN|everything|all}',
      'and {then}? {goes|went|go|going|moved|disappeared|vanished|walked|left} {to_lunch|home|to_bed|to_the_pub|on_holiday|on_to_the_next|on_vacation|on_leave|for_coffee|for_the_weekend|on_with_their}',
      'as_if|as_though {no|nobody|nothing|there_were_no|there_was_no|customers|we_had_all} {~3}',
      '{a_lot|lots|plenty|too_much} of {~1} {MASKED|excuses|finger-pointing|silence|waiting|shrugging|not_my|hoping|guessing} {~3}',
      '{the_others|the_other_three|the_other_two|everyone_else|the_rest} {~2} {did|got|went|slept|watched|left|said|had} {~5}',
      '{goes|go|went|has_to_go|can_go} to {them|TEAM|BARE} END',
    ],
    unless: ['as_if|as_though it|they {BE} {~1} {installed|called|set|local|empty}', 'in {NUM}'],
    examples: {
      flags: [
        'Frontend and backend blamed each other for four days.',
        'Transport says warehouse, warehouse says transport.',
        'Two people carried this project.',
        'Security rotated the tokens as if no customers existed.',
      ],
      passes: ['Two people took part in the test.', 'It behaves as if the file were empty.'],
    },
  },
  {
    ...tryHarder,
    ...told,
    id: 'try-harder.en.drill',
    patterns: [
      'instructed|told|asked|advised|urged|requested|ordered|encouraged to {ADV}* {V:base} {~4} {more|better|carefully|properly|conscientiously|diligently|attention|twice|harder|closely}',
      'ensure|ensures|make_sure|making_sure|see_to_it|insist {that}? {~4} {staff|people|everyone|PERSON|TEAM|PRON} {ADV|actually|really}* {care|take|follow|read|check|understand|pay|respect|know|are_aware|think|remember}',
      'toolbox_talk|safety_talk|team_talk|pep_talk|stern_talk|refresher|refresher_course|awareness_session|awareness_campaign|awareness_training|sensitisation|retraining|re-training|re-education|customer_care_module|remedial_training {for|on|about|to|in|of|course|session} {~4}',
      'more|greater|better|bit_more enthusiasm|effort|honesty|respect|courtesy|discipline|ownership|courage|curiosity|initiative|engagement|urgency|rigour|seriousness|backbone|thought|forethought {from|by|for|in|on|please|is|would}',
      '{retake|retaking|re-sit|resit|redo|repeat|repeating|attend|attending|undergo|undergoing|complete|completing|sit|sitting|do|does|take|taking} {DET}? {ADJ}* {~2} {refresher|training|course|module|certification|e-learning|induction|awareness|competency|competencies} {again|for|in|on|before|until}? {~3}',
      '{competency|competencies|competence|certification|sign-off} {~2} {re-signed|re-assessed|reassessed|re-checked|re-tested|retested|renewed} {~3}',
      '{have|having|need|needs} a {direct|frank|serious|difficult|firm|honest|quiet|stern} {conversation|chat|word|talk} with {~4}',
      '{reset|set|manage|clarify|restate|reinforce|reiterate} {~1} expectations {with|to|for|around} {~4}',
      '{stop|quit} being {~3}',
      'grow|find|get|have|show {a|some}? {spine|backbone|grip|clue|life|nerve|courage|pair|balls|brain}',
      '{note_to_self|lesson_for_me|memo_to_self|reminder_to_self} {PUNCT} {~4}',
      '{employees|staff|people|PERSON|TEAM|colleagues} {to_be|are_to_be|will_be|shall_be|must_be|should_be} {~2} {sensitised|sensitized|reminded|retrained|re-trained|re-instructed|instructed|briefed|spoken_to|coached|counselled|counseled|made_aware|lectured} {~4}',
      '{shall|must|are_to|is_to|will} {sign|confirm|acknowledge|declare} {to}? {confirm|that}? {~2} {they|have|read|understood}',
      '{be_a_bit|be_a_little|be_much|be_far|be_way|be} more thoughtful|considerate|mindful|engaged|serious|punctual|honest|humble|patient',
    ],
    unless: [
      'you|your|we recommend',
      'refresher|training {~2} {moved|was_held|is_available|cancelled|material|data|set|run|job|completed}',
      'model|network|classifier {~2} training|retraining',
      'make_sure|ensure {that}? {~2} {SYSTEM|you}',
    ],
    examples: {
      flags: [
        'The employee was instructed to work more conscientiously.',
        'Toolbox talk for all loaders.',
        'All support staff will be retaking the customer care module.',
        'Have a direct conversation with Lupe about detail.',
        'Employees to be sensitised again.',
      ],
      passes: ['Retraining the model took a day.', 'The training data was moved to the bucket.'],
    },
  },
  {
    ...rhetorical,
    ...told,
    rewrites: [{ fits: 'whole', text: 'What made [the decision] look right at [time]' }],
    id: 'rhetorical.en.how-this',
    patterns: [
      'START how {can|could|do|does|did} {a|an|you|one|DET|NUM} {~1} {lose|miss|forget|break|leave|overlook|not|confuse|mix|fail|manage|get|stand|end|still|go|cost|PERSON|TEAM|~2} {~9} {QUESTION}',
      '{know|see|understand|imagine|explain|sure|idea|fathom} {how|why} {this|it|that|PERSON|TEAM|anyone|we} {got|made_it|passed|went|came|slipped|was_allowed|could|ever|even} {~2}',
      '{it|this} is|was {ADV}* {remarkable|astonishing|incredible|unbelievable|baffling|bizarre|telling|striking|inexcusable|unacceptable|inconceivable|incomprehensible|hard_to_believe|hard_to_understand|difficult_to_understand|shocking|appalling|shameful|unforgivable|a_disgrace|a_scandal|a_shame|a_mystery} {that|how|why|to}',
      "{not_sure|no_idea|don't_know|never_understood|can't_think|cannot_think|still_wondering|wondering|beats_me|dunno} why {WE|PRON|anyone|anybody|PERSON|TEAM|NAME} {~3}",
      '{one|i} {may|might|could|must|have_to} {well}? {ask|wonder|question} {~3}',
      'what {DET|are|is|was|were} {~6} for {QUESTION}',
      '{exists|there|have|has|is} {~4} for_a_reason {~1}',
    ],
    unless: [
      'how {do|does|can} {you|one} {install|use|run|add|create|configure|make|get_started|enable|set|contribute|test|handle|build|deploy|know}',
      'how {do|does|did|can|could} {~3} {work|happen|help}',
      'reader|readers|user|users may|might ask|wonder',
    ],
    examples: {
      flags: [
        'How do you lose a pallet in a shed this size?',
        'I do not know how this got through review.',
        'It is remarkable that nobody was on site.',
        'Not sure why we even made a chart.',
        'A staging environment exists for a reason.',
      ],
      passes: ['How do you install the package?', 'How did the alert reach the team?'],
    },
  },
  {
    ...rootCausePerson,
    ...told,
    level: 'warning',
    id: 'root-cause-person.en.answer',
    patterns: [
      '{cause|root_cause|causes|reason|why|driver|factor|factors|trigger} {~4} : {ADJ|ADJ.character|ADJ.bad|DET|NUM}* {inexperienced|untrained|tired|careless|junior|lazy|inattentive|distracted|overconfident|incompetent|poor} {~2} {resource|temp|agency|PERSON|TEAM|people|staff|work|judgement|planning|attention|training|MAYBE}',
      '{driver|factor|factors|finding|findings|failure|failed|flopped|wrong|unseen|delay|loss|risk|non-detection|issue|problem|churn|injury|downtime|d4|d5} {~6} : {DET|ADJ|OWN}* {PERSON|TEAM|NAME|WE|PRON|whoever} {~2} END',
      '{what_went_wrong|who_failed|why_it_failed|why_it_flopped|weak_point|weak_link|bottleneck|single_point_of_failure|blocker} {~3} {PUNCT} {DET|ADJ|OWN|in|a|word}* {PERSON|TEAM|NAME|WE|PRON}',
      '{underlying|contributing|primary|main|principal|root|real} {cause|factor|factors|driver|reason} {PREP}? {~5} {is|was|:|been} {~4} {culture|decline|lack|attitude|discipline|habit|indiscipline|unwillingness|inability|failure|leadership|management}',
    ],
    unless: ['owner|owners|deputy|contact|due|responsible|accountable {~3} :'],
    rewrites: [{ fits: 'slot', text: '{label}: [which condition]' }],
    examples: {
      flags: [
        'Root cause: inexperienced resource on the night shift.',
        'What went wrong with the stream: {Kevin/the codec}.',
        'Contributing factors: the contractor.',
      ],
      passes: ['Primary driver of the delay: customs.', 'Risk owner: the lead.'],
    },
  },
  {
    ...personFault,
    ...told,
    id: 'person-fault.en.cost-us',
    patterns: [
      'cost|costs|costing {WE|PERSON|TEAM} {~4} {quid|pounds|dollars|euros|grand|thousand|hundred|money}',
      '{SUBJECT:human} got|get {~4} {badly|completely|totally|horribly|all|hopelessly} wrong',
      '{SUBJECT:person} would {ADV}* {disappear|vanish|V.shirk:base|forget|miss|skip|ignore}',
      '{WE|PRON|PERSON|TEAM|NAME} {V:past} {~4} {far|way|much}? too {late|slow|slowly|long|little|few|optimistic|many|big|ambitious|quick|quickly|early|much|fast|easily|soon|hastily}',
      ', {full_stop|period|end_of|end_of_story|simple_as|no_excuses|no_excuse|plain_and_simple} END',
      '{leaves_much_to_be_desired|leave_much_to_be_desired|left_much_to_be_desired|leaves_a_lot_to_be_desired|left_a_lot_to_be_desired}',
    ],
    unless: ['because|since|as {~6} {SYSTEM|was|were}', 'by a factor'],
    examples: {
      flags: [
        'The claims missed the date and it cost us eleven hundred quid.',
        '{The planner on the account/The parser} got the volume badly wrong.',
        'We shipped it far too early.',
      ],
      passes: ['The node started too late.', 'The lease costs 400 a month.'],
    },
  },
  {
    ...agentless,
    ...told,
    id: 'agentless.en.and-not',
    patterns: [
      '{DUTY|DUTY.paper|task|tasks|action|actions|items|stories} {BE} {V:pp} {~5} and {then}? {ADV|just|simply}* {not|never} {V:pp|done}',
      '{sharing|skipping|bypassing|working|driving|deploying|merging|lending|storing|leaving} {~5} {is|was} {ADV}* {forbidden|prohibited|not_allowed|against} {~6}',
    ],
    unless: ['because|since'],
    examples: {
      flags: ['Sharing a login is forbidden by our policy.'],
      passes: ['The task was queued and then retried.'],
    },
  },
];
