/** English: blame in the flat wording of reports and forms: a role in the slot of the cause, a passive, a share of the work. */
import type { LintRule } from '../lint-rule';
import { agentless } from './agentless';
import { character } from './character';
import { counterfactual } from './counterfactual';
import { failedDuty } from './failed-duty';
import { humanError } from './human-error';
import { normViolation } from './norm-violation';
import { rootCausePerson } from './root-cause-person';
import { teamBlame } from './team-blame';

const told = { language: 'en', level: 'suggestion' } as const;

/** Deeds that only hands do: no system picks the wrong one from a list. */
const byHand =
  'entered|typed|keyed|keyed_in|selected|picked|chosen|clicked|uploaded|copied|pasted|ordered|signed|fitted|labelled|labeled|dialled|dialed|ticked|filled_in|booked|attached|edited|unplugged|pulled|pressed|dispensed|administered|given|drawn';
const causes =
  'root_cause|root_causes|cause|causes|reason|rca|trigger|finding|findings|cause_code|cause_category|underlying_cause|probable_cause';

export const matterOfFactRules: readonly LintRule[] = [
  {
    ...rootCausePerson,
    ...told,
    id: 'root-cause-person.en.form',
    patterns: [
      `START {DET|ADJ|NUM}* {${causes}} {~3} :|=|→|–|—|- {~3} {PERSON|NAME} {PUNCT}? END`,
      `START {DET|ADJ|NUM}* {${causes}} {~3} :|=|→|–|—|- {DET|ADJ|OWN}* {mistake|error|slip|typo|oversight|failure|decision|inattention} by|of|from {DET|ADJ|OWN}* {~1} {PERSON|NAME|TEAM}`,
      `START {DET|ADJ|NUM}* {${causes}} {~3} :|=|→|–|—|- {DET|ADJ|OWN}* {PERSON|NAME|TEAM|WE} {ADV}* {V:past|NEG.did|NEG.wasact} {~9}`,
      'down to one|a|the|our|that|some {ADJ}* {PERSON} {POSS}? {~2} mistake|error|typo|slip|decision|oversight|choice|misunderstanding',
    ],
    unless: [
      'owner|contact|reporter|author|assignee {~2} :',
      '{NAME} {V:past|BE} {~6} {SYSTEM|PROPER} {~2} bug',
    ],
    rewrites: [{ fits: 'slot', text: '{label}: [which condition]' }],
    examples: {
      flags: [
        'Trigger: typo by the night engineer.',
        'Root cause – {the foreman/the proxy}',
        'The loss was down to one clerk’s typo.',
      ],
      passes: ['Root cause: a full disk.', 'The delay was down to a slow query.'],
    },
  },
  {
    ...humanError,
    ...told,
    id: 'human-error.en.at-work',
    patterns: [
      'input|entry|picking|packing|loading|subbing|wiring|labelling|labeling|counting|reading|dispensing|transposition|handwriting|judgement|judgment|planning|coordination|handling|calculation error|errors|mistake|mistakes {~3} {by|from|on_the_part|of} {DET|ADJ}* {PERSON|TEAM|NAME|WE}',
      'typo|slip|mix-up|mistype|misclick|mis-click by|of|from {DET|ADJ|OWN}* {~1} {PERSON|TEAM|NAME}',
      '{SUBJECT:person} pressed|clicked|picked|selected|chose|typed|entered|pulled|tapped {DET|ADJ}* {~3} for|instead_of|rather_than|in_place_of {DET|ADJ}* {~3} STOP',
    ],
    unless: ['mix-up of {NUM|SYSTEM}', 'because|since|as_the'],
    rewrites: [
      { fits: 'noun', text: '[which interface, default or missing guard]' },
      { fits: 'end', text: 'made [which entry], going by [what the screen showed]' },
      { fits: 'behind-preposition', text: '[which interface, default or missing guard]' },
    ],
    examples: {
      flags: ['A picking error by the night crew.', '{The admin/The controller} pressed red for green.'],
      passes: ['The scheduler picked a zone for the pod.', 'A counting error of the sensor.'],
    },
  },
  {
    ...agentless,
    ...told,
    id: 'agentless.en.by-hand',
    patterns: [
      `wrong|incorrect|old|outdated {~2} was|were|had_been|got {ADV}* {${byHand}}`,
      '{step|steps|item|items|check|checks|signature|question|field} {PREP}? {~3} was|were|had_been|got {ADV}* missed|missed_out|left_out|overlooked|forgotten|omitted|skipped|rushed {~2} {in|on|from|by_hand|at|during}? {DET|ADJ}* {runbook|checklist|list|form|procedure|handover|review|rehearsal|briefing|plan|rollout|release|change|deployment}',
      '{ticket|tickets|alert|alarm|case|incident|complaint|report|request|action|actions} {~3} was|were|had_been|got {ADV}* closed|marked|resolved|acknowledged|acked {~3} without {being|anyone|any|DET}',
      'was|were|had_been|got {ADV}* {V.rush:pp}',
      '{concern|concerns|objection|objections|doubt|doubts|question|questions|suggestion|suggestions} {~6} was|were|had_been|got {ADV}* dismissed|brushed_aside|brushed_off|waved_away|waved_aside|laughed_off|not_taken|overruled|ignored',
    ],
    unless: [
      'can|could|may|might|must|should|cannot|to be',
      'if|when|unless|where {~4} {SYSTEM} {~3} was|were',
      'wrong|incorrect|old|outdated {~2} was|were given because|since',
      'was|were|had_been abandoned|deferred|panicked',
    ],
    rewrites: [
      { fits: 'whole', text: '[Which role] used [which way of working] because [what was known then]' },
      {
        fits: 'clause-behind-the',
        text: '[role that did it] went by [what the screen showed] and used [which one]',
      },
    ],
    examples: {
      flags: [
        'The wrong file was uploaded.',
        'A step was missed in the runbook.',
        'The ticket was closed without being fixed.',
        'The migration was rushed through on a Friday.',
        'Documentation was left until the last minute.',
      ],
      passes: [
        'The old value was cached.',
        'The ticket was closed after two days.',
        'The wrong shard was queried.',
      ],
    },
  },
  {
    ...counterfactual,
    ...told,
    id: 'counterfactual.en.should-not',
    patterns: [
      'should_never_have|should_not_have|ought_never_to_have {ADV}* passed|left|gone|made_it|reached|got|come|cleared {~2} review|qa|staging|building|production|testing|approval|desk|door',
      "should_not_have|shouldn't_have|should_never_have|ought_not_to_have {ADV}* been {ADV}* {silenced|muted|approved|granted|signed|signed_off|deployed|started|attempted|allowed|left|dismissed|accepted|promised|given|disabled|taken|made|done|used|trusted|assigned|run|shared|pushed} !by",
    ],
    unless: ['because|since {~3} {SYSTEM}', 'by the {SYSTEM}'],
    rewrites: [
      { fits: 'attended', text: 'waited for [which time, person or information]' },
      { fits: 'done', text: 'came to be {participle} because of [what was known then]' },
    ],
    examples: {
      flags: ['The alert should not have been silenced.', 'The change should never have been approved.'],
      passes: ['The packet should not have been retried.'],
    },
  },
  {
    ...failedDuty,
    ...told,
    id: 'failed-duty.en.left-late',
    patterns: [
      'in|in_too_much_of|in_such a_hurry|a_rush|too_much_of_a_hurry|too_much_of_a_rush {to|and|that}',
      '{testing|tests|documentation|monitoring|security|accessibility|training|rollback|communication|planning|rehearsal|audio|qa|review|reviews|alerting|localisation|localization} {BE|was|were} {ADV|ADV.degree|basically|largely}* an_afterthought|afterthoughts|an_after-thought',
      '{TEAM|WE|PERSON|PRON|group|project} had no {ADV|ADJ}* {clear|real|proper}? leader|plan|plan_b|owner|structure|coordination|direction|strategy|agenda|clue',
    ],
    unless: ['because|since|so_that', 'too busy {~6} {other|another|NUM} {incident|outage|incidents}'],
    rewrites: [
      { fits: 'end', text: 'worked with [which information, time or tool there was]' },
      { fits: 'predicate', text: 'down to [how much time] before [which date]' },
      { fits: 'manner', text: 'with [how much time] left' },
      { fits: 'head-verdict', text: '{head} had [how much time] before [which date]' },
    ],
    examples: {
      flags: [
        'We were in too much of a hurry to test it.',
        'Testing was an afterthought.',
        'The team had no clear leader.',
      ],
      passes: ['The job was too slow to finish.', 'Testing was a week late.'],
    },
  },
  {
    ...teamBlame,
    ...told,
    id: 'team-blame.en.share',
    patterns: [
      '{NUM|two|one|some|half|few|PERSON|NAME|PRON} {~2} did|contributed|wrote|delivered nothing|next_to_nothing|very_little|almost_nothing|zero {~4}',
      '{BARE|TEAM|PERSON|NAME|PRON|po|pm} missing_in_action|mia|awol|nowhere_to_be_seen|nowhere_to_be_found {~4}',
      '{BARE|TEAM|PERSON|NAME|PRON} keeps|keep|kept changing {OWN} mind|minds',
      '{NUM|two|one|three|PERSON|NAME|half|few|WE|PRON|same|members} {~2} {did|does|do|carried|took|ended_up_doing|had_to_do} {ADV}* most|all|the_bulk|the_lion’s_share|the_majority|almost_all|nearly_all|90|80 {of}? {the|OWN|DET}? {work|project|coding|writing|code|tasks|load|report|assignment}',
      '{SUBJECT:person} {NEG.did|NEG.wasact|never|hardly|barely|rarely} {ADV}* contribute|contributed|participate|participated|pitch_in|help_out|show_up|turn_up|attend|attended|came_to|come_to|show_up_to {~4}',
      '{contribution|contributions|workload|work|tasks|effort|participation} {~3} {BE|was|were} {ADV|ADV.degree}* uneven|unequal|unfair|lopsided|one-sided|unfairly_distributed|unevenly_distributed|not_equal|not_even|not_fair',
    ],
    unless: ['because|since|sick|ill|leave|holiday|hospital|thanks|thank'],
    rewrites: [
      { fits: 'end', text: 'had [which parts of the work and how much time]' },
      { fits: 'head-verdict', text: '{head} went by [which agreement]' },
      { fits: 'predicate', text: 'shared by [which agreement]' },
    ],
    examples: {
      flags: [
        'Two members did most of the work.',
        'Some students did not participate.',
        'One team member never came to meetings.',
        'The workload was very uneven.',
      ],
      passes: ['The cache did most of the work.', 'The load was uneven across the shards.'],
    },
  },
  {
    ...normViolation,
    ...told,
    id: 'norm-violation.en.past-review',
    patterns: [
      'bypassed|circumvented|sidestepped|short-circuited|skipped|dodged|evaded|jumped {DET|OWN|ADJ|SYSTEM}* {review|reviews|approval|approvals|qa|sign-off|testing|change_control|change_management|governance|triage|peer_review|code_review|procurement|the_queue|the_process} !when|if|because',
      '{SUBJECT:person} hard-coded|hardcoded|committed|pasted|emailed|shared|posted {DET|OWN|ADJ|SYSTEM}* {password|passwords|secret|secrets|credential|credentials|token|api_key|private_key|keys}',
    ],
    unless: [
      'can|could|may|might|must|cannot|to bypassed|skipped',
      '{step|steps} skipped',
      'approval bypassed when',
    ],
    rewrites: [
      { fits: 'maxim', text: '[Which way of working] was used because [what the time or the tool allowed]' },
      { fits: 'end', text: 'used [which way of working], as [what the time or the tool allowed]' },
      { fits: 'manner', text: 'by [which way of working]' },
    ],
    examples: {
      flags: ['The change bypassed review.', '{The developer/The template} hard-coded the password.'],
      passes: ['The packet bypassed the proxy.', 'The build skipped the tests because the flag was set.'],
    },
  },
  {
    ...character,
    ...told,
    id: 'character.en.out-of-hand',
    patterns: [
      '{SUBJECT:person} lacks|lack|lacked {ADV|ADJ}* discipline|rigour|rigor|focus|drive|skill|skills|commitment|maturity|ownership|urgency|care|diligence|motivation|accountability|judgement|judgment|professionalism',
      '{SUBJECT:person} lost {ADV}* control|track|sight|grip|patience|focus|interest|the_plot|the_thread {of|on|with|over}? {~4}',
      '{OWN|TEAM|PERSON|NAME|WE} {POSS}? {~1} estimates|estimate|planning|plan|schedule|scope|timeline|roadmap|expectations {BE|was|were} {ADV|ADV.degree}* {wildly|overly|hopelessly|far_too|too|way_too|much_too|unduly|naively} optimistic|ambitious|naive|rosy|big|tight|vague',
      '{ADV}* handover|handoff|briefing|communication|coordination|documentation {PREP}? {~4} {PERSON|TEAM|shift|BARE} {BE|was|were} {ADV|ADV.degree}* incomplete|sloppy|poor|late|confusing|hurried|rushed|superficial|non-existent|patchy|unclear',
    ],
    unless: ['because|since', 'lost control|track of {DET}? {aircraft|vehicle|car|truck|vessel}'],
    rewrites: [
      { fits: 'brief', text: 'had [how much time, people or practice]' },
      { fits: 'head-verdict', text: '{head} had [how much time, people or practice]' },
      { fits: 'end', text: 'had [how much time, people or practice]' },
    ],
    examples: {
      flags: [
        '{The commander/The session} lost control of the call.',
        'Our estimates were wildly optimistic.',
        'The handover from the night shift was incomplete.',
      ],
      passes: ['The link lost sync at 14:00.', 'The schedule was empty.'],
    },
  },
];
