/** English: what it is to cost, what they are to learn, how little it took, who threw it at whom. */
import type { LintRule } from '../lint-rule';
import { minimisation } from './minimisation';
import { normViolation } from './norm-violation';
import { personFault } from './person-fault';
import { punitive } from './punitive';
import { rootCausePerson } from './root-cause-person';
import { teamBlame } from './team-blame';
import { tryHarder } from './try-harder';

const wide = { language: 'en', level: 'suggestion', evenIfNegated: true, evenIfHypothetical: true } as const;

export const quipRules: readonly LintRule[] = [
  {
    ...punitive,
    ...wide,
    id: 'punitive.en.price',
    patterns: [
      '{bonus|bonuses|overtime|promotion|pay_rise|raise|commission} {~4} {gone|toast|cut|withheld|forfeited|docked|comes_off|taken_away|on_hold|cancelled|frozen|is_off|are_off|in_question}',
      'comes|come|came|taken|take off {~4} bonus|pay|wages|salary|commission|grade|mark|marks',
      'lose|loses|losing|lost|forfeits|forfeit {DET|OWN|PRON}? write|commit|push|admin|root|deploy|merge|editing|production access|rights|privileges|permission',
      'access|privileges|rights {~5} revoked|suspended|confiscated|taken_away until_further|until_he|until_she|until_they',
      'want|wants|wanted|demand|demands|demanded|asking_for|ask_for|looking_for {DET} {name|head|scalp} for|on {~3}',
      "won't|will_not|would_not|never be {rebooked|rehired|hired_again|invited_back|asked_back|renewed|extended|back|booked_again|used_again}",
      'one|two|1|2 more {~4} and {~4} off|out|gone|history|finished|on_archive',
      'next one|person|team|dev|developer|engineer|driver|lad {to|that|who} {~9} {loses|buys|pays|explains|cleans|is_out|is_off}',
      "should_not|shouldn't|need_not|needn't|can_forget {ADV}* expect|bother|apply|hope|about {~3} {promoted|put_forward|renewed|invited|promotion|bonus|to_be|another|again}",
      'put {~3} name in|on|at {~3} letter|report|slide|top|email|board',
      "named_names|naming_names|name_and_shame|named_and_shamed|naming_and_shaming|wall_of_shame|hall_of_shame|have_to_explain_himself|explain_herself|explain_himself|answer_to_the|answer_for_it|answer_for_this|made_to_watch|off_the_framework|off_the_rota|off_the_team_until|off_call_until|had_a_word_with|been_spoken_to|was_spoken_to|were_spoken_to|has_been_told_one_more|letter_in_their|know_what_it_is_about|knows_why|know_who_you_are|won't_be_asked_again|we_will_remember_that|go_on_his_record|go_on_her_record|on_their_record|at_his_own_expense|out_of_his_own_pocket|out_of_their_own_pocket|paid_by_who|penalty_is_paid_by",
    ],
    unless: ['token|key|credential|certificate|session {~3} revoked', 'raise {DET}? {~2} limit|alert|ticket'],
    rewrites: [],
    examples: {
      flags: [
        'The porter’s bonus is gone.',
        'The next one to leave the gate open buys the padlock.',
        'Two more like this and the gang is off the job.',
        'The boat hire firm won’t be booked again.',
      ],
      passes: ['The key is gone.', 'The next job to run pays for the lock.'],
    },
  },
  {
    ...tryHarder,
    ...wide,
    id: 'try-harder.en.told',
    patterns: [
      `START {action|next_step|learning|lesson|todo|fix|proposal|recommendation}? {:}? {DET|all}? {PERSON|TEAM|BARE|devs|everyone|everybody|staff|officers} {PREP}? {~3} {are_to|is_to|to_be|to|must|will_have_to|have_to|need_to|needs_to} {ADV|finally|actually|really|please|all}* {read|look|learn|revise|listen|remember|pay|think|show|attend|retake|refresh|re-read|reread|communicate|be_walked|be_reminded|be_watched|be_told|be_trained|be_accompanied|arrive|walked|reminded|watched}`,
      'people|everyone|everybody|devs|engineers|folks|teams|colleagues need_to|must|have_to|should|pls|please {ADV}* actually|finally|really|properly|just|start|stop|learn {~4}',
      'actually|finally read|look_at|check|test|review|listen|learn {DET|OWN|to}? {~4} before|instead_of|rather_than',
      'measure_twice|for_the_love_of|goes_back_to_school|back_to_school|back_on_the_course|back_on_the_course|refresher|refresher_course|courtesy_module|alerts_are_there_to_be_read|eyes_on_the_road|eyes_open|wake_up|wakes_anyone_up|wake_anyone_up|sits_next_to_me|sit_next_to_me|can_learn_what|learn_what|until_the_standards|till_the_standards|measure_twice_,_cut_once|look_before|think_before|read_before|ask_before',
      'tell {DET|ADJ}* {PERSON|TEAM|NAME|BARE} {~2} to|that {~8}',
      "START {stop|please_stop|can_we_stop|can_we_please_stop|let's_stop} {handing|giving|letting|pushing|merging|promising|guessing|assuming|hiring|trusting} {~8}",
    ],
    unless: [
      'told|tell the customer|customers|client|users',
      'wake_up|wakes_up {~3} thread|process|pod|job|call|engineer',
      '{SYSTEM} {~1} must|to|should',
    ],
    rewrites: [],
    examples: {
      flags: [
        'Officers are to revise their notes before the next exercise.',
        'People need to actually look at the gauge.',
        'Tell the night gang to look before they cut.',
      ],
      passes: ['The proxy is to read the header.', 'The nurse told the patient that the ward was full.'],
    },
  },
  {
    ...minimisation,
    ...wide,
    id: 'minimisation.en.whole-job',
    patterns: [
      "that's|thats|that_is it|all STOP {that's|thats|that_is} {the_whole|all|it|the} {~3}",
      "that's|thats|that_is the whole|entire job|check|trick|task|procedure|investigation|secret|thing|instruction",
      "isn't|is_not|it's_not|its_not|not {DET|exactly|a|ADV}* rocket_science|navigation_by_stars|brain_surgery|demanding_task|hard|a_big_ask|black_magic|witchcraft|alchemy|calculus|high_art",
      'takes|take|took|taking {as_long_as|less_time_than|about_as_long|no_longer_than} {~6}',
      'a keystroke|click|google|phone_call|glance|search|message|tap away',
      'seconds|minutes of typing|reading|looking|thought|walking|their_time|his_time|her_time',
      'it is|was in|on every|the|page_one|the_first|its {textbook|manual|label|sticker|first_page|readme|docs|title|name|sign|lid|door}',
      'literally|printed|written called|on_it|on_the|says|in {~5} {label|tin|box|lid|door|page|sticker|name|capitals|red}',
      'taught|skill_taught|known|mastered by|to|in pigeons|children|toddlers|interns|every_trainee|every_apprentice|week_one|first_week|the_second_week|day_one|primary_school',
      "it's|its|it_is a {~3} . you|up|push|press|turn {~5}",
    ],
    unless: ['takes|took as_long_as {DET}* {SYSTEM|ADJ}'],
    rewrites: [
      { fits: 'maxim', text: '[Which check] competed with [which other work]' },
      { fits: 'negated', text: 'competed with [which other work]' },
    ],
    examples: {
      flags: [
        'Count the bags. That’s the whole job.',
        'Reading the label takes as long as a sneeze.',
        'A spell-check is a keystroke away.',
      ],
      passes: ['The failover takes as long as the slow query.', 'The job slept ten minutes.'],
    },
  },
  {
    ...rootCausePerson,
    ...wide,
    id: 'root-cause-person.en.named',
    patterns: [
      'START why|cause|reason|culprit|root_cause|blame {~8} →|:|= {because|it_was|just|mostly|DET|OWN}* {~2} {PERSON|TEAM|NAME|BARE} {PUNCT}? {~3} END',
      'cause|reason {~5} : {DET|OWN}* {~3} {shift|crew|squad|pod|desk|guys|folks|people|dept|department|office|girl|boy|lad}',
      '{root_cause|cause|cause_code|cause_category|category|rca|fault_code} |?|→|:|= {human|operator|people|personnel|installer|user|staff|manual_error|human_,|operator_,}',
    ],
    unless: [
      'why not|did|was|is|are|were|do|does {DET|it|ADJ}* {SYSTEM}',
      'why|reason {~8} : {~4} {SYSTEM} END',
      'owner|contact|on_call|reported|assigned {~2} :',
    ],
    rewrites: [{ fits: 'slot', text: '{label}: [which condition]' }],
    examples: {
      flags: ['why was the hall cold → the caretaker', 'Cause of repeat visits: Tuesday’s late shift'],
      passes: ['Cause: a full disk.', 'Why did it page twice? The alert had two routes.'],
    },
  },
  {
    ...teamBlame,
    ...wide,
    id: 'team-blame.en.back-and-forth',
    patterns: [
      '{TEAM|BARE|PERSON|PROPER|WE|NAME|MAYBE} {ADV}* pointed|shrugged|points|shrugs at {DET}? {TEAM|BARE|PERSON|PROPER|WE|us|NAME|MAYBE|each_other}',
      '{TEAM|BARE|PERSON|PROPER|WE|NAME|MAYBE} {ADV}* lobbed|threw|throws|batted|tossed it|them at|over|across|back {~2}',
      "pulled_the_ladder_up|pulled_up_the_ladder|parachute_in|parachuted_in|dipped_and_left|did_its_bit|did_their_bit|wished_us|wished_us_luck|waved_it_through|wave_it_through|waves_it_through|lobbed_the_rest|cherry-picked|cherry-pick|cherry_picked|leave_us_with|left_it_to_us|left_it_for_us|left_us_to|left_them_to|gets_to_clean|get_to_clean|got_to_clean|gets_the_flood|nobody's_baby|no_one's_baby|no_man's_land|each_waiting_for|waiting_for_somebody_else|waiting_for_someone_else|waiting_for_the_other|waiting_for_each_other|lives_in_a_world|live_in_a_world|in_a_different_world|on_a_different_planet|hasn't_been_seen|has_not_been_seen|not_been_seen_since|went_quiet|gone_quiet|goes_quiet|nowhere_to_be_found",
      'not_equally_distributed|unequally_distributed|not_equally_shared|not_evenly_shared|not_distributed_equally|unevenly_split|while_the_others|while_the_rest|while_everyone_else|while_we_were',
    ],
    unless: [
      'pointed|points|pointing at {DET}? {SYSTEM}',
      'service|queue|channel|pager|alert|sensor|{SYSTEM} {~2} went_quiet',
    ],
    rewrites: [],
    examples: {
      flags: [
        'The other lot pulled the ladder up after them.',
        'Six people in the hall, each waiting for somebody else.',
      ],
      passes: ['The record pointed at the old host.', 'The pager went quiet at 04:00.'],
    },
  },
  {
    ...personFault,
    ...wide,
    id: 'person-fault.en.mine',
    patterns: [
      "{that|this|it} {one}? {'s|is|was} {ADV|all|entirely|on}* mine|ours|on_me|on_us|me_,|me_.|us_, ",
      "that_one's|this_one's|one's|that's|it's entirely|all|just|only|DET? mine|ours|me|us END",
      "own_fault|classic_us|typical_us|typical_me|classic_me|it's_me_,_hi|hi_._it's_me|there's_your_delay|there's_your_problem|paid_for_it|ended_up_paying|by_us_and|written_by_us|flushed_by_me|who_are_we_kidding|drunk_on",
      "{SUBJECT:person} < shipped|sold|gave|handed|told|showed|served|posted|promised > {DET|OWN|WE|PRON|PERSON|MAYBE|TEAM}* {~3} {number|figure|date|page|map|version|key|password|admin|story} {that|with|and|before|off} {~6} {wrong|off|didn't|did_not|empty|before|broken|late|test}",
      '{SUBJECT:person} took|brought|knocked|pulled {DET|OWN|ADJ|SYSTEM}* {~3} down|offline by {V:ing} {~4}',
    ],
    unless: ['{SYSTEM} {BE} ours', 'idea|credit|thanks was|is mine'],
    rewrites: [{ fits: 'maxim', text: 'This was made possible by [which condition]' }],
    examples: {
      flags: [
        'The seating plan, that one’s mine.',
        'The porters took the desk down by moving the cable.',
        'The order form was wrong. That’s mine.',
      ],
      passes: ['The cluster is ours.', 'The rack was taken down by 09:00.'],
    },
  },
  {
    ...normViolation,
    ...wide,
    id: 'norm-violation.en.anyway',
    patterns: [
      '{SUBJECT:person} {V:past} {~7} anyway|regardless|all_the_same|just_the_same|nonetheless STOP',
      '{policy|rule|rules|contract|checklist|dod|runbook|section|guidance|procedure|template|sop|manual|charter|definition_of_done} {~3} says|said|asks|wants|wanted|requires|required|calls {~9} ;|.|,|-|: {this_one|ours|it_got|the_second|it_was_done|we|they|that|apparently|his|her|their} {~8}',
      'without {~3} clipping|tallies|a_permit|the_permit|a_ticket|ticket|a_helmet|helmet|gloves|a_harness|signing|a_spotter|a_banksman|isolating|lock-off|a_second_pair',
      "nobody's_meant|nobody_is_meant|no_one_is_meant|nobody_is_supposed|nobody's_supposed|no_one_is_supposed|you_don't_just|you_just_don't|you_simply_don't|you_do_not_just|one_does_not|is_not_optional|isn't_optional|rule_one_of|first_rule_of|their_own_reading|own_interpretation_of|set_aside_that|was_taught_otherwise|is_taught_otherwise|i_put_it_in_writing|has_the_word_never|is_a_poster|straight_from_laptop|on_a_post-it|shared_password|shared_root",
    ],
    unless: [
      'runbook|policy|rule|procedure {~3} says|said|requires {~9} and we|they {ADV}* did|followed|drained',
    ],
    rewrites: [
      { fits: 'anyway', text: '{plain} because [what made that look right]' },
      { fits: 'lacking', text: 'with [which safeguard at hand]' },
    ],
    examples: {
      flags: [
        'The crew opened the sluice anyway.',
        'He climbed the mast without a harness.',
        'The rule says two signatures, this one had a smiley.',
      ],
      passes: ['The pod restarted anyway.', 'The runbook says to drain the node first.'],
    },
  },
];
