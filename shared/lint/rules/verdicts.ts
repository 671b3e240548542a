/** English: a person and a bad word for the work, whatever the verb; qualities told as lacking. */
import type { LintRule } from '../lint-rule';
import { character } from './character';
import { failedDuty } from './failed-duty';
import { personFault } from './person-fault';
import { rootCausePerson } from './root-cause-person';

const wide = { language: 'en', level: 'suggestion' } as const;

export const verdictRules: readonly LintRule[] = [
  {
    ...personFault,
    ...wide,
    id: 'person-fault.en.verdict',
    patterns: [
      '{SUBJECT:role} ran|ignored|jumped {DET|ADJ}* signal|red_signal|red_light|stop_sign|light',
      '{SUBJECT:role} !{V.evidence|BE} {V:past|V:third|V:base} {~6} {BAD}',
      '{SUBJECT:role} gave|give|gives|sent|told|handed|issued|published|entered|keyed|typed|printed|brought|used|took|pulled|opened|closed|dialled|picked|selected|lit|loaded|filled|fitted|ordered|booked|called|wrote|copied|filed|uploaded {~5} wrong|incorrect|inaccurate|outdated|misleading|false|stale|obsolete',
      "{SUBJECT:role} {V:past} {~3} last year's|week's|month's",
      'someone|somebody|one_of_us|some_of_us {PREP}? {~3} !{V.evidence|V.tell|BE|AUX|ADV} {V:past}',
      'one {PREP} {DET|OWN}? {PERSON|TEAM} {ADV}* !{V.evidence|V.tell|BE|AUX} {V:past}',
      '{BE} {ADV}* given|sent|told|handed|shipped|sold|issued {DET}? wrong|the_wrong|incorrect|outdated {~3} by {DET|OWN|one_of}* {~2} {PERSON|TEAM|people}',
      '{SUBJECT:role} {V:past} {~4} upside_down|backwards|the_wrong_way|wrong_way_round|back_to_front|inside_out|mirrored|to_the_wrong|in_the_wrong|on_the_wrong|at_the_wrong|into_the_wrong',
      '{SUBJECT:role} {V:past} {~6} instead_of|rather_than|and_not|not {DET} {~2} END',
      '{SUBJECT:role} drove|ran|backed|crashed|smashed|put|rammed|steered|flew|reversed|dropped|dug|drilled {~5} into|through|off|over|onto {DET}',
      '{SUBJECT:role} poured|mixed|plugged|connected|wired|shipped|injected|administered|gave|loaded|put|stacked|installed {~4} into|to|with|onto|in|under {DET|ADJ}* wrong|other|halogenated|live|production|opposite|incompatible',
      '{SUBJECT:role} pulled|cut|unplugged|severed|disconnected|shut|switched_off {DET|ADJ}* live|production|prod|wrong|main|only|last|active|running',
      '{SUBJECT:role} passed|overran|jumped|crossed {DET} signal|red_light|stop_sign|limit|line',
      '{SUBJECT:role} merged|pushed|shipped|deployed|released|published|sent|signed|closed|started|set_off {~5} without {V:ing|ADV}',
      '{SUBJECT:role} pushed|push|pushes|deployed|merged|committed|wrote|worked straight_to|directly_to|to main|master|prod|production|live {PREP}?',
      '{SUBJECT:role} lost {OWN|WE|PRON|NUM|DET|two|three} {~2} hours|hour|day|days|week|weeks|money|time',
      '{SUBJECT:role} lost|cost {WE|PRON|users|customers|the_team|the_company} {~3} hours|hour|day|days|week|weeks|money|time|deal|game',
    ],
    unless: [
      'worried|anxious|nervous|afraid about|of|that',
      'lost {~4} to {DET|OWN|SYSTEM|PROPER}',
      'ought|should to|be named|thanked|credited',
      'thanks|thank|kudos|luckily|fortunately',
      'found|noticed|saw|fixed|corrected|reported|reverted {~4} wrong|incorrect|outdated',
    ],
    rewrites: [
      { fits: 'someone', text: '[which role] went by [what was known then] and {past}' },
      { fits: 'deed', text: '{who}went by [what the screen showed] and {deed}' },
    ],
    examples: {
      flags: [
        '{Support/The script} gave the admin incorrect steps.',
        'Someone mirrored the footprint.',
        'The digger driver put the bucket through the main.',
        'A visiting student poured acetone into the halogenated waste.',
      ],
      passes: [
        'Someone reported the outage at 09:02.',
        'The auditor found wrong labels on two boxes.',
        'The engineer restarted the service at 14:05.',
        'The nurse put the label on the box.',
      ],
    },
  },
  {
    ...character,
    ...wide,
    level: 'warning',
    id: 'character.en.verdict',
    patterns: [
      'START {ADJ.character|ADJ.lacking} {ADJ}* {N.effort|N.norm|cutover|handover|rollout|execution|workmanship|migration|deploy|deployment|wiring|coding|planning|coordination} by|from {DET|ADJ|OWN}* {PERSON|TEAM|NAME|PROPER|BARE|MAYBE|networking|engineering|marketing|operations}',
      '{SUBJECT:person} !{NEG.wasact} {BE} !not {ADV|ADV.degree|DET}* {ADJ.bad|BAD|ADJ.character}',
      '{SUBJECT:person} {BE|V:past} {ADV.degree|ADV}* too|way_too|far_too|overly {ADV}* ambitious|slow|optimistic|trusting|eager|casual|confident|lazy|relaxed|proud|shy|scared|quick|passive|noisy|loud|greedy|clever|nice|soft|strict|busy|tired|junior|green|careless|hasty|cautious|impatient|stubborn|big|small|vague',
      '{SUBJECT:person} got {ADV|ADV.degree}* greedy|cocky|lazy|sloppy|careless|complacent|carried_away|ahead_of_ourselves|comfortable|flustered|confused|distracted|emotional|defensive|overconfident|tunnel-visioned|bogged_down',
      "{SUBJECT:person} do|does|did|don't|doesn't|didn't {ADV}* seem|appear|look to {~1} care|understand|know|mind|bother|listen",
      '{SUBJECT:human} !{NEG.wasact} {BE} !not {ADV|ADV.degree}* careless|incompetent|negligent|reckless|irresponsible|clueless|complacent|inattentive|unprofessional|lackadaisical|inept|lazy|overconfident|undisciplined|thoughtless|sloppy|unprepared|disorganised|disorganized ',
      '{SUBJECT:person} lack|lacks|lacked {DET|ADJ|ADV}* {N.effort|skills|rigour|rigor|nerve|grip|focus|courage}',
      '{SUBJECT:person} showed|shows|show|displayed|demonstrated|exhibited {ADV|DET}* little|no|scant|insufficient|poor|a_lack_of|zero|limited|minimal {ADJ}* {N.effort|interest|regard|respect|care|concern|willingness}',
      '{SUBJECT:person} hog|hogs|hogged|dither|dithers|dithered|moan|moaned|whine|whined|grumble|grumbled|waffle|waffled|gossip|gossiped|slack|slacks|snooze|dawdle|coast|coasted|bluff|bluffed|bodge|bodged|faff|faffed|muddle|muddled|overcommit|overcommits|overpromise|overpromises|micromanage|micromanages|micromanaged|overengineer|overengineers|procrastinate|procrastinates|nitpick|nitpicked|bikeshed',
      '{SUBJECT:person} kept|keep|keeps moaning|whining|complaining|arguing|talking|chatting|changing|dithering|asking_the_same|forgetting|guessing|postponing|putting_off|promising|interrupting|making_excuses',
      '{SUBJECT:person} {ADV|BE}* clueless|hopeless|useless|incompetent|lazy|rubbish|pathetic|out_of_control|unreliable|impossible|unteachable|insufferable',
      'so|that|very|awfully|really|a_bit|rather|kind_of|pretty|quite|how naive|careless|reckless|stupid|foolish|irresponsible|sloppy|lazy|short-sighted|thoughtless|arrogant|negligent of {WE|PRON|PERSON|TEAM|NAME|DET}',
      'naive|careless|reckless|stupid|foolish|irresponsible|sloppy|lazy|short-sighted|thoughtless|arrogant|negligent of|from|by {WE|PRON|PERSON|TEAM|NAME}',
      'it|this|that {BE} {ADV|ADV.degree}* reckless|careless|irresponsible|negligent|stupid|foolish|naive|sloppy|lazy|silly|unwise|dumb|amateurish to|of|on|from|work',
      'put|chalk|chalked|attribute|attributed|blame|blamed|ascribe|down_to|due_to|because_of|owing_to|caused_by|result_of|out_of {it|this|that}? {up|down}? {to|on}? {DET|ADJ|ADV|OWN}* {N.vice|laziness|inexperience|carelessness|ignorance|complacency|negligence|haste|inattention|overconfidence|incompetence|arrogance|stupidity|stubbornness|impatience|forgetfulness|ego|greed|panic|indifference|apathy|hubris}',
      '{N.vice|inattention|inexperience|complacency|carelessness|overconfidence|arrogance|haste} {PREP} {DET|OWN|ADJ}* part|behalf|side of',
      '{OWN|POSS} {ADJ}* {N.vice|laziness|inexperience|unfamiliarity|clumsiness|naivety|indifference|carelessness|ignorance|complacency|negligence|haste|inattention|overconfidence|incompetence|arrogance|stupidity|stubbornness|impatience|forgetfulness|ego|greed|panic|indifference|apathy|hubris|procrastination|indecision}',
      '{OWN} communication|teamwork|time_management|planning|organisation|organization|discipline|coordination|leadership|management|attitude|code {ADV|BE|ADV.degree}* {sucked|sucks|stank|stinks|ADJ.bad|BAD}',
    ],
    unless: ['network|link|signal|connection|cache|index|query {BE} {ADV}* slow|weak|poor'],
    rewrites: [
      { fits: 'quality', text: 'working under [which load or time pressure]' },
      { fits: 'state', text: 'working under [which load or time pressure]' },
      { fits: 'judged', text: 'had [how much time, people or practice]' },
      { fits: 'behind-people', text: 'worked under [which load or time pressure]' },
    ],
    examples: {
      flags: [
        '{Our foreman/The scheduler} is incompetent.',
        'L1 lacks skills.',
        'The lads got flustered after lunch.',
        'Naive of us to trust the annotations.',
        'Wardrobe is a shambles.',
        'Chalk it up to inexperience.',
      ],
      passes: ['The lead was ready at nine.', 'The crew was two people short.', 'The link is slow.'],
    },
  },
  {
    ...failedDuty,
    ...wide,
    id: 'failed-duty.en.quality-lacking',
    patterns: [
      '{N.effort|discipline|ownership|planning} : none|zero|nil|poor|weak|lacking|bad|terrible|non-existent',
      'START poor|bad|sloppy|weak|lax|careless {ADJ|N.effort|SYSTEM}* practice|practices|habits|housekeeping|hygiene|discipline|documentation|handwriting|record-keeping END',
      '{N.effort|DUTY} {PREP}? {~4} {BE} {ADV|ADV.degree|DET}* {ADJ.bad}',
      '{N.effort} {ADV|ADV.degree}* {V.lacking:past|V.lacking:third|V.lacking:base|sucked|sucks|lacked|lacks}',
      'there {BE|AUX}* {ADV}* no|little|zero|hardly_any|scant|a_lack_of|a_complete_lack_of|not_enough|insufficient|too_little|poor {ADJ|ADV}* {N.effort} !{SYSTEM|V.tell}',
      'START {ADV|ADV.degree}* no|little|zero|hardly_any|scant|poor|bad|weak|lack_of|insufficient|inadequate|not_enough|too_little|sloppy|lax|terrible|awful {ADJ|ADV|DET}* {N.effort|ownership|discipline|urgency|courtesy|respect} !{SYSTEM|N.norm}',
      'a|the|an|our|their|his|her|certain|apparent|general|total|complete|marked|notable|clear lack|absence|deficit|shortage|dearth of {DET|ADJ|ADV}* {N.effort|skills|quality|ownership|respect|rigour|rigor}',
      'lack|absence of {DET|ADJ|ADV}* ownership|accountability|discipline|urgency|quality_awareness|awareness|rigour|rigor|respect|common_sense|care|diligence|attention|professionalism|motivation|commitment|communication|supervision|leadership',
      'failure by|of|on {DET|ADJ}* {PERSON|TEAM|BARE|management} to|of {V:base}',
      'there {BE} {DET|ADJ}* failure|failures by|of|on|to {DET|ADJ}* {PERSON|TEAM|BARE|supervision|management|communicate|escalate|challenge|act}',
      'too_much|so_much|a_lot_of|lots_of|endless chatting|chatter|talk|talking|politics|complaining|arguing|ego|bickering|blaming|guessing|optimism|ambition|procrastination|micromanagement|gold-plating|bikeshedding|firefighting , too|not|and|instead|little',
      'too_much {ADJ|V:ing}* chatting|politics|complaining|arguing|bickering|blaming|guessing|procrastination|micromanagement|bikeshedding|ego',
      '{TEAM|PERSON|BARE} bottleneck , {PRON|WE|PERSON}',
    ],
    unless: [
      'memory|disk|storage|cpu|queue|traffic|state|inter-service|interprocess|network|ram|bandwidth management|communication|coordination|scheduling|planning',
      'no|little|without communication|coordination between|from|to|with {DET}? {SYSTEM}',
    ],
    evenIfNegated: true,
    rewrites: [
      { fits: 'noun', text: '[what was missing: information, time or a tool]' },
      { fits: 'judged', text: 'had [how much time, people or practice]' },
      { fits: 'statement', text: '[What was missing: information, time or a tool] shaped the work' },
    ],
    examples: {
      flags: [
        'Leadership was weak.',
        'No discipline around WIP limits.',
        'There was zero ownership on the launch.',
        'Lack of quality awareness.',
      ],
      passes: ['No communication with the node was possible.', 'There was no memory left.'],
    },
  },
  {
    ...rootCausePerson,
    ...wide,
    level: 'warning',
    id: 'root-cause-person.en.slot',
    patterns: [
      '{cause|causes|root_cause|reason|rca|why|origin|trigger|source|contributing_cause|primary_cause|principal_cause|main_cause|immediate_cause} {PREP}? {~4} : {DET|ADJ|OWN|NUM|SYSTEM}* {PERSON|TEAM|NAME|WE|BARE|MAYBE|personnel|fat|N.vice} {PERSON|TEAM|POSS|MAYBE|error|mistake|typo|oversight|fault|team}* END',
      "{cause|causes|root_cause|reason|rca} : {~4} careless|carelessness|inattention|negligence|typo|mistake|error|inexperience|finger|fat|forgot|didn't|human|staff|operator|employee|personnel",
      'because|since {DET}? {PERSON|TEAM|employee} careless|lazy|negligent|inattentive|sloppy|tired|distracted|incompetent|untrained|forgot|ignored',
      '{cause|root_cause|reason|principal_cause|primary_cause|main_cause} {BE} {ADV}* {DET|ADJ|ADJ.bad|ADJ.lacking}* inadequate|poor|insufficient|lax|negligent|lack_of {ADJ}* {N.effort} {PREP}? {DET}? {~3} {PERSON|TEAM|NAME}?',
      'caused|triggered|introduced|broken|brought_about by {DET|ADJ|OWN}* {PERSON|NAME|TEAM} END',
    ],
    unless: ['typo|error|mistake in {DET}? {SYSTEM}'],
    rewrites: [
      { fits: 'whole', text: 'Contributing factor: [which condition]' },
      { fits: 'slot', text: '{label}: [which condition]' },
    ],
    examples: {
      flags: [
        'Primary cause: maintenance personnel.',
        'The reason for the churn: our account team.',
        '5th why: because employee careless.',
      ],
      passes: ['Root cause: expired certificate.', 'Cause: timeout in the load balancer.'],
    },
  },
];
