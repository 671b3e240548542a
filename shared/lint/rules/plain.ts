/** English: blame in the plain wording of most reviews, without idiom or irony. */
import type { LintRule } from '../lint-rule';
import { agentless } from './agentless';
import { blameShift } from './blame-shift';
import { character } from './character';
import { failedDuty } from './failed-duty';
import { mindReading } from './mind-reading';
import { normViolation } from './norm-violation';

const told = { language: 'en', level: 'suggestion' } as const;
const wide = { ...told, evenIfNegated: true } as const;

const anyNumber =
  'NUM|one|two|three|four|five|six|several|half|some|few|a_few|nearly|almost|over|more_than|a|an';
const outsiders =
  'vendor|vendors|provider|supplier|suppliers|carrier|manufacturer|outsourcer|shipper|contractor|contractors|customer|partner|payment_processor|isp|courier|agency|third-party|third_party|reseller|integrator|consultancy|consultants|landlord|caterer|caterers|venue|bank|insurer|regulator';

export const plainRules: readonly LintRule[] = [
  {
    ...failedDuty,
    ...wide,
    id: 'failed-duty.en.not-done',
    patterns: [
      '{DUTY|N.norm|DUTY.paper} {PREP}? {~5} {NEG.was|was_never|were_never|never} {ADV}* {V:pp}',
      '{NEG.was} {ADV}* {sent_back|handed_over|handed_in|filled_in|filled_out|acted_upon|acted_on|passed_on|passed_along|written_down|written_up|followed_up|chased|cleaned|committed_back|labelled|labeled|minuted|briefed|consulted|rehearsed|practised} !because|when|if',
      'go|goes|went|gone|going unanswered|unread|unreviewed|unnoticed|unchecked|untested|unchallenged|unreported|undocumented|unrecorded|unsaid|uncollected|unpaid',
      'sat|lay|stood|waited|languished|stuck|left|sitting|lying|gathering|gathered {~4} tray|desk|inbox|drawer|pile|backlog|folder|spreadsheet|tracker|dust|shelf|notepad {~3}',
      'sat|lay|waited|languished|stayed|open {~4} queue|review|triage|backlog {~4} for|until|till|without|all|since {NUM|days|weeks|months|day|morning|anyone|being|DET|two|three|four}',
      '{0|zero|none} of {NUM|the|them|our|last|five|six|four|three|ten} {~3} {done|closed|completed|finished|started|opened|ticked|read|fixed}',
      '{NOBODY} {PREP}? {~3} {AUX|HAD}* {ADV}* touched|ran|came|looked|felt|rang|raised|bothered|stopped|spoke|stood|volunteered|owned|maintained|cleaned|wrote|fixed',
      `only {${anyNumber}} of {~5} {V:past|had|have|has|V:base} !{V.evidence}`,
      "{SUBJECT:anyone} {NEG.did|never|don't} {ADV}* fill_in|hand_in|hand_over|update|record|write_down|tell|warn|inform|check|read|return|bring|clean|label|prepare|consult|ask {OWN|DET|WE|PRON|any|on|with|back|us}",
      '{SUBJECT:anyone} {NEG.did} {ADV}* join|respond|reply|answer|hand|turn_up|show_up|call_back|ring_back|come_back|get_back|pick_up|escalate|arrive|appear|dial|look|find_it|come {~3} until|till|for|by|back|it_necessary|before|after|the|in',
      "{PERSON|TEAM|NAME|PRON|MAYBE|BARE} {~3} could_not_be|couldn't_be|could_never_be reached|contacted|found|located|raised|traced",
      '{BE|had} {to_be}? {ADV}* asked|reminded|chased|told|prompted|paged|warned|nudged|emailed|rung {~5} {twice|three_times|four_times|several_times|many_times|repeatedly|and_did|and_again|in_april}',
      'asked|reminded|chased|emailed|pinged {NAME|PRON|PERSON|TEAM|WE} {~5} {twice|times|again_and_again|at_six|repeatedly|and_again}',
      `{SUBJECT:anyone} took|needed|take|takes {ADV|DET}* {${anyNumber}} {~1} hours|days|weeks|minutes|months|hour|week|day|month to {ADV}* {admit|answer|respond|react|reply|join|acknowledge|escalate|find|notice|realise|realize|call|come|decide|show|approve|sign|whitelist|fix|get|look|read|open|tell|send|confirm|understand|work|turn}`,
      '{SUBJECT:person} let {~6} {go|run|drop|grow|fill|slip|drift|rise|sink|burn|sit|lie|hang|become|stand|pass|continue|spread|happen}',
      '{SUBJECT:person} {NEG.had} {ADV}* !{V.evidence} {V:pp} {~8} since|for|in {NUM|months|weeks|years|easter|spring|summer|autumn|ages|PROPER|the|a}',
      'get|gets|got|received|receives|gave|given|gives {ADV}* no|little|scant|hardly_any|zero attention|love|time|priority|interest|response|answer|reply|thought|care|notice|airtime {~3}',
      `written|started|merged|finished|done|submitted|built|pushed|copied|prepared|made {~2} {NUM|ten|five|two|one|twenty|thirty} minutes|hours|minute|hour|seconds before {DET}? {deadline|submission|demo|opening|doors|handover|curtain|exam}`,
      '{SUBJECT:human} submitted|handed|shipped|delivered|released|merged|approved|signed|closed|sent|left|implemented|passed|started|issued|opened|filed {~4} without|with {DET|ADJ|OWN|no|half}* {DUTY|DUTY.paper|N.norm|test|tests|note|plan|mobile|version|signature|approval|explanation|comment|review}',
      "{SUBJECT:person} could_not|couldn't decide|agree|explain|make_up|be_bothered|keep|cope|organise|organize|spell",
    ],
    unless: [
      '{NEG.was} {ADV}* {V:pp} {~3} because|since|when|if|as',
      '{NEG.did} {~4} because|since|on_purpose|by_design|deliberately',
      '{NOBODY} {ADV}* {came|spoke|felt} to_harm|ill|hurt|unwell|embarrassed',
      'system|service|job|script|build|server|process {NEG.was|never}',
      'for|in|within {NUM} ms|s|seconds|milliseconds',
      'row|rows|message|messages|packet|record|request|event|events|file|token|header|event {~3} {NEG.was}',
      'each|every|must|should|shall|required|requires|when|if {~6} {V.diligence}',
    ],
    rewrites: [
      { fits: 'negated', text: 'had [which cue, if any] to {verb}' },
      { fits: 'undone', text: '{head} gave way to [what was done instead]' },
    ],
    examples: {
      flags: [
        'Customs papers were not sent with the load, the form was never filled in.',
        '{The resolver group/The resolver service} did not join the bridge until noon.',
        'The claim form sat in a tray until the deadline was over.',
        'The supplier took four hours to admit it.',
        'Last retro’s actions: 0 of 5 done.',
        'Technical stories get no attention from the owner.',
      ],
      passes: [
        'The row was not sent because the lock was held.',
        'The supplier took four hours.',
        'The request sat in the queue for 20 ms.',
      ],
    },
  },
  {
    ...blameShift,
    ...wide,
    id: 'blame-shift.en.theirs',
    patterns: [
      `{${outsiders}} {~6} {wrong|faulty|broke|lost|rubbish|unhelpful|useless|complains|complain|admit|refused|won't|wouldn't|unannounced|padded|overcharged|overran|misled|dragged|sloppy|unresponsive|incompetent}`,
      `{${outsiders}} {~4} let|left {WE|PRON|PERSON|TEAM|MAYBE|BARE|DET}* {~1} {find|to_find|hanging|down|with|stranded|waiting|guessing|in|without}`,
      `{${outsiders}} {ADV}* keeps|keep|kept {V:ing}`,
      `{${outsiders}} {~5} {late|days_late|hours_late|too_late|without_the_correct|without_the_right|only_told|only_informed|only_after|never_told|never_warned|finally}`,
      'let|left {WE|PRON|PERSON|TEAM|MAYBE|BARE|DET}* {~1} find_out|to_find_out|hanging|with_the|stranded|guessing|without_warning|to_deal|to_clean|to_explain',
      'only told|informed|warned|called|notified {WE|PRON|PERSON|MAYBE} {~1} after|when|once|because|on',
      'to explain|teach|show|tell {PREP}? {DET}? {~2} {supplier|vendor|provider|manufacturer|consultant|consultants|integrator|contractor} {~2} how|what|their {~2}',
      'on {their|his|her|its} side|end {~2} {again|all_along|as_always|of_course|not_ours}',
    ],
    unless: [
      'vendor|provider|supplier|manufacturer|carrier|partner {POSS} {ADJ}* {SYSTEM}',
      'thanks|thank|helpful|kind|grateful|apologised|apologized',
      'asked|asks|wants|if|when|may {~4} left|let',
      "we'd|we_had|i_had|we_have|our {~4} {wrong|late|lost}",
    ],
    rewrites: [{ fits: 'people-keep', text: '{role} [on which dates] {past}' }],
    examples: {
      flags: [
        'The carrier lost the pallet and won’t own up to it.',
        'The customer keeps sending half of the data.',
        'The payment processor let us find out from our customers.',
        'The manufacturer only told us after we had asked.',
      ],
      passes: [
        'The vendor’s firmware reports the wrong voltage.',
        'The provider restored the region at 15:10.',
        'The supplier delivered on Monday.',
      ],
    },
  },
  {
    ...character,
    ...wide,
    id: 'character.en.standard',
    patterns: [
      'quality|standard|standards|level|documentation|communication|review|reviews|presentation|preparation|organisation|coordination|behaviour|attitude|performance|teamwork|housekeeping|record_keeping|record-keeping|timekeeping|handwriting|handover|handovers|supervision|estimates|retro|retros|planning|minutes {PREP}? {~6} {BE|leaves|left} {ADV|ADV.degree}* {ADJ.bad|ADJ.character|BAD|careless|slow|superficial|underprepared|untested|embarrassing|disorganised|late|vague|much|illegible|a_rubber|rubber|unstructured|weak}',
      'of|to a|an {ADV}* poor|low|bad|mediocre|insufficient|inadequate|unacceptable|unprofessional|amateurish standard|quality|level|manner',
      'in|with a|an {ADV}* poor|careless|sloppy|unprofessional|amateurish|lackadaisical|half-hearted|offhand|perfunctory|haphazard|disorganised|negligent|casual|dismissive|condescending|rude manner|way|fashion|attitude|tone',
      'showed|shows|demonstrated|showing|displayed|revealed|betrayed|reflects|reflected {ADV|DET}* little|no|scant|lack|limited|poor|insufficient|absence {of}? {ADJ}* understanding|knowledge|grasp|appreciation|awareness|regard|interest|care|judgement|judgment|thought|urgency|respect|insight|experience|initiative|ownership',
      '{SUBJECT:person} {NEG.wasact} {ADV|ADV.degree}* prepared|interested|engaged|focused|focussed|committed|honest|organised|organized|bothered|motivated|serious|careful|proactive|realistic|strict|disciplined|consistent|productive|fair|on_top|up_to|paying|pulling|listening|thinking|taking|good_enough|familiar_enough|clear_enough|quick_enough|fast_enough|strict_enough|well_prepared|well_organised|well_organized|in_the_mood',
      "{isn't|aren't|wasn't|weren't|not} {ADV}* interested|bothered|engaged|invested {in}? {OWN|DET|working|helping|anything|fixing|testing|quality}",
      'lacked|lacks|lack|lacking leadership|ownership|coordination|direction|discipline|structure|focus|urgency|clarity|rigour|rigor|commitment|initiative|drive|courage|engagement',
      'responded|reacted|answered|worked|moved|acted {ADV}* slowly|sluggishly|late|too_late|without_interest|with_little|defensively|rudely|badly|poorly|half-heartedly',
      "haven't|hasn't|hadn't|have_not|without a clue|the_faintest|the_foggiest|an_idea|the_first_idea",
      '{PERSON|TEAM|NAME|PRON|commander|WE} had {ADV}* clearly|obviously|plainly|evidently|apparently never|not|no',
      'not|hardly|far_from|never {OWN|the|a} {finest|best|proudest|brightest|model|shining|textbook|exemplary}',
      'little|no|limited|zero|scant|low appetite|interest|enthusiasm|desire|willingness|ambition|engagement|buy-in|participation|initiative {PREP}? {~5} {to|for|in|from|on|among}',
      'with one|an|half_an eye on',
      'START {my|our|his|her|their} {~3} {BE} {ADV}* {underprepared|unprepared|untested|sloppy|careless|lazy|rushed|half-baked|thrown_together|a_mess|embarrassing|weak|late|last-minute|unprofessional|copy-pasted}',
      '{PERSON|TEAM|NAME|BARE} {POSS} {~3} {BE|were|was} {ADV|basically}* {untested|unreadable|late|wrong|sloppy|copy-pasted|a_mess|unusable|useless|half-finished|unfinished|all_over|worse|empty}',
    ],
    unless: [
      'quality|standard|level|performance of {DET|ADJ|SYSTEM}* {signal|picture|stream|model|fit|link|data|connection}',
      'network|link|signal|connection|cache|index|query|image|audio|sound|video|water|air|service_level|data quality|level|standard',
      'low level|levels',
      'no interest|appetite charge|charged|rate|payment',
    ],
    rewrites: [
      { fits: 'brief', text: 'had [how much time, people or practice]' },
      { fits: 'head-verdict', text: '{head} had [which template and how much time]' },
      { fits: 'predicate', text: 'shaped by [how much time, people or practice]' },
    ],
    examples: {
      flags: [
        'The quality of our tickets is embarrassing.',
        'The design of the retry logic showed little understanding of the queue.',
        'The bridge lacked leadership for the first half hour.',
        '{The team/The parser} was not prepared for planning.',
        'The IT team responded slowly and without interest.',
      ],
      passes: ['The quality of the signal was poor at the edge.', 'The audio level was low.'],
    },
  },
  {
    ...agentless,
    ...told,
    id: 'agentless.en.despite',
    patterns: [
      'was|were|been|being|got {ADV}* {V:pp} {~4} without {DET|ADJ|SYSTEM|PROPER|any}* {approval|authorisation|authorization|permission|sign-off|review|test|testing|verification|note|notice|risk_assessment|check|checks|consultation|briefing|consent|discussion|evidence|thought|explanation|warning|supervision|handover|test_evidence}',
      'without {DET|ADJ|SYSTEM|NUM}* {test_evidence|evidence|doors|N.norm|DUTY|DUTY.paper|signature|PERSON} {ADV}* being|having_been {ADV}* {V.diligence:pp|looked|read|opened|signed|asked|told}',
      'without being {ADV}* {escalated|understood|read|checked|discussed|told|asked|opened|signed|agreed|measured|consulted}',
      'despite {DET|OWN|ADJ|SYSTEM|being}* {marking|warning|sign|label|instruction|instructions|warnings|reminder|reminders|procedure|rule|rules|policy|advice|request|requests|told|warned|asked|training}',
      "promises|commitments|assurances|undertakings|statements|claims|pledges|agreements|decisions {BE|were|had_been|had} {ADV}* {made|given|agreed} {~6} {not|never|n't|weren't|wasn't|could_not|couldn't|should_not|shouldn't|then|which}",
      'allowed|permitted|left {ADV}* to {lapse|drift|expire|go_out|fall|slide|run_down|run_dry|deteriorate|pass_without|rot|fester|accumulate|build_up|decay|die|pile_up|sink|slip|wither}',
      'treated|regarded|seen|dismissed|handled|viewed as {DET|ADJ}* {formality|nuisance|afterthought|noise|optional|routine|box-ticking|box|joke|waste|chore|inconvenience|paperwork|checkbox|detail|low}',
      'was|were|got|been|get|gets {ADV}* {ignored|skipped|massaged|fudged|altered|forged|backdated|falsified|doctored|hushed_up|swept|glossed|waved_through|nodded_through|rubber-stamped|rounded_up|rounded_off|passed_around|shelved|brushed_aside|kept_quiet|kept_from|disregarded|put_off|fobbed_off|strung_along|left_lying|left_up|left_open|bounced_around|disowned|sidelined} !{NUM|by_the}',
      'decided|decisions|agreed|discussed {~2} in {dms|private|the_pub|corridor|the_corridor|side_channels|back_channels|backchannels|whatsapp|a_dm}',
      'approved|taken_on|released|signed_off|marked {~3} without|unread|unseen|untested|unreviewed|blind {being|having|anyone}?',
      'incorrect|wrong|poor|bad|questionable|misguided|hasty|premature prioritisation|prioritization|decision|decisions|judgement|judgment|assessment|triage|escalation|staffing|planning|handling|classification|diagnosis {PREP}? {~4} {led|caused|meant|resulted|delayed|cost|was|were|made}',
      'regrettably|unfortunately|sadly|somehow|inexplicably|for_some_reason|mysteriously {PUNCT}? {~3} was|were|had_been|got {ADV}* {V:pp} {~3} {without|despite|anyway|not|twice|by_mistake|too_late}',
    ],
    unless: [
      'without being asked|prompted|told|reminded|noticed',
      'alarm|alarms|it {~3} shelved',
      'no|be|may|must|shall|should|not {~4} approved|released|signed_off|marked',
      'packet|packets|message|record|rows|row|field|header|event|flag|request|step|value|line|argument|option|token|file {~2} was|were|is|got|gets ignored|skipped|cut',
      'when|if|because|since {~6} {NUM|flag|set|enabled}',
    ],
    rewrites: [
      { fits: 'unheeded', text: '{head} competed with [which other signals or work]' },
      { fits: 'undone', text: '{head} gave way to [what was done instead]' },
      { fits: 'end', text: 'was made by [which way of working]' },
      { fits: 'manner', text: 'because [what made that look right]' },
    ],
    examples: {
      flags: [
        'The change was implemented without CAB approval.',
        'Boxes were stacked five high despite the marking.',
        'Promises were made in week 2 that weren’t kept.',
        'The licence was allowed to lapse.',
        'The complaint was passed around for three weeks.',
      ],
      passes: ['The packet was ignored.', 'The process is allowed to run for an hour.'],
    },
  },
  {
    ...mindReading,
    ...wide,
    id: 'mind-reading.en.gave-up',
    patterns: [
      '{SUBJECT:human} stopped|quit|gave_up thinking|trying|caring|listening|checking|looking|asking|reading|answering|communicating|believing|bothering',
      '{SUBJECT:anyone} assumes|assume|presumes|presume {everything|everyone|everybody|nothing|nobody|somebody|someone} {~5}',
      'somebody_else|someone_else {POSS} {~1} {job|problem|alert|task|turn|ticket|fault|responsibility|business|code|service|issue|mess|doing}',
      '{it|that|this} {POSS|is|was|AUX} {ADV|DET|ADJ}* {somebody|someone|somebody_else|someone_else|the_other} {~2} {job|problem|alert|task|turn|ticket|fault|responsibility|business}',
      '{SUBJECT:anyone} considered|declared|deemed|called|pronounced|labelled {~5} closed|acceptable|done|finished|fine|good_enough|settled|normal|harmless|noise|unimportant|a_formality|beneath',
      '{SUBJECT:human} {ADV}* just|only|merely|simply wanted|wants|cared|cares to|about|for|DET',
      'wanted|wants|want {DET} {~3} , not {DET|PREP}',
      'got|get|grown|become|gotten|getting used_to|accustomed_to|numb_to|immune_to|deaf_to|blind_to {DET} alarm|alarms|alert|alerts|warning|warnings|noise|message|messages|beeping|red',
      '{PERSON|TEAM|WE|PRON|everyone|everybody|management|leadership|BARE} {ADV|all|both}* knew {that|the|it|about|what|how|full|perfectly|and|very|better|they|we}',
      'took comfort|refuge|solace|pleasure|pride in|from {~4}',
      '{SUBJECT:anyone} cherry-pick|cherry-picks|cherry-picked|pick_and_choose|picks_and_chooses|game|games|gamed {DET|OWN}? {easy|system|numbers|metrics|nice|best|~1}',
      'the_thinking|so_the_thinking|so_the_logic|the_logic|the_attitude goes|went|was|being|seems',
      "thought|think|thinks|believe|believes|believed|assumed|hoped {that|printing|it|labels|DET}? {~3} is|was|would|wouldn't|were {~3} {job|problem|notice|matter|anyone|theirs|somebody|someone|nobody|noticed|blow|away|magically|itself|themselves}",
      'felt_like|feels_like|as_if|as_though {management|nobody|no_one|PERSON|TEAM|BARE} {V:past|V:third|BE|V:base|customers|existed}',
      '{PERSON|TEAM|WE|PRON|NAME} {~2} agreed|said_yes|nodded|committed {~3} with_its|with_their|with_our|only_to|to_shut|to_please|to_keep|to_avoid|because {~3}',
    ],
    unless: ['{NOBODY} {~4} knew', '{SYSTEM} assumes|assume', 'we assume|presume', 'you|your'],
    rewrites: [{ fits: 'judged', text: 'went by [what pointed that way]' }],
    examples: {
      flags: [
        '{We/The jobs} relied on the machine and stopped thinking.',
        'They thought it was somebody else’s alert.',
        'Management wanted a date, not an answer.',
        'Staff have got used to the alarm.',
        'Once service was back, the night team considered the matter closed.',
      ],
      passes: ['The parser assumes that the file is sorted.', 'The task was somebody’s to take.'],
    },
  },
  {
    ...normViolation,
    ...wide,
    id: 'norm-violation.en.agreed-otherwise',
    patterns: [
      '{WE|PRON|PERSON|TEAM|NAME|everybody|everyone} {had|all}* agreed {ADV|on}* not|never',
      "that's|thats|that_is|it's|which_is|this_is {ADV}* {day_one|day-one|page_one|lesson_one|rule_one|basic|basics|the_basics|week_one|101|common_sense|elementary|kindergarten|the_law|the_rule|the_policy|chapter_one|not_optional|not_how_we|how_we_do}",
      'day-one|first-day|week-one|page-one|101|abc {stuff|lesson|rule|training|material|knowledge}',
      '{is|are|was|were} {ADV}* forbidden|prohibited|not_allowed|banned|mandatory|compulsory|required {~9} , and|but|yet|still|nevertheless',
      '{N.norm|contract|agreement|charter|dod|definition_of_done|sop|guideline|guidance|instruction|label|sign|manual|documentation|runbook|playbook|readme|wiki|spec|standard} {~2} says|said|say|states|stated|demands|requires|prescribes|forbids|asks {~12} {PUNCT}? and|but|yet {~9}',
      "isn't|is_not|wasn't|not how|what {we|one|you|grown-ups|professionals|this} {do|does|work|works|agreed|is_done|operate|operates} {~3}",
      'goes|go|went|runs|flies|flew|flying against|in_the_face everything|all|every|what|of {~3}',
      'contradicts|contradicted|contravenes|contravened|breaches|flouts|violates|ignores|disregards {OWN|DET} own {~3}',
      '{set_aside|setting_aside|departing|departed|departure|departures|deviating|deviated|deviation|deviations|strayed|straying} from {DET|OWN|ADJ|SYSTEM}* {N.norm|phraseology|brief|script|standard|route|agreement|drawing|spec|recipe|mop|instructions}',
      '{N.norm|guidance|policy|advice} {PREP}? {~4} {was|were} {~2} {set_aside|waved_aside|thrown_out|quietly_dropped|treated|put_to_one_side}',
      "you|one|we {do_not|don't|never|never_ever|should_never|does_not|doesn't} {V:base} {~6} END",
      '{we|i|staff|everyone|PERSON|TEAM} {BE|had_been|have_been}* told|instructed|asked|taught|trained|reminded|warned {~1} to|not|otherwise|never|in {~9} {and|but|yet|mine|still|nobody|none|anyway|otherwise}',
      'for_a reason|purpose END',
      'mandatory|required|compulsory {ADJ|SYSTEM}* fields|field|training|steps|step|checks|check|reviews {~5} {n/a|blank|empty|skipped|ignored|late|overdue|missing|filled|not|never}',
      'wip|wip_limit is|was {NUM} {~2}',
      '{merged|deployed|shipped|released|pushed|approved} on red|a_red|friday|a_friday|failing',
      'on_top_of|over|beyond|exceeded|exceeding {DET|OWN|PRON}* {hours|limit|authority|remit|mandate|allowance|budget|brief}',
    ],
    unless: [
      'networkpolicy|constraint|validation|schema',
      "you|one|we {do_not|don't|never} need|regret|plan|intend|have|want|know|see|get|use|support|think|like|recommend|expect|require|guarantee|track|store|collect|allow|provide|ship|publish|care|mind|believe|call|do",
      'if|when|unless|so_that you|we|one',
    ],
    rewrites: [
      { fits: 'maxim', text: '[Which way of working] was used because [what the time or the tool allowed]' },
    ],
    examples: {
      flags: [
        'Merged on red. We agreed not to.',
        'Forks get lowered, that’s day one.',
        'Sharing a login is forbidden by our policy, and eight people work under one name.',
        'A staging environment exists for a reason.',
        'You do not paste keys into chat. Day-one stuff.',
      ],
      passes: [
        'We chose the simpler design and we do not regret it.',
        'We do not store the key.',
        'The policy requires two reviewers.',
      ],
    },
  },
];
