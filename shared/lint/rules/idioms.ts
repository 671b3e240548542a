/** English turns of phrase that blame without a cue word; the phrases are in lexicon/en/idioms.ts. */
import { idiomsEn } from '../lexicon/en/idioms';
import type { LintRule } from '../lint-rule';
import { absolutes } from './absolutes';
import { anyOf } from './any-of';
import { blameShift } from './blame-shift';
import { character } from './character';
import { hindsight } from './hindsight';
import { mindReading } from './mind-reading';
import { minimisation } from './minimisation';
import { normViolation } from './norm-violation';
import { personFault } from './person-fault';
import { punitive } from './punitive';
import { rhetorical } from './rhetorical';
import { teamBlame } from './team-blame';
import { tryHarder } from './try-harder';

const told = { language: 'en', level: 'suggestion', rewrites: [] } as const;
const idiom = { ...told, evenIfNegated: true } as const;
const of = anyOf(idiomsEn);
const people = '{PERSON|TEAM|NAME|PRON|WE|MAYBE|BARE}';

export const idiomRules: readonly LintRule[] = [
  {
    ...character,
    ...idiom,
    level: 'warning',
    id: 'character.en.idiom',
    patterns: [
      of.character,
      '{BE} {ADV|ADV.degree}* a_mess|a_shambles|a_disaster|a_joke|a_farce|chaotic|shambolic|all_over_the_place|amateurish|immature|haphazard|slapdash',
      '{BE} {ADV|ADV.degree}* impossible|hard|difficult|a_nightmare|a_pain to work_with|deal_with|work|deal with?',
    ],
    unless: ['{SYSTEM} was|is|were|are {ADV}* asleep_at_the_wheel'],
    rewrites: [
      { fits: 'statement', text: '[Which load, time pressure or unfamiliar tool] shaped the work' },
      { fits: 'state', text: 'working under [which load or time pressure]' },
      { fits: 'judged', text: 'had [how much time, people or practice]' },
      { fits: 'behind-article', text: '[sequence of which conditions]' },
    ],
    examples: {
      flags: ['Not our finest hour.', 'It was a comedy of errors.', 'The intern was wet behind the ears.'],
      passes: ['The proxy is a weak link in the chain.', 'Our finest release so far shipped on time.'],
    },
  },
  {
    ...personFault,
    ...idiom,
    level: 'warning',
    id: 'person-fault.en.idiom',
    patterns: [of.fault],
    rewrites: [
      { fits: 'judged', text: 'went by [what was known then]' },
      { fits: 'before-verb', text: 'The [role] went by [what was known then] and' },
    ],
    examples: {
      flags: ['Some genius hardcoded the key.', 'We shot ourselves in the foot with the flag.'],
      passes: ['The job shot up to 90 % of the CPU.', 'It was down to 5 %.'],
    },
  },
  {
    ...teamBlame,
    ...idiom,
    level: 'warning',
    id: 'team-blame.en.idiom',
    patterns: [of.team],
    unless: ['{SYSTEM} was|is|were|are {ADV}* asleep_at_the_wheel'],
    rewrites: [
      { fits: 'behind-people', text: 'and [the other team] had different views of [the interface]' },
    ],
    examples: {
      flags: ['The task fell between two stools.', 'Design gave us the runaround for a week.'],
      passes: ['The pool left us hanging.', 'The two teams met on Monday.'],
    },
  },
  {
    ...mindReading,
    ...idiom,
    id: 'mind-reading.en.idiom',
    patterns: [of.mind],
    unless: [`{SYSTEM} {ADV}* ${of.mind}`],
    rewrites: [
      { fits: 'statement', text: '[Which signs] pointed to [what was expected]' },
      { fits: 'judged', text: 'went by [what pointed that way]' },
    ],
    examples: {
      flags: ['Hope was the strategy.', 'We crossed our fingers.', 'They were adamant that it would hold.'],
      passes: ['The scheduler hopes for the next slot.', 'They said that the page showed green.'],
    },
  },
  {
    ...hindsight,
    ...idiom,
    id: 'hindsight.en.idiom',
    patterns: [of.hindsight],
    unless: ['in_hindsight|in_retrospect {PUNCT}? {~3} most_likely|likely|probably|because|due_to'],
    rewrites: [
      { fits: 'statement', text: '[Which signs] stood beside [which others]' },
      { fits: 'behind-article', text: '[sequence of which conditions]' },
    ],
    examples: {
      flags: ['No surprise there.', 'It was a recipe for disaster.', 'The writing on the wall was ignored.'],
      passes: ['The job is bound to the second core.', 'The dashboard is plain to read.'],
    },
  },
  {
    ...minimisation,
    ...idiom,
    id: 'minimisation.en.idiom',
    patterns: [
      `${of.minimise}`,
      'START {it|this}? {BE|would}? {ADV}* one|two|three|a|an|five {ADJ|ADV}* {WHILE} END',
      'took|takes|take {ADV}* two|three|one|a|five|ten|thirty|2|3|5|10|30 {ADJ}* minute|minutes|second|seconds|clicks|click|keystrokes {PUNCT}? people|folks|guys|everyone|lads',
      '{DET|NUM|ADJ}* second|minute|seconds|minutes|line {ADJ}* walk-round|check|glance|look|call|test|sanity_check|question would|could|might {ADV}* have',
      '{WHILE} {PREP}? {~4} would|might|could have {ADV}* been|done|saved|told|shown|caught|helped|prevented|sufficed {ADV}* enough|instructive|useful|helpful|sufficient|nice|wise|prudent|it|us|this|that|the_trick|plenty',
      '{DET|ADJ|NUM}* check|glance|look|call|question|test|walk-round|walkthrough|word|email|read {PREP}? {~3} would_have_been|could_have_been|might_have_been|would_have sufficed|enough|plenty|done',
    ],
    unless: [
      'got {DET}? question|questions {QUESTION}',
      'within|after|for|about|every|until|before|took NUM|{NUM}|ten|five|two|three|twenty|thirty minutes|minute|seconds of|of_an',
      'must|shall|should within|be {~6} minutes|minute',
    ],
    rewrites: [
      { fits: 'maxim', text: '[Which check] competed with [which other work]' },
      { fits: 'undone', text: '{head} competed with [which other work]' },
    ],
    examples: {
      flags: [
        'It’s not rocket science.',
        'A glance at the clock might have been instructive.',
        'A thirty-second walk-round would have been enough.',
      ],
      passes: ['The check takes five minutes on a large table.', 'One line of the log is missing.'],
    },
  },
  {
    ...rhetorical,
    ...idiom,
    level: 'warning',
    id: 'rhetorical.en.idiom',
    patterns: [
      `${of.rhetorical}`,
      'START great|good|nice|brilliant|fantastic|excellent|stellar|superb job|work|going|stuff|idea , everyone|everybody|people|team|guys|folks|all|lads',
      'apparently|evidently|seemingly {~6} optional|beneath_us|too_much_work|overrated|for_other_people|a_luxury',
      'is|are|was|were {ADV}* optional|overrated around_here|these_days|apparently|evidently|it_seems|after_all',
    ],
    rewrites: [{ fits: 'statement', text: '[What was known then] made [what was done] look right' }],
    examples: {
      flags: ['Great job, everybody, we emailed the password.', 'Apparently checking the diff is optional.'],
      passes: ['The flag is optional.', 'Good work by the restore script: 12 minutes.'],
    },
  },
  {
    ...tryHarder,
    ...idiom,
    id: 'try-harder.en.idiom',
    patterns: [
      `${of.harder}`,
      'START be {ADV}* on_time|punctual|ready|honest|responsible|nice|considerate|present|careful|realistic|sensible',
      'START gotta|got_to|need_to|needs_to|have_to|should|must|let_us|to be {ADV|ADV.degree|way}* more|better {~1}',
      '{PERSON|TEAM|MAYBE|everyone|everybody|WE|staff|people} should|must|need_to|needs_to|have_to|has_to|gotta be {ADV|ADV.degree|way}* more|better {~1}',
      'everyone|everybody|staff|we_all|all_of_us|people|each_of_us needs_to|need_to|should|must|has_to|have_to take|own|treat|show|care|think|listen|read|learn|respect|remember|step {~4}',
      '{N.effort|communication|discipline|teamwork|attitude} needs_to|need_to|must|should|has_to|have_to {ADV}* improve|get_better|be_better|be_improved|change|step_up',
      'START {ADV}* take_ownership|take_responsibility END',
      'START {ADV}* take|show|own {~2} ownership|responsibility|pride|initiative|accountability|your|our',
      'START {LETS|let_us} {ADV|all}* {~1} {V.diligence:base|be|try|remember|not|make_sure|talk|take|focus|stop|start|keep|stay|do}',
      'START {NUM|ADV}* next_time|from_now_on|going_forward|in_future|in_the_future|henceforth {PUNCT}? {~3} everybody|everyone|we|all|i|you|{PERSON|TEAM|PRON} {~1} should|must|need|will|has|have|reads|read|checks|check|actually|listen|try',
      '{PERSON|TEAM|MAYBE|everyone|everybody|WE|staff} {BE|should|must|need|needs|are_to|is_to} {~2} concentrate|careful|attentive|vigilant|alert|diligent|mindful|more|treat|respect|adhere|observe {~4} at_all_times|respect|strictly|care|attention|seriously|closely|diligent|careful|vigilant|proactive|attentive',
      'START {ADV}* more|better|greater|stricter|tighter|closer|stronger {N.effort|discipline|supervision|care|focus} {~4} END',
    ],
    unless: [
      "let's|lets take {~3} example",
      'be_careful with|of|not {~6} option|options|action|actions|types|files',
      'careful :',
      '{LETS|let_us} {ADV|all}* do|take|keep|start {DET}',
      'communication path|paths|channel|channels|tool|tools|tooling|template|templates',
      '{LETS|let_us} {ADV|all}* roll|call|revert|restart|fail|deploy|page|drain|isolate|merge|close|wait|see|meet',
    ],
    rewrites: [
      { fits: 'infinitive', text: 'be supported by [which guard, check, default or alert]' },
      { fits: 'prompt', text: 'Add [which prompt at that moment] to' },
      { fits: 'imperative', text: 'Add [which guard, check, default or alert]' },
      { fits: 'imperative-to', text: 'Add [which prompt at that moment]' },
    ],
    examples: {
      flags: [
        'Be on time for stand-up.',
        'Let’s all double check the list from now on.',
        'Drivers must concentrate at all times.',
        'Take ownership.',
      ],
      passes: [
        'Let us do the long run in the morning, when the machine is free.',
        'Let’s Encrypt renewed the certificate.',
        'Next time zone change is in March.',
      ],
    },
  },
  {
    ...punitive,
    ...told,
    level: 'error',
    id: 'punitive.en.idiom',
    patterns: [
      `${of.punish}`,
      `${people} {~3} demoted|docked|blacklisted|reprimanded|dismissed|disciplined|stood_down|suspended pending|without|for|after|over|and|from`,
      '{disciplinary} {SYSTEM|ADJ}* action|consideration|investigation|meeting|hearing|process|measures|steps|sanction|sanctions|consequences',
      'warning|reprimand|caution {ADV}* was|were|has_been|to|issued|given|for {DET}? {issued|given}? {to|for}? {DET|ADJ}* {PERSON|TEAM|NAME|PRON}',
      'performance|improvement plan for {~3} {PERSON|TEAM|NAME}',
      "{PERSON|TEAM|NAME|PRON|MAYBE} {~4} will_not_be|won't_be|never_be {~2} booked|hired|used|invited|employed again|back",
    ],
    unless: [
      '{NOBODY} {POSS|BE|AUX|will|getting|going_to}* {V.idiom|hauled|sacked|fired|punished}',
      "{NOBODY} {POSS|is|was|will|'s}* getting|being|going|be",
    ],
    rewrites: [
      { fits: 'statement', text: '[Which change to the system], owned by [role] and tested by [test]' },
      { fits: 'clause-behind-the', text: 'change agreed was [which change to the system]' },
      { fits: 'person-was', text: 'asked [what made that step look right]' },
      { fits: 'thing-was', text: 'used to find [which change to the system]' },
    ],
    examples: {
      flags: [
        'The case was passed to HR.',
        'The driver was stood down.',
        'A formal note was placed on the personnel record: a black mark.',
      ],
      passes: ['Two nodes were sent to the vendor.', 'The list of blocked hosts is empty.'],
    },
  },
  {
    ...blameShift,
    ...idiom,
    level: 'warning',
    id: 'blame-shift.en.idiom',
    patterns: [
      `${of.shift}`,
      'down_to {DET|ADJ}* customer|client|vendor|supplier|provider|user|users|management for',
      '{vendor|supplier|provider|contractor|carrier|fab|agency|partner|customer|client|integrator|distributor|reseller|landlord|bank|airline|third_party|isp|subcontractor|manufacturer|factory} {POSS}? {tac|support|side|people|team}? {ADV|AUX}* {V.idiom|V.neglect:past|V.err:past|BAD|sat_on|dithered|dragged|dawdled|stalled|stonewalled|screwed|messed|lied|misled|cheated|bungled|botched|ghosted|overcharged|clueless|useless|hopeless|incompetent|insisted_on|let_us}',
    ],
    unless: [
      '{NOBODY} let|lets {WE|us} down',
      'http|https|api|ssh|mail|web|rest|grpc|sql|database|desktop|mobile|dns|ftp|email|thin|game|chat client|client-side',
    ],
    rewrites: [
      { fits: 'before-by', text: 'depended on [which service, with which fallback] run' },
      { fits: 'judged', text: 'had [which information from us]' },
    ],
    examples: {
      flags: [
        'The client sat on the drawings for nine days.',
        'They brought it on themselves.',
        'It’s down to the client for dithering.',
      ],
      passes: [
        'Our HTTP client sloppily accepted bare line feeds.',
        'The vendor confirmed the bug.',
        'The client approved the drawings on the ninth day.',
      ],
    },
  },
  {
    ...normViolation,
    ...idiom,
    level: 'warning',
    id: 'norm-violation.en.idiom',
    patterns: [
      `${of.norm}`,
      'from_memory|by_heart|by_feel|by_eye instead_of|rather_than|not {DET|ADJ|OWN}* {N.norm|book|paper|card}?',
      '{PERSON|TEAM|NAME|PRON|WE|BARE} {~8} although|though|even_though|despite|when {DET}? {N.norm} {ADV}* forbid|forbids|forbade|prohibit|prohibits|says|say|said|require|requires|required|clearly',
      '{PERSON|TEAM|NAME|PRON|WE|BARE} {~6} out_of_sequence|in_contravention_of|in_breach_of|in_defiance_of|outside_the_rules',
      'contrary_to|in_breach_of|in_violation_of {DET|ADJ}* {SYSTEM|PROPER|N.norm}',
      'skipped|omitted|bypassed|ignored|done|deployed|executed|live {~4} contrary_to|in_breach_of|outside|against {DET|ADJ|SYSTEM}* {N.norm|window|rule_book|rules}',
    ],
    rewrites: [{ fits: 'manner', text: 'by [which way of working]' }],
    examples: {
      flags: [
        'Postdocs work alone at night even though the rules forbid it.',
        'The fitter worked from memory instead of the manual.',
        'The check was skipped, contrary to trust policy.',
        'The loan was signed above authority.',
      ],
      passes: ['The packet arrived out of sequence.', 'Contrary to the name, the file is binary.'],
    },
  },
  {
    ...absolutes,
    ...idiom,
    id: 'absolutes.en.idiom',
    patterns: [
      `${of.absolute}`,
      '{BE} {ADV}* late|delayed|wrong|missing|unavailable every|each|every_single {~1}',
      'takes|take|took {ADV}* forever|ages {PREP|to}?',
      'always|invariably|constantly {V:third|V:base|close|closes} {~3} late|too_late|last_minute|at_the_last',
      `${people} {~9} ${of.again}`,
      `${of.again} {PUNCT}? {DET|ADJ|OWN}* ${people} {~2} {V:past|V:third|V:base|AUX|BE}`,
      '{SUBJECT:other} never {ADV}* !{V.evidence|BE|AUX|ADV} {V:third|V:base}',
      '{SUBJECT:other} keeps|keep|forever|constantly|always|perpetually|continually|endlessly {ADV|BE}* {changing|V.neglect:ing|promising|complaining|breaking|blaming|interrupting|overriding|V.err:ing|sending|adding|asking|pushing|coming|moving}',
      '{SUBJECT:other} always|forever|constantly|usually|invariably {V:third|V:base} {~7} {BAD}',
    ],
    unless: [
      '{SYSTEM} is|are|was|were notoriously',
      `{V.evidence:past} {~3} ${of.again}`,
      `{SYSTEM} {~4} {V:past|failed|crashed} {~3} ${of.again}`,
    ],
    rewrites: [],
    examples: {
      flags: [
        'Undergrads leave the balance filthy every time.',
        '{The stores department/The queue} never sends the right part.',
        'Legal always replies at the last minute.',
      ],
      passes: [
        'The apps are notoriously hungry for memory.',
        'The restore ran once again and succeeded.',
        'The IVR never plays the second notice.',
      ],
    },
  },
];
