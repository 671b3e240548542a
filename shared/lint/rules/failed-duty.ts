/** A person "failed", "forgot" or "did not": what did not happen hides what did. */
import type { LintRule } from '../lint-rule';
import { forgettingEn, neglectsEn, omissionsEn, withoutEn, withSubject } from './acts';

/** What the rules of this category share, in both languages. */
export const failedDuty = {
  category: 'failed-duty',
  level: 'warning',
  why: {
    en: 'This tells what did not happen and hides what did.',
    zh: '这句话写的是没有发生的事，遮住了实际发生的事。',
  },
  ask: {
    en: 'What was done instead, and what would have made this step visible at that moment?',
    zh: '当时实际做了什么？什么能让这一步在那一刻被看见？',
  },
} as const;

export const failedDutyRules: readonly LintRule[] = [
  {
    ...failedDuty,
    id: 'failed-duty.en.omitted',
    language: 'en',
    patterns: withSubject('role', omissionsEn),
    evenIfNegated: true,
    unless: [
      '{NEVER|NEG.did} {ADV}* supported|support',
      '{NEG.did} learn {ADV|that}* much !from',
      'if {~4} {NEG.did|NEG.had}',
      '{NEG.did|NEG.had} use {~4} at_the_time',
    ],
    rewrites: [
      { fits: 'omission', text: 'had [which cue, if any] to {verb}' },
      { fits: 'omission', text: 'had [what had priority] at hand when it was time to {verb}' },
    ],
    examples: {
      flags: [
        '{The reviewer/The health check} failed to notice the flag.',
        'During the rollout {the on-call engineer/the load balancer} failed to escalate.',
        'We did not communicate well with the support team.',
        'Our team never tested the restore path.',
        '{The developers/The nodes} hadn’t verified the backup before the migration.',
        'The engineer who ran the migration did not check the dashboard.',
        'We deployed on Friday and did not monitor the error rate.',
      ],
      passes: [
        'We never supported nested transactions, and there are no plans to.',
        'We recorded the facts again, because we didn’t learn that much.',
        'The health check failed to respond within two seconds.',
        'The consumer did not acknowledge the message.',
        'We did not have a dashboard for this queue.',
        'The on-call engineer did not see the alert because it was routed to another channel.',
        'We did not know that the certificate was shared.',
        'The engineer’s script failed to acquire the lock.',
      ],
    },
  },
  {
    ...failedDuty,
    id: 'failed-duty.en.forgot',
    language: 'en',
    patterns: withSubject('mind', forgettingEn),
    unless: [
      '{V.forget} nothing',
      'users|customers|people|anyone who {V.forget:past} {OWN|DET}? password|passwords|pin|login',
    ],
    rewrites: [
      { fits: 'omission', text: 'had [which cue, if any] to {verb}' },
      { fits: 'omission', text: 'had [what had priority] at hand when it was time to {verb}' },
      { fits: 'thing', text: 'had [which cue, if any] for' },
      { fits: 'before-to', text: 'had [which cue, if any]' },
    ],
    examples: {
      flags: [
        'The intern forgot to rotate the key.',
        'An admin neglected to renew the certificate.',
        'The operator forgot about the valve.',
        '{The student/The cache} forgot to submit the form.',
      ],
      passes: [
        'Click “Forgot password” to reset it.',
        'The scheduler omitted the last field.',
        'If a user forgot the password, the page offers a link.',
      ],
    },
  },
  {
    ...failedDuty,
    id: 'failed-duty.en.passed-over',
    language: 'en',
    patterns: withSubject('role', neglectsEn),
    unless: [
      '{NUM|percent|%} {~4} missed|bounced|skipped',
      'missed {NAME|PROPER} {POSS} birthday|wedding|talk',
      'missed|miss the? plan|budget|forecast|save|button',
      'took {DET} shortcut on_purpose|deliberately {~9}',
      'muted {~4} duplicate|for',
      'missed|miss our|the|their|its|this? slo|sla|target|targets|goal|goals|heartbeat|heartbeats|deadline|objective|window|train|bus|meeting',
    ],
    rewrites: [
      { fits: 'object', text: 'put [what had priority then] before' },
      { fits: 'object', text: 'weighed [what was known then] against' },
    ],
    examples: {
      flags: [
        '{The on-call engineer/The parser} ignored the warning.',
        'The team dismissed the early reports.',
        'We overlooked the dependency on the old cluster.',
        'The warnings were ignored by the {operations team/controller}.',
        '{The on-call engineer/The proxy} ignored the alert.',
      ],
      passes: [
        'The router ignored the packet.',
        'The scheduler skipped the run because the lock was held.',
        'We missed our SLO by 0.2 %.',
        'The cache missed twice.',
      ],
    },
  },
  {
    ...failedDuty,
    id: 'failed-duty.en.without',
    language: 'en',
    patterns: [
      '{SUBJECT:human} dismissed|ignored|disregarded|treated {DET} {~3} as noise|nothing|routine|unimportant|false|harmless',
      ...withSubject('role', withoutEn),
      '{SUBJECT:human} without {ADV}* !knowing|addressing|validating|warning {V.scrutiny:ing|opening|reading|looking|glancing|asking|telling|thinking}',
    ],
    evenIfNegated: true,
    unless: ["never|do_not|don't|without {V:base} {~8} without", 'without looking|asking for|at? who'],
    rewrites: [
      { fits: 'blind', text: 'relying on [what was known then] about' },
      { fits: 'adjunct', text: 'with [which check was at hand]' },
      { fits: 'untold', text: 'at [time], before [which message] reached' },
    ],
    examples: {
      flags: [
        '{The engineer/The job} restarted the database without checking the replication lag.',
        'Without verifying the target, {the contractor/the script} dropped the table.',
        'We shipped the release without proper testing.',
      ],
      passes: [
        'Improperly stacked pallets tip without warning.',
        'The pod restarted without notifying the controller.',
        'The change can be rolled back without asking.',
      ],
    },
  },
  {
    ...failedDuty,
    id: 'failed-duty.en.fell-short',
    language: 'en',
    level: 'suggestion',
    patterns: [
      '{SUBJECT:person} burned|burnt|squandered|frittered {~3} week|weeks|day|days|month|months|hours|budget|effort on',
      "promises|commitments|deadlines {~2} {WE|PRON|PERSON|TEAM} did_not|didn't|never keep|kept|meet|met|honor|honour|honoured",
      '{SUBJECT:person} put|placed|had too_much|too_little|blind|so_much faith|trust|confidence|hope in',
      '{SUBJECT:person} let {~4} lapse|drift|slide|expire|fester|drag_on|pile_up|slip',
      '{SUBJECT:person} {NEG.did} {ADV}* ring|call|write|get|come|turn up? back|up until',
      '{SUBJECT:person} never {ADV}* sat_down|got_around|got_round|stopped|thought|bothered|agreed',
      '{SUBJECT:human} wasted {~3} minute|minutes|hour|hours|day|days|week|weeks|time|effort|energy',
      'too_little|not_enough|far_too_little|so_little|very_little|hardly_any {N.effort} went|was|were|has|had',
      '{SUBJECT:person} was|were {ADV|ADV.degree}* absent|missing|late|absent_from|missing_from from|again|to',
      '{SUBJECT:human} {NEG.had} bothered to',
      '{SUBJECT:person} lacked|lack|lacks {ADJ|ADV|DET}* {N.effort}',
      '{SUBJECT:person} {NEG.did} have enough|the|sufficient|any|much|adequate {ADJ}* experience|discipline|skill|skills|knowledge|expertise|motivation|understanding|foresight',
      '{SUBJECT:person} spent|wasted {ADV}* too_much|so_much|far_too_much|too_little|too_long|way_too_much time|effort|energy?',
      '{SUBJECT:person} relied|depended {ADV|ADV.degree|too}* heavily|much|blindly|solely on',
      '{SUBJECT:person} did {DET} {ADV.degree}* bad|poor|terrible|sloppy|half-hearted|lousy job|work',
      '{SUBJECT:person} delivered|contributed|did|achieved|produced nothing|very_little|little|next_to_nothing',
      '{SUBJECT:person} disappeared|vanished|ghosted|slacked|bailed|flaked',
      '{SUBJECT:person} started|began {~2} {ADV.degree}* late|too_late',
      '{SUBJECT:person} {BE} {ADV.degree|ADV}* slow|late to|in {ADV}* {V:base|V:ing}',
      '{SUBJECT:person} took {ADV.degree}* too_long|far_too_long|so_long|forever to {V:base}',
    ],
    rewrites: [{ fits: 'end', text: 'worked with [which information, time or tool there was]' }],
    examples: {
      flags: [
        'The team lacked the experience to judge the risk.',
        'We spent too much time on the menu.',
        'The crew started too late.',
        'We ran out of time because we started late.',
      ],
      passes: ['The node lacked the memory to start.', 'The job spent too much time in the queue.'],
    },
  },
  {
    ...failedDuty,
    id: 'failed-duty.en.lacked',
    language: 'en',
    level: 'suggestion',
    patterns: [
      '{N.effort} {PREP}? {~4} was|were|is|are {ADV|ADV.degree}* poor|lacking|bad|weak|inadequate|nonexistent|non-existent|terrible|awful|sloppy|minimal|way_off|lax|abysmal|horrible|insufficient',
      'no|little|zero|not_enough|hardly_any {ADJ}* sense_of_urgency|urgency|accountability|discipline|teamwork|planning|preparation|motivation|commitment|foresight|sense_of_responsibility|sense_of_ownership',
      'took {WE|PERSON|TEAM|NAME|PRON} {ADV.degree|ADV}* {far}? too_long|ages|forever',
      'communication|teamwork|coordination|collaboration|discipline broke_down|suffered|fell_apart|was_lacking|dried_up|collapsed',
      'lack_of|a_lack_of|insufficient|inadequate {ADJ|ADV}* communication|planning|preparation|attention|attention_to_detail|discipline|experience|skill|knowledge|expertise|effort|commitment|motivation|ownership|responsibility|accountability|teamwork|coordination|judgment|judgement|focus|foresight|awareness|situational_awareness|urgency|rigor|rigour|diligence|time_management|care|training|testing|understanding|oversight|leadership|initiative|follow-through|follow-up|research',
      'poor|bad|weak|sloppy|lax|terrible|shoddy|ineffective {ADJ|ADV}* communication|planning|preparation|discipline|coordination|judgment|judgement|time_management|leadership|teamwork|decision_making|decision-making|management|project_management|organization|organisation|work_ethic|estimation|collaboration|attention_to_detail|prioritization|prioritisation|execution|handover|understanding|coding|choices|oversight|supervision|testing|technique|workmanship',
      'failure|failures|inability|unwillingness|reluctance|refusal to {ADV}* {V.diligence:base|V.notice:base}',
      'our|their|his|her failure to {ADV}* {V:base}',
    ],
    unless: [
      'memory|disk|storage|cpu|queue|traffic|state|config|configuration|certificate|inter-service|interprocess|network management|communication|coordination|scheduling|planning',
    ],
    rewrites: [
      { fits: 'noun', text: '[what was missing: information, time or a tool]' },
      { fits: 'judged', text: 'had [how much time, people or practice]' },
      { fits: 'statement', text: '[What was missing: information, time or a tool] shaped the work' },
    ],
    examples: {
      flags: [
        'The outage was prolonged by a lack of communication between the teams.',
        'Poor planning left us with two days for testing.',
        'Failure to verify the backup made recovery slow.',
      ],
      passes: [
        'The pod was killed for lack of memory.',
        'Poor performance of the index slowed every query.',
        'Failure to connect returns an error code.',
        'The node had insufficient memory.',
      ],
    },
  },
  {
    ...failedDuty,
    id: 'failed-duty.en.noticed',
    language: 'en',
    level: 'suggestion',
    patterns: [
      '{SUBJECT:person} {NEG.did} {ADV}* {V.notice:base}',
      '{SUBJECT:person} {NEG.had} {ADV}* {V.notice:pp}',
      '{SUBJECT:person} {NEVER} {V.notice:past}',
    ],
    evenIfNegated: true,
    rewrites: [{ fits: 'omission', text: 'had [which cue, if any] to {verb}' }],
    examples: {
      flags: ['The on-call engineer did not notice the second alert.'],
      passes: ['The monitor did not detect the drop.', 'Nobody was hurt.'],
    },
  },
  {
    ...failedDuty,
    id: 'failed-duty.en.nobody',
    language: 'en',
    level: 'suggestion',
    patterns: [
      '{NOBODY} had {ADV}* thought|bothered|dared|stopped to',
      '{NOBODY} {ADV}* {V.notice:past|V.diligence:past}',
      '{NOBODY} {ADV}* {HAD}? {ADV}* {V.diligence:pp}',
      '{NOBODY} {ADV}* {BE} {ADV}* {V.diligence:ing|keeping|doing|taking|looking|testing}',
      '{NOBODY} {ADV}* felt|feels|feel {ADV}* responsible|accountable|in_charge|obliged|it',
      '{NOBODY} took|takes responsibility|ownership|charge|the_lead|the_time',
    ],
    unless: [
      'felt|feels|feel|feeling that? {NOBODY}',
      '{NOBODY} {PREP}? {~2} could|would|can|may|might|should',
      '{NOBODY} here|else {~2} {NUM|past|beyond}',
      '{NOBODY} asked for',
    ],
    evenIfNegated: true,
    rewrites: [{ fits: 'nobody', text: 'the [role] had [which cue, if any] to {verb}' }],
    examples: {
      flags: ['Nobody checked the disk usage.', 'No one questioned the plan.'],
      passes: ['Nobody was hurt.', 'Nothing checked the disk usage.'],
    },
  },
];
