/** English: people beside plain words that lean towards blame: what would have been, what they wanted, then did. */
import type { LintRule } from '../lint-rule';
import { character } from './character';
import { counterfactual } from './counterfactual';
import { failedDuty } from './failed-duty';
import { mindReading } from './mind-reading';
import { personFault } from './person-fault';
import { punitive } from './punitive';
import { rhetorical } from './rhetorical';

const told = { language: 'en', level: 'suggestion' } as const;
const wide = { ...told, evenIfNegated: true } as const;

const others = '{PERSON|TEAM|NAME|PRON|BARE}';
const people = '{PERSON|TEAM|NAME|PRON|BARE|WE}';

export const leaningRules: readonly LintRule[] = [
  {
    ...counterfactual,
    ...told,
    id: 'counterfactual.en.would-have',
    patterns: [
      "would've|could've|might've|would_have|might_have|wouldn't_have|would_not_have|couldn't_have {ADV}* {V:pp|been|had|V:past}",
      `${others} {~6} wouldn't|would_not {ADV}* {be|have|V:base}`,
      "should've|should_have {ADV}* been {ADV}* {V:pp} {~3} at|before|sooner|instead|earlier|in",
      "if|had {DET|ADJ}* {~3} {PERSON|TEAM|NAME|WE|PRON|BARE|MAYBE|anyone|anybody|somebody|someone} {~9} {PUNCT}? {~5} would|wouldn't|might|could|we'd|they'd|i'd|he'd|she'd !like|be_happy|need|want",
    ],
    unless: [
      'if {DET|ADJ|NUM}* {PERSON|TEAM|NAME|PRON|WE|BARE|MAYBE} {ADV}* !{V:past} {V:base|V:third}',
      "{DET|ADJ}* {SYSTEM|pos|till|tills|printer|terminal} wouldn't|would_not",
      'with {DET|ADJ}* {SYSTEM|staging|test_environment} that|which|like',
      "{NOBODY} {~4} would|could|'d",
      'normally|usually|typically|ordinarily {V:base}',
      '{SYSTEM} would|might|could',
      'whether {~9} would|might|could',
      'without {~6} would|might|could',
      'nonetheless|nevertheless|anyway|still|either_way',
      "could_not_have|couldn't_have known|seen|been_known|been_seen",
      'without whom|which|whose',
      'if|when you|users|customers|one|a_user|the_user',
    ],
    rewrites: [],
    examples: {
      flags: [
        'The patient would not have needed a second puncture.',
        'Somebody awake might have shouted stop.',
        'If we had talked to one librarian we would be home by now.',
        'The process should have been invoked at 06:30.',
      ],
      passes: [
        'If they come back in spring, we would offer the short plan first.',
        'Had the price been in the form, the question would not have come up.',
        'If the crane had been free, the scene would have been a day of work.',
        'The circuit breaker would have opened at 80 %.',
        'Nobody could have known that the lot was changed.',
        'The termination fee would nonetheless have been due.',
      ],
    },
  },
  {
    ...mindReading,
    ...wide,
    id: 'mind-reading.en.inner',
    patterns: [
      `${others} {ADV}* thought|believed|figured|reckons|reckoned|fancied|fancies|imagined|imagines|supposed`,
      `${others} {ADV}* wanted {DET|to|NUM|OWN|it|nothing|PROPER|SYSTEM}`,
      `${others} {~6} cared|bothered|fussed`,
      `${people} kind_of|sort_of|kinda|basically|pretty_much {V:past|V:third|V:base}`,
      '{seems|seemed|appears|appeared} to {have_thought|have_believed|have_felt|have_imagined|have_regarded|have_considered|have_assumed|have_decided|have_taken|have_been_content|think|believe|feel|imagine|regard|consider|have_outweighed|have_escaped|have_forgotten|have_lost|have_missed}',
      `${others} {ADV}* decided|chose|insisted|decides|insists|refused|declined|preferred {to|that|on|not|against|it}`,
      '{WE|PRON|PERSON|TEAM|NAME|BARE} {~3} {begging|praying|hoping|pretending|panicking|arguing|complaining|bickering|debating|celebrating|laughing|sleeping|scrolling|sitting|standing|chatting|smoking|drinking|polishing|posing|bragging|boasting|blaming|sulking|moaning|dithering|idling} {PREP|about|around|over|that|each|for}?',
      `${others} {~2} promised|promises {~3} {and|but|that|it|they|he|she|the|by|us|would|for}`,
    ],
    unless: [
      'as|like {DET|OWN} {~1} notes|manual|letter|chart|contract|handbook|page|screen {~4} said|says|showed|states',
      'did|nothing nothing|wrong ;|,|.',
      'reported|noticed|asked|said|says|told|answered|explained {~2} that? {PRON|WE|DET}',
      'i|we think|believe|thought',
      'if|when|whether|unless|whoever|in_case {~4} wants|wanted|thinks|decides|chose|decided',
      'because|as|since {PRON} wanted',
      'user|users|customer|customers|visitors|readers|you {~2} wants|want|wanted|thought|think|decide|decided',
      "did|do|does not|n't think",
      'kudos|thanks|thank|grateful',
    ],
    rewrites: [],
    examples: {
      flags: [
        '{The night shift/The scheduler} thought it was a drill.',
        'Leadership wanted a Q3 logo.',
        'Tomasz kind of coasted on the frontend.',
        'The team decided to skip it.',
      ],
      passes: [
        'Users wanted a dark theme.',
        'We think the cache is cold.',
        'If a reader wants more, the link helps.',
      ],
    },
  },
  {
    ...rhetorical,
    ...wide,
    id: 'rhetorical.en.retold',
    patterns: [
      '{PERSON|TEAM|NAME|WE|PRON|BARE|MAYBE} {~9} and_then {ADV}* {V:past}',
      '{PERSON|TEAM|NAME|WE|PRON|BARE} {~9} , and_then {ADV}* {V:past}',
      `even {DET|ADJ}* {PERSON|TEAM|NAME|child|student|intern} {~2} {would|could|can|knows|knew|V:past|V:third}`,
      "{those_who|people_who|the_ones_who|persons_who|folks_who|folk_who|colleagues_who|someone_who|anybody_who} {V:past|V:third|V:base|had|have|HAD|think|cannot|can't|couldn't}",
      '{the_matter|a_matter} {~2} {for|that|did|had|with|fortnightly|seriously|closed|came|should}',
      'to_say_the_least|sad_to_say|strange_to_say|i_have_to_say|i_must_say|it_has_to_be_said|must_be_said|sorry_to_report|pleased_to_report|happy_to_report|pleased_to_confirm|happy_to_confirm|delighted_to_report|let_us_be_clear|to_be_clear_about|it_bears_repeating|as_we_all_know|as_everyone_knows',
      `${people} , {honestly|frankly|candidly|seriously|obviously|basically} , {~3}`,
      'START honestly|frankly|candidly|seriously {PUNCT} {~2}',
    ],
    unless: [
      'what i_have_to_say|i_must_say',
      'a|the matter of {ADV|just|about}* {NUM|seconds|minutes|hours|days|course|record|taste|policy|fact}',
      'thanks|thank|grateful|kudos|congratulations|hats_off',
      'for|from|to those_who|people_who|folks_who',
      'if|when|whether {~5} and_then',
      'at_fault|proud|happy|great|lovely|good',
    ],
    rewrites: [],
    examples: {
      flags: [
        'The consultants billed us and then vanished.',
        'Even the intern would have seen it.',
        'Those who signed had lunch.',
        'We are pleased to confirm that they do exist.',
      ],
      passes: ['The pod restarted and then joined the ring.', 'It was a matter of seconds.'],
    },
  },
  {
    ...personFault,
    ...told,
    id: 'person-fault.en.went',
    patterns: [
      `{SUBJECT:person} !{V.evidence|V.tell} {V:past|V:third} {~6} wrong`,
      '{SUBJECT:person} {ADV}* spent|spends|burned|burnt {~6} {on|in|waiting|arguing|discussing|debating|chasing|polishing|choosing|picking|V:ing}',
      '{SUBJECT:person} {ADV}* went {home|on|off|ahead|straight|along|hiking|skiing|fishing|shopping|silent|away|bowling|out|his|her|their|its}',
      '{SUBJECT:person} {ADV}* put {DET|ADJ|new}* {lad|boy|girl|junior|intern|trainee|temp|PERSON|NAME} {~3} {in|on|into|under|through|off|before} {~4}',
      '{SUBJECT:person} {ADV}* just|simply|merely {V:past}',
      '{SUBJECT:person} {V:past|V:third} {~6} {on_the_phone|his_phone|her_phone|their_phone|their_phones|phone_off|on_mute|camera_off|headphones|earbuds}',
      '{PERSON|staff|people|person|member|individual|individuals|employee|employees|colleague|officer} concerned|in_question|responsible|involved {AUX|BE|has|have|will|should|could|was|were}',
    ],
    unless: [
      'spent {DET|NUM}? morning|afternoon|day|evening|night|week admiring|celebrating',
      'reply|message|email|notice|mail|letter|{SYSTEM} {ADV}* went out',
      'went out|through in|at the',
      'found|noticed|saw|corrected|fixed|reported|reverted|discovered|learned|learnt {~6} wrong',
      'wrong {~3} because|since',
      'thanks|thank|kudos|congratulations',
      'spent {~6} testing|fixing|restoring|recovering|helping|with|learning|verifying|investigating',
      'nothing|something {~2} wrong',
      'thought|work|effort into',
      'on_the_phone with|to',
      'on_leave|parental|through|live|out_of|down|up|into_effect|off_shift|on_to',
    ],
    rewrites: [{ fits: 'end', text: 'acted on [what was known then]' }],
    examples: {
      flags: [
        '{The crew/The script} went hiking at six.',
        'The architects spent October on a logo.',
        'We put a new lad on the truck on his second night.',
        'The officer concerned has been spoken to.',
      ],
      passes: ['The nurse went off shift at eight.', 'The team spent the night restoring the table.'],
    },
  },
  {
    ...punitive,
    ...told,
    id: 'punitive.en.threat',
    patterns: [
      'next man|person|lad|guy|soul|engineer|developer|controller|driver|member who|to|that|late|caught {~9}',
      'next {PERSON|person} {who|to} {~6}',
      'whoever|who|anyone|anybody|anyone_who|those_who {ADV}* {V:third|V:base|V:past|is_late} {~9} {buys|loses|lose|explains|pays|pay|gets|owes|answers|will_find|does_the|goes|cleans|stays|carries|is_off|are_off|faces|moderates|forfeits}',
      'misses|late_comers|latecomers|late_arrivals|offenders|repeat_offenders|no-shows|absentees {~6} {go|will|pay|to|are|lose|buy|moderate}',
      'removed|taken|moved|pulled|struck|dropped|kicked|thrown|stood_down|withdrawn|suspended {ADV}* from|off {DET|OWN|ADJ|SYSTEM|PERSON}* rota|roster|team|project|account|list|shift|duty|duties|rotation|crew|post|position|register|orthopaedics|tills|keys',
      'off {OWN|the} roster|rota|team|crew|project|site',
      'until|till {PRON|NAME|PERSON|TEAM} {can|could|has|have|is|are|BE} {be}? {trusted|proven|shown|demonstrated|proved|passed|earned|learned|learnt|signed_off|re-signed}',
      'raised|taken_up|discussed|escalated|followed_up|addressed with {OWN|POSS|PERSON|NAME|DET|SYSTEM}* {manager|line_manager|hr|boss|agency|employer|union|supervisor|director|superior}',
      'employment|personal|career|contractual|personnel|financial|professional|pay consequences|implications|repercussions|sanctions|measures',
      'lower|reduced|zero|deducted|fewer|docked|minus {~1} mark|grade|bonus|marks|grades|commission|peer_mark|points|pay|letter',
      'bonus|bonuses|commission|merge_right|merge_rights|write_access|admin_rights|validation|licence|privileges|overtime|variable_comp|access {PREP}? {~4} {will|to|has_been|have_been|was|were|be|is|are} {~2} {stopped|withheld|cut|removed|reduced|docked|withdrawn|revoked|suspended|cancelled|reflect|confiscated|taken|lost|frozen}',
      'comes|come|coming|taken|deducted|docked out_of|off|from {~3} {bonus|wages|pay|salary|pocket|commission|deposit}',
      'a {quiet|little|stern|serious|frank|direct|difficult|friendly} word|chat|talk|conversation {BE|will|has|was|with|about}',
      'an_example|example {will}? {be}? made|be_made of',
      'no_longer with|works|employed|trusted|allowed|permitted|welcome {us|here|for|to|at}',
      'clearing {OWN}? {desk|desks}',
      'hang_up {OWN} {whites|boots|headset}',
      '{attention|name|names} {PREP}? {~6} {drawn_to|passed_to|given_to|put_forward|forwarded} {~5} {conduct|management|hr|authority|board|director|client}',
      "not_to_send|told_not_to_send|never_to_send|won't_be_using|not_be_using|will_not_be_rehired {~4} {again|back|PERSON|NAME|two}",
      'conduct|behaviour|behavior of {DET|NUM|two|ADJ}* {individuals|PERSON|employee|controller|NAME}',
      'reflect|reflected|considered|count|counted|noted in|against|towards|at {OWN|DET|ADJ}* {year-end|mid-year|annual|yearly|performance|peer} {review|reviews|appraisal|assessment|evals|rating|marks|cycle|talk|discussion}',
      'discipline|disciplinary procedure|procedures|policy|route|panel|board|code',
    ],
    unless: [
      'step|steps|item|question|thing|release|version|time|week|sprint|page|slide|meeting',
      'pods|nodes|node|instance|server|host|member_node|replica {~3} removed|taken|dropped',
      '{NOBODY} {~4} {losing|removed|disciplined|punished|taken}',
      'on-call|pager|carries|rotation who|next',
      "not|never|no|n't {~5} disciplinary|discipline|punish|consequences",
    ],
    rewrites: [
      { fits: 'statement', text: '[Which change to the system], owned by [role] and tested by [test]' },
      { fits: 'person-was', text: 'asked [what made that step look right]' },
      { fits: 'thing-was', text: 'used to find [which change to the system]' },
    ],
    examples: {
      flags: [
        'Next man who sends a raw leg is off my roster.',
        'Whoever breaks main buys donuts.',
        'The staff member was removed from the rota.',
        'This was raised with the engineer’s manager.',
        'Repeated slips will have employment consequences.',
      ],
      passes: ['The node was removed from the ring.', 'The next step is to drain the pool.'],
    },
  },
  {
    ...failedDuty,
    ...wide,
    id: 'failed-duty.en.never-did',
    patterns: [
      `${others} {ADV}* never !{V.evidence|needed|used|had} {V:past|V:base}`,
      `${others} {BE} {ADV}* {nowhere|elsewhere|somewhere_else|on_mute|in_a_meeting|at_lunch|out_to_lunch|asleep|hungover|offline|unreachable|unavailable|not_in|late_again}`,
      `${people} {ADV}* left {DET|OWN|WE|PRON|PERSON|TEAM|NAME|ADJ|us}* {~3} {for|without|on|up|behind|with|lying|unattended|open|running|till|until}`,
      'half|most|some|none|two|three|one|few of {us|them|you|DET} {~4} {NEG.did|NEG.had|never|NEG.was|no-show|no-showed|bailed|vanished|slept}',
    ],
    unless: [
      'never {~2} because|since|before',
      'left {~6} on_purpose|deliberately|as_instructed|as_agreed|enabled|room|early_because',
      'left {~3} company|team|in_april|in_march|in_may|note|comment|message|for_the_day',
      'have|having|has|had left',
      'never went to|met|received|complained|asked_for|lost|left|made_anyone',
    ],
    rewrites: [],
    examples: {
      flags: [
        'The {surgeon/scanner} never rang back.',
        'The lead was nowhere, the TA was in a meeting.',
        'The night crew left the gate open.',
      ],
      passes: ['The team never received the form.', 'The lead left the company in April.'],
    },
  },
  {
    ...character,
    ...wide,
    id: 'character.en.unlike',
    patterns: [
      `{more|better|serious|real|proper|grown-up|well-run|better-run|functional|competent|mature} {shop|company|team|organisation|organization|department|unit|crew|kitchen|ward|school|place|world|group|outfit} {would|might|could|manages|knows}`,
      `unlike|in_contrast_to|compared_to|compared_with|next_to|in_marked_contrast {~5} {PERSON|TEAM|team|colleagues|group|shift|department|BARE}`,
      `{other|another|any_other|every_other|most} {team|teams|group|groups|shift|ward|wards|crew|departments|people|schools|companies} {~3} {manage|managed|manages|seem|deliver|delivered}`,
      `{i|i've|we've|we|one} {have|had|HAD}? {ADV}* {seen|met|known|heard|worked_with} {better|more|worse|livelier|faster|sharper|interns|toddlers|students} {~4}`,
      `for {people|someone|somebody|a_team|a_company|a_department} {paid|who|that|supposed|calling} {~6}`,
    ],
    unless: [
      'other_teams|another_team {~4} {reported|use|uses|affected|see|saw}',
      'START {ADV}* for people|those|someone|somebody who|that {V:base|V:third}',
    ],
    rewrites: [],
    examples: {
      flags: [
        'A grown-up company would have told you at seven.',

        'For people paid to be careful they are trusting.',
      ],
      passes: ['Other teams use the shared queue.', 'The other unit does the same check.'],
    },
  },
];
