/** English: jibes, told by things out of place beside people, by words of irony and by whom the text turns to. */
import type { LintRule } from '../lint-rule';
import { absolutes } from './absolutes';
import { mindReading } from './mind-reading';
import { minimisation } from './minimisation';
import { personFault } from './person-fault';
import { rhetorical } from './rhetorical';
import { teamBlame } from './team-blame';

const told = { language: 'en', level: 'suggestion' } as const;
const wide = { ...told, evenIfNegated: true, evenIfHypothetical: true } as const;
const people = '{PERSON|TEAM|NAME|BARE|PRON|WE}';

export const ironyRules: readonly LintRule[] = [
  {
    language: 'en',
    category: teamBlame.category,
    why: teamBlame.why,
    ask: teamBlame.ask,
    level: 'suggestion',
    id: 'team-blame.en.idle',
    patterns: [
      '{SUBJECT:person} !had|have|has|having {V:past|V:third|V:ing} {~9} {N.idle}',
      '{SUBJECT:human} {V:past|V:third} {~9} like|as|into|for {DET|ADJ}* {N.idle}',
      `${people} {POSS} {~5} {BE|:|=} {DET|ADJ}* {~2} {N.idle}`,
      `{OWN} {~5} {BE|:|=} {DET|ADJ}* {~2} {N.idle}`,
      'handover|briefing|plan|planning|review|update|estimate|documentation|training|testing|tracker|contribution|answer|policy|contract|schedule|budget {PREP}? {~4} {BE|:|=|by} {DET|ADJ|just}* {~2} {N.idle}',
    ],
    unless: [
      'owe|owes|owed|deserve|deserves|earned',
      'thanks|thank|kudos|enjoyed|celebrated|celebrate|welcome|proud',
      'happy|glad|great|good|lovely to|for',
      'lunch|coffee|breakfast|beer|pizza|cake|party|drinks|barbecue {PREP}? {~3} together|afterwards|to_celebrate',
    ],
    rewrites: [{ fits: 'leisure', text: 'worked on [what had priority then]' }],
    examples: {
      flags: [
        '{The commis/The probe} made a TikTok while the water ran out.',
        'Governance produced a logo.',
        'The briefing was a thumbs-up.',
      ],
      passes: ['The logo service restarted.', 'We thank the kitchen for the pizza.'],
    },
  },
  {
    ...mindReading,
    ...wide,
    id: 'mind-reading.en.ironic',
    patterns: [
      `${people} {~6} {ADV.irony}`,
      `{ADV.irony} {~4} ${people}`,
      `${people} {BE|AUX|V}? , {ADV.irony}`,
      `${people} , {~6} {ADV.irony}`,
      '{ADV.irony} , {~9} {PERSON|TEAM|NAME|BARE|PRON|WE}',
      ', {ADV.irony} END',
      '{ADV.irony} {PUNCT}? {nobody|no_one|somebody|someone} {~3}',
    ],
    unless: ['thanks|thank|grateful|kudos|agreed', '{SYSTEM} , {ADV.irony}'],
    rewrites: [],
    examples: {
      flags: [
        'The directorate evidently had more pressing matters.',
        'Gareth, bless him, went on holiday.',
        'The crew were, let us say, elsewhere.',
      ],
      passes: ['The proxy cheerfully returned 200.', 'The nurse said that the label was covered.'],
    },
  },
  {
    ...rhetorical,
    ...wide,
    id: 'rhetorical.en.aside',
    patterns: [
      '{PUNCT} {VOCATIVE} END',
      `${people} {~9} {INTERJ} END`,
      '{PUNCT} {INTERJ} END',
      'START {INTERJ} {PUNCT} {~3}',
      'START nice|lovely|charming|delightful|sweet|adorable|cute|congratulations {to|on|that|for|by|idea|try|tan|touch|one|going|of} {~3}',
      'asking_for_a_friend|genuinely_asking|just_asking|honest_question|serious_question|quick_question|dumb_question|real_question|trick_question for|to|:',
      "asking_for_a_friend|genuinely_asking|just_asking|remind_me|pray_tell|do_tell|riddle_me|you_may_well_ask|may_well_ask|well_may_you_ask|may_we_gently_ask|may_i_ask|might_one_ask|dare_i_ask|i_ask_in|one_is_bound|is_bound_to_ask|is_left_to_wonder|one_does_wonder|one_wonders|at_a_loss_to|who_needs|what_do_we_pay|what_we_pay|guess_which|guess_who|guess_what|guess_how|guess_why|wanna_bet|care_to|anyone_care_to|lose_a_bet|hows_that|how's_that|how'd_that|any_guesses|no_prizes|spoiler|plot_twist",
      'one|the_reader|we|the_panel|the_review is|are|was|were|may|can_only|is_left left|bound|tempted|forced|obliged|judge|wonder|unable to|for|why|what|how',
      'START {one} {does|hesitates|need|need_not|asks|wonders|supposes|can_only|might_have|might_ask|might_wonder|is_left|is_bound|is_tempted|is_reluctant|is_entitled|is_forced|would_not|would_hesitate} {~2}',
      'START did|does|do|has|have|was|were|is|are|would|will|could {it_cross|it_occur|anybody|anyone|nobody|no_one|a_single|one_single|any_of} {~12} {QUESTION}',
      'in_what|by_what|under_what|on_what|to_what|at_what universe|world|planet|logic|right|definition|possible|conceivable|stretch',
      'or {a|an|is|are|was|just|do} {~5} {QUESTION}',
      '{WE|PRON|PERSON|TEAM|NAME} {V:past|V:third|V:base|BE|ADV}* {~5} , {exactly|precisely|again|anyway|then|what|right} {QUESTION}',
      "doesn't|isn't|wasn't|didn't|don't|aren't|weren't|wouldn't|won't|hasn't|haven't it|that|he|she|they|we|you|this {QUESTION}",
      'supposed|meant|expected to {have} {ADV}* {V:pp|closed} {~3} {QUESTION}',
    ],
    unless: [
      'START does|do|can|is|are|will {~4} {WE|PRON|SYSTEM} {~8} or',
      'at_fault|hurt|injured|interested|else|object|disagree|want|like|to_blame {QUESTION}',
      'hats_off|congratulations|congrats|kudos|well_done to',
      'does|do the {~2} team|customer|client use|need|want|have',
      'START can|could|should|shall|may {WE|PRON|it}',
    ],
    rewrites: [{ fits: 'question', text: 'What made [the decision] look right at [time]' }],
    examples: {
      flags: [
        'It’s a VLOOKUP, guys.',
        'Remind me what we pay a stage manager for?',
        'Nice that the manager heard of it from the customer.',
        'Did anybody here open the mapping before signing?',
        'One hesitates to say that the plan was written in a hurry.',
      ],
      passes: ['Can we make standup optional?', 'Did the probe fail?', 'One of the nodes restarted.'],
    },
  },
  {
    ...minimisation,
    ...wide,
    id: 'minimisation.en.small',
    patterns: [
      "START {it's|its|it} {POSS|is|was|ADV|literally|just|only|simply}* a|one|an {ADJ|one-minute|two-minute|five-minute|one-click|one-line}* {WHILE|checkbox|dropdown|vlookup|toggle|flag|field|label|cable|phone_call|google|search|for_loop|loop|grep|config_value|knob|valve|sticker|lid|box|form|drop-down|job|spreadsheet|copy|tick|tickbox|regex|cron_expression|if_statement|login|door|key|pan|torch|list|page} {~2} END",
      "{a|one|single|backward|quick|second|brief} {ADJ}* glance|look|glimpse|peek|grep|phone_call|conversation|call|email|word|chat|question|message|ping|note {~8} would|could|might|is_all|was_all|and_you|and_we|and_they|and_he|and_she|'d|sufficed|suffices",
      "{NUM|a|one|few|couple} {more}? minutes|minute|seconds|clicks|words|lines|steps|hours|moments {with|of|at|on|in|spent|more} {~9} {and|would|could|might|'d|saves}",
      "{NUM|a|one|few|couple|five|ten|2|3|5|10} {more|ADJ}? minutes|minute|seconds|clicks|words|lines {PUNCT}? {it_would|that_would|would|at_most|tops|max|that's_all|and_you|and_we|and_they}",
      'would|could|might|should have {ADV}* sufficed|done|been_enough|been_plenty|helped|taken_a|taken_one|taken_two|taken_five|taken_ten|cost_nothing',
      'is|was|are|were|it_is {no|hardly|not|scarcely} {ADV|DET|ADJ}* hardship|demanding|rocket|difficult|taxing|onerous|trick|mystery|stretch|challenge|riddle|puzzle|secret|art {~3}',
      '{all|the_only_thing} that|it|you|he|she|they|we stood|took|takes|needed|needs|had|asked|asks|wanted|was_needed|it_takes {~5}',
      "you've_only|you_only_have|you_have_only|we_only_had|he_only_had|she_only_had|they_only_had|had_only|has_only|have_only to {V:base}",
      'within the {~1} competence|grasp|ability|reach|wit|powers|skill of {DET|any|ADJ}* {~2} {PERSON|TEAM|child|clerk}',
      'any|every|even|even_a|even_the {junior|competent|half-competent|ADJ|sixth-former|child|schoolchild|dog|student|intern|trainee|first-year|ten-year-old}* {PERSON|child|clerk|dog|cat|parrot|pigeon|student} can|could|manages|knows|learns|sees|would|has',
      'it|that|this was|is {ADV}* there|printed|written|stated|right_there|spelled_out|all_there|plainly|there_in {~2} in|on|at {~4} {black_and_white|red|bold|capitals|letters|manual|wall|page|line|front|top|notes|docs|readme|label|slides|contract|sticker|email|slide|box|ticket|spec}',
      '{the|relevant|DET} line|answer|number|warning|note|instruction|sticker|label|manual {~3} is|was {~4} in_red|in_bold|in_capitals|on_the_wall|on_the_front|on_the_first|line_two|page_one|line_one|right_there|at_eye_level|on_the_box',
      'literally {just|only}? {V:base|a|one} {~6} END',
      'took|takes|taken|take {WE|PRON|NAME} {like|about|roughly|all_of}* {NUM|two|three|five} {~1} minutes|minute|seconds|days|hours',
      'one_finger|one_click|two_clicks|one_keystroke|one_line|one_phone_call|one_email|one_message|one_question|one_grep|one_glance|one_word|no_thought|ten_seconds|thirty_seconds|two_minutes|five_minutes would|could|might {~3}',
      'not exactly|quite|precisely {a|DET|ADJ}* rocket|hidden|secret|difficult|hard|subtle|new|hurried|rushed|rushing|breaking|diligent|keen|quick|killing|straining|overworked|brimming|known_for|famous',
    ],
    unless: [
      'because|since|so_that',
      'per|each|every {NUM}? request|run|query|call|page|node',
      'if|when {~5} {NUM|flag}',
    ],
    rewrites: [{ fits: 'maxim', text: '[Which check] competed with [which other work]' }],
    examples: {
      flags: [
        'It’s a checkbox.',
        'Five minutes with the contract and you would know.',
        'A backward glance would have sufficed.',
        'It is no hardship to walk forty paces.',
        'The answer was in the manual on page one, all that it took was to open it.',
      ],
      passes: ['The query takes five minutes on the large table.', 'It’s a map from ids to rows.'],
    },
  },
  {
    ...personFault,
    ...wide,
    id: 'person-fault.en.whoever',
    patterns: [
      '!by whoever {PERSON|genius|hero|clown|joker|idiot|bright_spark}? {V:past}',
      'someone|somebody|some_of_us|one_of_us|one_of_you {PREP}? {~2} {ADV}* !{V.evidence|V.tell|BE|AUX} {V:past|V:third}',
      'someone|somebody had|has|have {ADV}* {V:pp} !{PREP}',
      'a|one|some|this|the|same {ADJ|same}* man|guy|bloke|dude|fellow|woman|chap|geezer|person|individual|soul|hands with|who|at|in|of|on|had|typed|pressed|decided|clicked|was|thought|rolled|{V:past}',
      'START {ADV}? one_man|one_guy|one_of_us|certain_people|some_folk|some_folks|some_of_us|some_of_you|some_of_them {V:past|V:third|V:base|BE|were|are|would|had}',
      'our own {~3} {V:past|BE|V:third|maintenance|policy|playbook|process|words|doing|design|making}',
      'between the|his|her|its keyboard|chair|ears|screen and',
      'somebody|someone|man|guy|human|person|fingers typing|pressing|clicking|with {DET|ADJ}* {things|keyboard|mouse|wrong|delete|enter}',
    ],
    unless: [
      'the person who {~6} also',
      'person|individual|one who {~12} must|shall|should|may|will',
      'accountability|responsibility|ownership for|of each|every|any|all',
      'when|if|so_that|until|before|once someone|somebody|people|a_person',
      'someone|somebody {PREP} {~2} reported|noticed|called|asked|told|said|found',
      'thanks|thank|kudos|shoutout',
    ],
    rewrites: [{ fits: 'someone', text: '[which role] went by [what was known then] and {past}' }],
    examples: {
      flags: [
        'Whoever cashed up cost us four hundred.',
        'Someone hardcoded the path.',
        'In the end it is a guy with a keyboard.',
        'Our own scoping call was two days off.',
      ],
      passes: [
        'The person who renumbers a cue also tells the fly floor.',
        'The person who opens a change must also close it.',
        'Accountability for each key lies with the person who signed it out.',
        'If someone closes the page the draft stays.',
        'Someone reported the outage at 09:02.',
      ],
    },
  },
  {
    ...absolutes,
    ...wide,
    id: 'absolutes.en.habit',
    patterns: [
      '{SUBJECT:person} always|invariably|forever|habitually|perpetually|seldom|rarely|routinely {ADV}* {V:third|V:base|V:past|late|BE}',
      '{SUBJECT:person} {BE} {ADV}* always|invariably|forever|perpetually|seldom|rarely|without_exception',
      "always|invariably|without_exception|it_is_always|it's_always|it's_invariably|it_is_invariably the same|NAME|PERSON|TEAM|one_of|somebody_else",
      '{BARE|TEAM|NAME|PERSON} always|never_once|never_ever|never !{V.evidence}',
      '{PERSON|NAME|TEAM|PRON} would always {V:base}',
      'every single|damn|bloody|blessed|last time|sprint|sunday|monday|friday|week|month|quarter|jam|release|meeting|year|shift|project|term',
      'has|have|had {ADV}* become|been {DET|ADJ|something|of}* habit|tradition|custom|ritual|routine|sport|pattern|norm {of|that|for|to|in}',
      'as_a_matter_of habit|routine|course|tradition',
      'as|like on|in|at every|each|all {ADJ}* occasion|project|sprint|time|year|release|meeting',
      'same|usual {NUM|two|three|ADJ}* people|lads|guys|culprits|suspects|pair|person|members|faces|names|hands|crew|story|song|theatre|excuse|excuses|answer|promise|old|two',
      "not|n't|hardly|isn't|wasn't the_first|for_the_first time",
      'on|on_no_fewer|on_no_less {fewer}? than {NUM|two|three|four|five} occasions',
      'you|one can|could set|set_your|set_an {~4} watch|clock by',
      'every|each {NUM|time|month|year|release|sprint} {~5} , every|each|and_every {NUM|time|month|year|release|sprint}',
      'classic {WE|NAME|TEAM|BARE|PERSON|us|move|him|her|them}',
      'the|our|this usual|annual|weekly|monthly|quarterly|customary|traditional|inevitable|obligatory|perennial {ADJ}* panic|scramble|circus|excuses|chaos|shambles|theatre|drama|rush|mess|delay|silence|apology|surprise|no-show|amnesia',
      'next_quarter|next_sprint|next_time|next_month|soon|tomorrow every|each quarter|sprint|time|month|day|year',
      'since|in {NUM} , {NUM} {~4} and {~4} {NUM|today|now|again|here}',
      "once_again|once_more|yet_again|again {it_is|it's|it_was|we|PERSON|TEAM|NAME|BARE|the|our} {~6}",
    ],
    unless: [
      'jobs|job|connector|pods|nodes|retries|always {BE} {NUM}',
      'thanks|thank|kudos|good|great|helpful|patient|kind',
      'will|would|should|must always',
      '{BE} always|forever responsible|grateful|welcome|happy|available|thankful|open',
      'asked|wants|want|happen|happens|meet|met|saw|see|tested|passed {~4} again',
    ],
    rewrites: [
      { fits: 'habit', text: '[on which dates] {past}' },
      { fits: 'never', text: 'had [which cue, if any] to {verb}' },
    ],
    examples: {
      flags: [
        '{Stores/The cache} never once sent the right part.',
        'It is always the same two members.',
        'You can set your watch by it.',
        'Late turning out as a matter of habit.',
        'Every single Sunday the boys leave the walk-in like that.',
      ],
      passes: ['The connector always retries three times.', 'Every night the job runs at 03:00.'],
    },
  },
];
