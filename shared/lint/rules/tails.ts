/** English: judgements told by who left, by what anyone saw, by how often, and by acts only people do. */
import type { LintRule } from '../lint-rule';
import { absolutes } from './absolutes';
import { agentless } from './agentless';
import { character } from './character';
import { failedDuty } from './failed-duty';
import { hindsight } from './hindsight';
import { mindReading } from './mind-reading';

const wide = { language: 'en', level: 'suggestion', evenIfNegated: true, evenIfHypothetical: true } as const;
const people = 'PERSON|TEAM|NAME|BARE|PRON|WE|MAYBE';
const crew =
  'driver|drivers|loader|loaders|handler|handlers|dispatcher|dispatchers|planner|planners|inspector|inspectors|picker|pickers|packer|packers|controller|controllers|operator|operators|agent|agents|coordinator|coordinators|rota|ward|depot|planning|dispatch|reception|purchasing|estates|the_office|scheduling|kitchen|bar|floor|stores|customer_services|theatre|lab|registry|marketing|sales|legal|finance|security|support|design|product|backend|frontend|qa|ops';

export const tailRules: readonly LintRule[] = [
  {
    ...failedDuty,
    ...wide,
    id: 'failed-duty.en.only-people',
    patterns: [
      'START {NEG.did|NEG.had} {ADV}* {V:base|V:pp} {~6} despite|although|even_though|knowing {~3}',
      `START {DET}? {~2} {${crew}} {PREP}? {~4} {NEG.did|NEG.had|never} {ADV}* fill|filled|hand|handed|sign|signed|ring|rung|rang|phone|phoned|call_in|tell|told|ask|asked|wear|wore|worn|bother|bothered|turn_up|show_up|count|counted|check_the|checked_the|check_their|write_down|wrote_down|look|looked|come|read_the|proofread|act|say|said|mention|mentioned|warn|warned|listen|reply`,
      `START {DET}? {~2} {${crew}} {PREP}? {~4} put|sent|loaded|booked|got|took|gave|left|packed|pressed|sold|promised {~6} {badly_wrong|the_wrong|unattended|unlocked|to_the_wrong|on_the_wrong}`,
      '{SUBJECT:person} never did|quite|got_round_to|got_around_to|came_back|got_back|made_it|once|thought_to {~6}',
      '{SUBJECT:person} never got_as_far_as|got_to|opened|asked|looked|counted|rang|called|wrote|read|tested|told|said|mentioned|replied|answered|turned|checked|tried {~4}',
      `and|but|, not_one|not_a_single_one|not_a_one {of_them|of_us|of_the_team|PERSON|TEAM}? {~1} {V:past|had|put|picked|hands|read|thought|bothered|raised|checked}`,
      'zero people|engineers|reviewers|replies|questions|takers|hands {~3}',
      'told|informed|asked|warned precisely|exactly|absolutely|roughly|a_total_of zero|no_one|nobody|none',
      'and|then {PRON|WE|all|both|everyone}? {ADV|all}* went_home|went_to_lunch|went_for_lunch|went_to_bed|went_back_to_bed|went_for_a_smoke|went_for_coffee|went_on_holiday|went_on_leave|clocked_off|clocked_out|logged_off|closed_the_laptop|shut_the_laptop|closed_its_laptops|closed_their_laptops|called_it_a_day|called_it_done|called_it_a_night|put_the_kettle_on|legged_it|scarpered|vanished|wandered_off|wandered_back|walked_away|walked_off|drove_off|boarded_a|hung_up|looked_away|moved_on|rolled_over|scrolled_past|scrolled_by|carried_on_regardless|thought_no_more|forgot_about_it|left_it_there|left_it_at_that|left_us_to|hoped|prayed|shrugged|told_no_one|told_nobody|informed_nobody|informed_no_one|asked_nobody|asked_no_one|said_nothing|did_nothing',
      `{PERSON|TEAM|NAME|PRON|WE|BARE} watched|let|saw {DET|OWN|it|them} {~5} fill|scroll|burn|climb|grow|drop|drift|go_by|pass|happen|slide|fail`,
      'left to ripen|rot|fester|gather_dust|others|chance|the_last_minute|fend|their_own_devices|its_own_devices',
    ],
    unless: [
      'thanks|thank|kudos|after_fixing|once_it_was_fixed|when_it_was_over',
      '{SYSTEM} {ADV}* moved_on|vanished|hung_up|logged_off',
      'no_one|nobody|none|neither {~3} hurt|injured|lost|affected|harmed',
    ],
    rewrites: [{ fits: 'never-did', text: 'had [which cue, if any] to' }],
    examples: {
      flags: [
        'Drivers never fill in the yellow book.',
        'The dispatcher at gate 2 did not ring the customer.',
        'Purchasing booked the hall for the wrong week.',
        'We never did send the form we had announced.',
        'The contractor tightened two bolts and went to lunch.',
        'Four people had the tab open, and not one read it.',
      ],
      passes: [
        'The driver did not load on the new kernel.',
        'The controller never got the event.',
        'The operator moved on to the next pod.',
        'The pager stayed quiet and the team slept.',
      ],
    },
  },
  {
    ...hindsight,
    ...wide,
    id: 'hindsight.en.anyone',
    patterns: [
      'anyone_who_has_ever|anybody_who_has_ever|everyone_who_has_ever|anyone_who_ever|anyone_that_has_ever|anyone_who_had_ever|everybody_who_has_ever|those_who_have_ever {~6}',
      'crystal_ball|mystic_meg|clairvoyant|a_psychic|fortune_teller|nostradamus|sherlock|a_prophet',
      'takes|take|took|need|needs|needed|require|requires {~1} genius|rocket_scientist|detective|phd|degree|oracle|expert|engineering_degree|mind_reader {to}? {~3}',
      'act|acts|acted|look|looked|feign|feigned|pretend|pretended|profess {to_be|to}? surprised|shocked|astonished|amazed|stunned',
      'who|who_is|nobody|no_one {BE}? {ADV|ADV.degree|here}* surprised|shocked|amazed',
      'only|for_once {~4} was|were {ADV}* surprised|shocked',
      'was|is|were {not|never|hardly|no} {ADV}* secret|news|surprise|mystery|breaking_news to|for|in',
      'could|can have {ADV}* told|warned you|us|them|him|her|anyone',
      'could_tell_you|could_have_told_you|could_do_the_sums|could_do_the_maths|could_do_the_math|do_the_math|do_the_maths|smelt_it|smelled_it|whole_shift_could|whole_team_could|everybody_knew|everyone_knew|we_all_knew|they_all_knew|we_all_saw|everyone_saw|everybody_saw|we_all_smelt|we_all_smelled|practically_screaming|screaming_at_us|laughed_at_us|you_could_see_it|did_we_not_see|what_did_they_expect|what_did_he_expect|what_did_she_expect|what_did_we_expect|what_did_you_expect|what_did_anyone_expect|what_else_could|as_subtle_as|about_as_subtle',
    ],
    unless: ['anyone|anybody who|that has_ever_used|has_ever_asked', '{~1} can_see_the|may|should_contact'],
    rewrites: [],
    examples: {
      flags: [
        'Anyone who has ever moved a piano knows how this ends.',
        'Nobody needed a crystal ball.',
        'You stack crates on a slope and act surprised.',
        'That the pipe freezes was no secret to the day shift.',
      ],
      passes: [
        'Anyone who needs the key asks at the desk.',
        'The team was surprised by the size of the file.',
      ],
    },
  },
  {
    ...mindReading,
    ...wide,
    id: 'mind-reading.en.else',
    patterns: [
      "{BE|as|like} {DET}? someone_else's|somebody_else's|other_people's|another_team's {~2}",
      `{${people}} {BE} {ADV|ADV.degree|too|way_too|far_too}* in_love_with|married_to|wedded_to|attached_to|invested_in|mentally|elsewhere`,
      "couldn't|could_not|can't|didn't|did_not|won't {ADV}* face|give {it|two|a|them}? hoots|toss|damn|monkey's|fig|hoot|stuff|rat's",
      'knew full_well|perfectly_well|very_well|damn_well|exactly_what|only_too_well|all_too_well',
      "don't|doesn't|didn't|do_not|does_not want|wanted|care to know|hear|see|look",
      `{PERSON|TEAM|NAME|BARE} {ADV}* preferred|prefers {DET|ADJ}* {~4} to {DET|ADJ}* {~2}`,
      `what {PERSON|TEAM|NAME|BARE|they|he|she} {ADV}* wanted|was_after|were_after|cared_about was|is`,
      '{treat|treats|treated|treating} {~5} like|as {a|an|some}? decoration|furniture|wallpaper|weather|circulars|circular|optional|suggestion|joke|toy|fridge|communal|formality|nuisance|novelty|game',
      'because|since {it|that} {was|is} {ADV}* easier|cheaper|quicker|comfortable|convenient|more_comfortable|more_convenient|less_work|less_effort {~3}',
      'for {DET}? {PERSON|TEAM|NAME|BARE|MAYBE} {it|this} {was|is} {ADV|more}* comfortable|easier|convenient|simpler',
    ],
    unless: [
      '{SYSTEM} {~2} because it is|was',
      'treat|treats|treated {~4} as an|a {~1} empty|string|number|success|failure|null|hit|miss|error|fatal|unhealthy|private|public|duplicate',
      'user|users|customer|customers|readers {ADV}* preferred|likes|liked|loved|loves',
      'someone_else|somebody_else can|could|may',
    ],
    rewrites: [{ fits: 'treats', text: 'went by [which picture of the situation]' }],
    examples: {
      flags: [
        "The view upstairs was that invoices are somebody else's hobby.",
        'The landlord knew full well about the leak.',
        'Editors treat the style guide as wallpaper.',
        'The founder was too in love with the trailer.',
        'The depot treated the list as a formality.',
      ],
      passes: ['The parser treats it as a string.', 'The parser prefers the older key.'],
    },
  },
  {
    ...absolutes,
    ...wide,
    id: 'absolutes.en.nth',
    patterns: [
      `{third|fourth|fifth|sixth|seventh|second|tenth|nth|umpteenth} {~1} {time|week|weekend|shift|sprint|season|month|release|jam|night|christmas} {in_a_row|running|this_year|this_month|this_week|this_quarter|in_a_year|in_as_many|straight} {PUNCT}? {~2} {that|where|with|DET}? {~3} {${people}}`,
      `week_in_week_out|week_in_,_week_out|day_in_day_out|year_in_year_out|year_after_year|sprint_after_sprint|every_single_sprint|every_single_hackathon|every_single_jam|every_single_weekend|every_bloody|every_damn|as_per_tradition|as_is_tradition|once_a_quarter_like|like_clockwork|since_forever|since_the_dawn|from_time_immemorial`,
      `{every|each|every_single} {sprint|jam|hackathon|quarter|december|release|weekend|meeting|standup|time|monday|friday} {~2} {NAME|PRON|i|he|she|they} {says|say|said|promises|promise|forgets|forget|discovers|discover|invents|does|do|finds}`,
      'every PUNCT single|sprint|time PUNCT {~1}',
      '{PERSON|TEAM|NAME|BARE} discovers|discover|finds_out|forgets|invents|learns {~5} every|once|each|roughly|again {~2}',
    ],
    rewrites: [
      { fits: 'uncounted-lead', text: 'on [which dates]' },
      { fits: 'uncounted-tail', text: 'on [which dates]' },
    ],
    examples: {
      flags: [
        'The fourth weekend in a row that the caterers came without plates.',
        'Each time he promises to write the manual.',
        'Scope grows, week in week out.',
      ],
      passes: ['The job runs every Monday.', 'The same node, the same disk and the same rack were used.'],
    },
  },
  {
    ...character,
    ...wide,
    id: 'character.en.consisted',
    patterns: [
      '{preparation|preparations|training|review|reviews|reviewing|handover|plan|planning|briefing|coaching|onboarding|testing|contingency|contribution|research|supervision|leadership|documentation|help|advice|apology|strategy|communication|monitoring|rehearsal|qa|due_diligence|effort} {PREP}? {~6} {ADV}* {consisted|consists|amounted|amounts|seems_to_have_consisted|boiled_down|came_down|extended|ran|stretched} {of|to|as_far_as} !{NUM}',
      '{attention|care|effort|preparation|interest|enthusiasm|thought|respect|ceremony|confidence} {you|one|people|we} {give|gives|gave|normally|usually|reserve|reserves|would}',
      'with|not_with|given all_the|the|this|such|so_little|as_little|as_much|no attention|care|effort|preparation|interest|enthusiasm|ceremony|thought|tenderness|diligence|curiosity|planning {~3}',
      '{BE|not|enough|much|more|little|any|no} {ADV|ADV.degree}* attention|preparation|interest|curiosity|forethought|homework STOP',
      'on|decided_on|powered_by|pure|by|was|were|just|event_prep|on_pure {vibes|vibe|instinct|autopilot|guesswork|optimism|prayer|adrenaline|wishful_thinking}',
      'eyeballed|guesstimated|cobbled_together|slapped_together|thrown_together|knocked_together|bodged|botched|winged|half-arsed|half-assed|phoned_in|copy-pasted_from|with_their_eyes_closed|eyes_closed|eyes_shut|with_the_speakers_off|a_lick_and_a_promise|a_wing_and_a_prayer|a_handshake|two_thumbs-up|thumbs-up_emoji',
      `{${people}} {POSS} {idea|version|definition|grasp|notion} of {~4} {BE|:|is|was}`,
      "say_what_you_like_about|i_will_give_him_that|i'll_give_him_that|i'll_give_her_that|i'll_give_them_that|give_them_their_due|give_him_his_due|bold_choice|bold_strategy|bold_move|brave_choice|brave_move|brave_decision|brave_to|interesting_choice|creative_interpretation|a_mind_at_work|to_be_fair_to_him|to_be_fair_,_he|to_be_fair_,_she|to_be_fair_,_they|did_eventually|did_finally|did_at_last|in_fairness_,|in_all_fairness_,|credit_where|not_one_for|not_known_for|not_exactly_known|never_knowingly|a_passing_interest|a_passing_acquaintance|a_stranger_to|allergic_to|has_yet_to_meet|wouldn't_trust|would_not_trust|i'd_not_trust|couldn't_reverse|couldn't_find_his|couldn't_find_their|still_can't|god_help_us|beneath_him|beneath_her|beneath_them",
      `i've|i_have|we've|we_have met|seen|had|known {~3} {ADJ|more|better|smoother|livelier} {~6} than|with`,
      'for someone|somebody|anyone|a_man|a_woman|a_person|a_senior|an_expert|a_company|a_team|an_engineer {with|who|of|on|that|in|paid|which} {~12}',
      'from a|an senior|professional|expert|engineer|manager|specialist|company|vendor|team {~8} expect|expects|expected|want',
      "you'd_think|you_would_think|you'd_expect|you_would_expect|one_expects|one_would_expect|you_might_expect|you_might_think",
    ],
    unless: [
      "still|yet can't|cannot|can_not explain|say|tell|reproduce|account",
      'you_would_think|you_would_expect|you_might_think|you_might_expect the_following|this_to|it_to|that_to',
      'thanks|thank|kudos|grateful',
      'credit_where due|credit',
      "credit_where it's|it_is|credit_is due",
      'with the care|effort {V:pp}',
      'attention to|of|from|on',
      'winged|allergic patient|patients',
      'did_eventually|did_finally|did_at_last {~1} recover|restart|start|return|complete|respond|converge|load',
    ],
    rewrites: [{ fits: 'how-done', text: 'by [which way of working, with how much time]' }],
    examples: {
      flags: [
        'Preparation seems to have consisted of a good lunch.',
        'The grain was decided on vibes.',
        'We gave the contract the attention you give a menu.',
        'For someone with twenty years at the wheel he reverses badly.',
        'To be fair, he did eventually open the box.',
        'Say what you like about the treasurer, he goes home on time.',
      ],
      passes: [
        'You would think the following would work.',
        'The review consisted of 3 steps.',
        'The service did eventually recover.',
        'The alarm caught the attention of the nurse.',
      ],
    },
  },
  {
    ...agentless,
    ...wide,
    id: 'agentless.en.unknown-hands',
    patterns: [
      'by unknown_hands|hands_unknown|persons_unknown|the_fairies|fairies|elves|gremlins|magic|someone_unknown|person_unknown|person_or_persons',
      '{BE|been|got|get} {ADV}* < quietly|silently|conveniently|discreetly {V:pp} >',
      "{nobody|no_one}'s|nobody|no_one {BE}? {anxious|keen|eager|rushing|saying|talking|owning|admitting|willing} {to_say|to_admit|up|to}? {~2}",
      'somewhere_along_the_way|found_its_way_into|found_their_way_into|just_grew_there|grew_there|walked_itself|wrote_itself|signed_itself|checked_in_spirit|in_spirit|spiritually|in_a_manner_of|put_it_that_way|to_use_the_technical_term|as_they_say|corners_were|without_so_much_as|things_were_left|things_were_promised|things_got_marked|expectations_were_set|was_supposed_to_be_checked|minutes_nowhere|retrospectively_filled|filled_in_after|filled_in_later|filled_in_afterwards|filled_in_the_next|signed_for_,_not|nobody_now_recalls|no_one_now_recalls',
      '{N.norm|DUTY|form|log|sheet|list|checklist|record} {PREP}? {~3} {BE|got} {filled|filled_in|completed|signed|written} {ADV}* {after|some_time_after|afterwards|from_memory|the_following|the_next|days_later}',
      '{rooms|checks|tests|steps|items|cases|reviews|playtesting|testing|inspection|inspections} {appear|appears|seem|seems} to_have_been {ADV}* {V:pp}',
    ],
    unless: [
      '{SYSTEM} {~1} was|were|is silently|quietly dropped|ignored|discarded|retried|truncated|swallowed|overwritten|cached|converted',
      'silently|quietly {dropped|ignored|discarded|truncated|swallowed|overwritten|converted|retried|failed|skipped}',
    ],
    rewrites: [
      { fits: 'by-whom', text: 'by [which role]' },
      { fits: 'done-quietly', text: '{participle} by [which role]' },
    ],
    examples: {
      flags: [
        'The segment was trimmed by unknown hands.',
        'The gauge was quietly taken out of the rota.',
        'The log was filled in after the ship had sailed.',
        'Certain rooms seem to have been cleaned in spirit.',
      ],
      passes: [
        'The packet was silently dropped by the filter.',
        'The form was completed on the second page.',
      ],
    },
  },
];
