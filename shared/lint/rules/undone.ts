/** English: people who did not do something, whatever it was; what they could not see or know is no blame. */
import type { LintRule } from '../lint-rule';
import { agentless } from './agentless';
import { failedDuty } from './failed-duty';
import { namedActor } from './named-actor';

const wide = { language: 'en', level: 'suggestion', evenIfNegated: true } as const;

/** Negated acts of any verb but those of evidence, for any subject. */
const undone = [
  '{NEG.did} {ADV}* !{V.evidence|BE|AUX|PREP|DET|PUNCT|CONJ|WE|PRON} {~1}',
  '{NEG.had} {ADV}* !{V.evidence|BE|PREP|DET|ADJ|PUNCT|WE|PRON} {V:pp}',
  "was_not|wasn't|were_not|weren't {ADV}* !{V.evidence} {V:ing}",
  'never {ADV}* !{V.evidence|BE|AUX} {V:past}',
] as const;

export const undoneRules: readonly LintRule[] = [
  {
    ...failedDuty,
    ...wide,
    id: 'failed-duty.en.undone',
    patterns: [
      ...undone.map((pattern) => `{SUBJECT:role} ${pattern}`),
      '{SUBJECT:other} {NEG.do} {ADV}* {V.diligence:base|V.scrutiny:base|talk|care|book|wear|turn|answer}',
      "{SUBJECT:other} are_not|aren't|is_not|isn't {ADV}* !{V.evidence} {V.diligence:ing|V.scrutiny:ing|wearing|following|using|keeping|doing|paying}",
      '{SUBJECT:role} {BE} {ADV}* unavailable|unreachable|nowhere|absent|missing|late|awol|asleep|not_around|out_of_reach when|at|for|during|until|again|all|most',
      '{SUBJECT:role} left {DET|OWN|ADJ|SYSTEM|MAYBE|PROPER}* {PREP}? {~3} open|unlocked|unattended|running|live|on|off|unsecured|unlabelled|unlabeled|filthy|dirty|half-finished|half-done|exposed|undone|overnight',
      "operator|operators|inspector|inspectors|planner|dispatcher|driver|drivers|coordinator|leader|agent|agents|handler|handlers {ADV}* did_not|didn't|failed_to|had_not|never {ADV}* record|sign|read|check|verify|follow|notify|report|confirm|ask|call|escalate|inform|document|wear|look|inspect|log|recorded|signed|checked|verified|followed|notified|asked|called|informed",
      '{SUBJECT:person} failed to {ADV}* {~1}',
      '{SUBJECT:human} kept|keep|keeps|kept_on {WE|PRON} waiting|hanging|guessing|in_the_dark',
      '{SUBJECT:person} {V:past} {~6} despite|ignoring|against|in_spite_of {DET|ADJ}* warning|warnings|advice|sign|signs|instruction|instructions|order|orders',
      '{SUBJECT:person} {BE} {V:ing} {~4} before {~6} {BE} in|ready|there|done|complete|finished|signed|back',
      '{SUBJECT:role} left {~4} for {PERSON|TEAM|WE|PRON|BARE|nights|others|somebody|someone} to',
      '{SUBJECT:role} left|leaves|leave {WE|PRON}? {PREP}? {DET|ADJ|ADV}* mess|state|shambles|chaos|disaster|backlog',
      '{SUBJECT:role} sat|sits|sitting|slept on {DET|OWN}? {~3} for',
      '{SUBJECT:role} {V:past} {~4} only_after|only_when|not_until|until_it_was {~3} too_late|pressed|asked|told|reminded|prompted|chased',
    ],
    unless: [
      '{NEG.did} {ADV}* shorten|lengthen|prolong|affect|alter|reduce|worsen|delay|cause|slow|speed {~3} incident|outage|downtime|impact|recovery|result|outcome|delay|loss',
      "i|we|he|she|they|NAME didn't|did_not|never|hardly|barely {ADV}* sleep|eat|slept|ate|stop",
      '{NEG.did} learn {ADV|that}* much !from',
      '{NEG.did|NEG.had|NEG.was} {~7} because|since|so_that|in_order_to|on_purpose',
      '{NEG.did} {~1} any|further|another|more|until|anything|harm|damage|customers|users|data',
    ],
    rewrites: [
      { fits: 'negated', text: 'had [which cue, if any] to {verb}' },
      { fits: 'deed', text: 'went by [what was known then] and {deed}' },
    ],
    examples: {
      flags: [
        '{The banksman/The sensor} wasn’t watching the load.',
        'Creative didn’t proofread the landing page.',
        '{The account manager/The page} never set expectations about the window.',
        'The student left the hood open overnight.',
        'The spectroscopy people don’t book.',
      ],
      passes: [
        'The nurse did not see the label because it was covered.',
        'The team did not lose any data.',
        'We did not need a rollback.',
        'The crew had not been told of the change.',
        'The job was not watching the folder.',
      ],
    },
  },
  {
    ...namedActor,
    ...wide,
    level: 'warning',
    id: 'named-actor.en.undone',
    patterns: [
      ...undone.map((pattern) => `{SUBJECT:name} ${pattern}`),
      '{SUBJECT:name} {ADV}* {NEG.do} {ADV}* {V.diligence:base|V.scrutiny:base|talk|care|answer|listen}',
      '{SUBJECT:name} {V:past|V:third} {~6} {BAD}',
      '{SUBJECT:name} left {DET|OWN|ADJ}* {~2} on|in|at|open|behind|unlocked|running !{time|monday|tuesday|wednesday|thursday|friday}',
      "{SUBJECT:name} yolo'd|yoloed|winged|sneaked|snuck|force-pushed|force_pushed|hardcoded|hacked|clobbered|nuked|botched|butchered|ghosted|slacked|overslept|dawdled|procrastinated|insisted|bailed|flaked",
      '{SUBJECT:name} spent|wasted|blew|burned {~4} on {~5} {NOBODY|nothing}',
      '{SUBJECT:name} {V:past} {~6} without|behind|despite {V:ing|telling|asking|our|everyone|everybody|being}',
      '{NAME} {POSS} {ADJ|SYSTEM|MAYBE|PROPER}* {BE} {ADV|ADV.degree}* too|way_too|far_too {ADJ|big|late|slow|long}',
      '{SUBJECT:name} {BE} {ADV|ADV.degree}* late|absent|missing|asleep|unprepared|lazy|drunk|hungover|nowhere for|to|from|at|when|again|during|all',
      '{SUBJECT:name} {BE} {ADV}* supposed_to|meant_to|expected_to {V:base}',
      '{SUBJECT:name} overrode|overruled|ignored|brushed|dismissed|insisted|refused|pushed_through|rushed',
    ],
    unless: [
      'rebuilt|rewrote|restored|wrote|recovered|fixed|solved|found {~4} without|from|from_memory',
      'spotted|worked|guessed {~9} and was right',
      'without being asked|prompted|told|reminded',
      '{NEG.did|NEG.had|NEG.was} {~7} because|since',
      'thanks|thank|kudos|credit|great|helped|fixed|saved|restored',
    ],
    rewrites: [
      { fits: 'negated', text: '{who}had [which cue, if any] to {verb}' },
      { fits: 'deed', text: '{who}went by [what was known then] and {deed}' },
    ],
    examples: {
      flags: [
        '{Priya/Jenkins} still hasn’t done the login page.',
        'Mr Hughes left the register on the coach.',
        'Mia spent all Saturday on a menu nobody asked for.',
      ],
      passes: ['Priya did not have the key.', 'Dan wrote the rollback script in an hour.'],
    },
  },
  {
    ...failedDuty,
    ...wide,
    id: 'failed-duty.en.nobody-did',
    patterns: [
      'only {NUM|one|two|three|a_few|a_handful_of} of? {DET|ADJ}* {TEAM|PERSON|people} {ADV}* reacted|responded|answered|replied|bothered|showed|volunteered|attended',
      '{NOBODY} {PREP}? {DET}? {TEAM|PERSON|TEAM}? {ADV}* !{V.evidence|BE|AUX} {V:past}',
      '{NOBODY} {ADV}* {AUX|HAD} {ADV}* !{V.evidence|BE} {V.diligence:pp|V.notice:pp|V.act:pp|thought|bothered|dared|set|put|asked|told}',
      'barely|hardly|scarcely anyone|anybody|any_of_us|anyone_on_the_team {ADV}* !{V.evidence} {V:past}',
      'nobody|no_one {PREP}? {~3} wants|wanted|takes|took|owns|feels|thinks|thought|cares|bothers|reads|read|listens|tests|checks|looks|looked|talks|talked !{NUM}',
      'zero|no|not_a_single|without_a_single {ADJ}* test|tests|review|reviews|thought|check|checks|plan|rehearsal|documentation|handover|follow-up|communication , zero|no|not_a_single|nothing',
      'only|not_one|none|few of us|them|the_team|the_group|the_members {ADV}* read|checked|tested|bothered|thought|knew|cared|showed|turned',
      'too|so_few|too_few|not_enough people|members|of_us showed|turned|contributed|helped|worked|cared|read',
    ],
    unless: [
      'nobody|no_one wants to {V:base}',
      'felt|feels|feel|feeling that? {NOBODY}',
      '{NOBODY} {PREP}? {~1} {V.err:past|V.neglect:past|V.idiom:past|V.shirk:past|V.break:past|V.wreck:past}',
      '{NOBODY} {ADV}* missed|dropped|broke|complained|lost',
      "{NOBODY} {PREP}? {~2} could|would|can|couldn't|may|might|should",
      '{NOBODY} asked for',
      '{NOBODY} {ADV}* pointed|pointing|apportioned|assigned {ADJ}* fingers|finger|blame',
      'was|were|been|be hurt|injured|harmed|affected',
      'blame|blamed|fault|responsible',
      '{NOBODY} was|were left|lost|stranded|affected',
      '{NOBODY} {ADV}* hid|shouted|yelled|panicked|ignored|overlooked|neglected|skipped|forgot|guessed|lied|argued|complained|died|fell|won|left|blamed|screamed|cried|rushed|failed|dismissed|bypassed|acted|misread|made|did|caused|broke|touched|changed|logged',
    ],
    rewrites: [{ fits: 'nobody', text: 'the [role] had [which cue, if any] to {verb}' }],
    examples: {
      flags: [
        'Nobody phoned the utility before breaking ground.',
        'No one on the team thought of the second region.',
        'Barely anyone read the rubric.',
        'Zero tests, zero reviews.',
      ],
      passes: [
        'No one dropped the ball here.',
        'Nobody messed up, the signals changed with the new engine.',
        'Nobody lost data.',
        'No one could log in for 26 minutes.',
        'Nothing stopped the pump.',
      ],
    },
  },
  {
    ...agentless,
    ...wide,
    id: 'agentless.en.not-done',
    patterns: [
      '{N.norm|DUTY|PERMIT} {PREP}? {~3} {BE}? {ADV}* {NEG.was|not|never} {ADV}* followed|respected|observed|adhered|obeyed|honoured|honored|kept|done|performed|obtained|sought|made_available|carried_out|executed|conducted|completed|filled|signed|given|held|taken|made|updated|read|used|consulted|collected|recorded|reviewed|agreed|defined',
      '{DUTY|N.norm} {ADV}* ignored|skipped|neglected|missed|forgotten|unread|bypassed|overlooked|disregarded|left_out END',
      '{NEG.was|not|never} {ADV}* {V:pp} {ADV}* properly|correctly|adequately|carefully|thoroughly|as_it_should|as_they_should|as_required|in_accordance|according_to',
      '{V:pp} not {ADV}* properly|correctly|adequately|carefully|thoroughly|sufficiently|well',
      'proper|due|adequate|sufficient|reasonable|appropriate {ADJ}* {N.effort|N.norm|DUTY|kt|care|handover} {BE|AUX}* {NEG.was|not|never} {BE}? {V:pp|given}',
      '{DUTY|N.norm|concern|concerns|complaint|complaints|report|reports|question|questions|request|requests|email|emails|warning|warnings} {PREP}? {~3} {ADV|BE}* unanswered|unread|unheeded|ignored|brushed_aside|swept|unaddressed|unacknowledged !by',
      'went|left|remained|lay|stayed unanswered|unread|unattended|unheeded|unsupervised|unchecked|unreviewed|unmonitored|unrehearsed|untested {~3}',
      'commitments|promises|assumptions|shortcuts|compromises|excuses|decisions {BE} {ADV}* made|taken|given {~3} could_not|cannot|never|without|too|over|behind|nobody',
      'closed_up|signed_off|handed_over|shipped|released|deployed|put_into_service {ADV}* with|without {DET|ADJ}* rag|tool|part|check|test|release|release_note|inspection|approval|review|rollback {~3}',
      'START {~5} {NEG.was} consulted|briefed|involved|filled_in|signed_off|trained|listened_to|asked|performed|completed|rehearsed|cross-checked END',
      '{DUTY|check|double-check|control|verification|test|inspection} not|never {ADV}* performed|done|carried_out|completed|made|signed|recorded END',
      'START {~5} {BE} {ADV}* out_of_date|outdated|stale {~2} and {NOBODY} {~2} noticed|cared|checked|knew|updated',
      'no {ADJ}* risk_assessment|handover|briefing|dry_run|rehearsal|backup|test|review|inspection|pre-check|safety_check|peer_review|code_review|sanity_check|consultation|communication {BE|AUX}* {V:pp}',
      'customers|users|patients|staff|passengers|everyone|support|callers|residents|parents {BE} left|kept in_the_dark|hanging|waiting|on_hold|guessing|without_information',
    ],
    unless: [
      'when|if|because|since|so|as {~6} {NUM|flag|set|enabled|late|missing|full}',
      'can|could|may|might|must|should|cannot|will {ADV}* {NEG}? be',
      'test|tests|step|steps|packet|packets|message|record|rows|field was|were|is skipped|ignored',
      'does|did|do|is|are {NEG}? by_design|by_default|on_purpose',
    ],
    rewrites: [
      { fits: 'unheeded', text: '{head} competed with [which other signals or work]' },
      { fits: 'undone', text: '{head} gave way to [what was done instead]' },
      { fits: 'statement', text: '[Which role] used [which way of working] because [what was known then]' },
    ],
    examples: {
      flags: [
        'MOP not followed.',
        'Escalation matrix ignored.',
        'Permission slips were not collected.',
        'Stories not groomed properly.',
        'The security report went unanswered for weeks.',
      ],
      passes: [
        'The packet was ignored.',
        'The valve was not opened.',
        'The backup was not restored because the key was missing.',
        'Reviews are not required for drafts.',
      ],
    },
  },
];
