/** English: how professional reports put it: fields with a person in them, what nobody did, counts of incidents, who was taken off. */
import type { LintRule } from '../lint-rule';
import { absolutes } from './absolutes';
import { agentless } from './agentless';
import { character } from './character';
import { failedDuty } from './failed-duty';
import { punitive } from './punitive';
import { rootCausePerson } from './root-cause-person';
import { tryHarder } from './try-harder';

const wide = { language: 'en', level: 'suggestion', evenIfNegated: true, evenIfHypothetical: true } as const;

export const reportRules: readonly LintRule[] = [
  {
    ...rootCausePerson,
    ...wide,
    id: 'root-cause-person.en.field',
    patterns: [
      'START rca|cause_code|fault_code|root_cause_code|reason_code|cause_category : {DET|ADJ}* {~1} {PERSON|TEAM|NAME} STOP',
      'root_cause|cause|code|category : user_action|user_actions|operator_action|operator_actions|client_action|client-side_action|customer_action|human_action|user_behaviour|user_behavior|operator_inattention STOP',
      'root_cause|rca|cause , {~8} : me|us|them|him|her STOP',
    ],
    rewrites: [{ fits: 'slot', text: '{label}: [which condition]' }],
    examples: {
      flags: [
        'RCA: {shift operator/disk latency}.',
        'Cause code: user action.',
        'Root cause, if the form insists on one: me.',
      ],
      passes: ['Cause code: hardware.', 'RCA: pending.', 'Root cause, as far as we know: the cache.'],
    },
  },
  {
    ...failedDuty,
    ...wide,
    id: 'failed-duty.en.never-ran',
    patterns: [
      '{SUBJECT:person} never ran|tried|rehearsed|exercised|loaded|executed|measured|walked_through|dry-ran {~6}',
      '{SUBJECT:role} has|have yet_to {ADV}* reply|respond|answer|acknowledge|read|open|test|sign|review|escalate|apologise|apologize',
      '{SUBJECT:person} left {DET|OWN} {~2} unsealed|unlocked|unattended|unguarded|unpatched|wide_open',
    ],
    rewrites: [{ fits: 'never-did', text: 'had [which cue, if any] to' }],
    examples: {
      flags: [
        'The author of the change never ran it against a full copy.',
        '{The vendor manager/The replica} has yet to acknowledge our third message.',
        '{The night porter/The new installer} left the cabinet unlocked over the weekend.',
      ],
      passes: ['The scheduler never ran the job.', 'We have yet to find the cause.'],
    },
  },
  {
    ...agentless,
    ...wide,
    id: 'agentless.en.by-nobody',
    patterns: [
      'without {having_been|being|been} {ADV}* {V:pp} by anyone|anybody|a_soul|a_single_person',
      'was|were|been {ADV}* scrolled_past|clicked_past|clicked_away|waved_away|waved_off|swept_aside|filed_and_forgotten',
    ],
    rewrites: [{ fits: 'adjunct', text: 'with [which check, by which role]' }],
    examples: {
      flags: [
        'The script went out without having been read by anyone.',
        'Two warnings in the channel were scrolled past.',
      ],
      passes: ['The file was scrolled to the end.', 'The certificate was renewed without being restarted.'],
    },
  },
  {
    ...absolutes,
    ...wide,
    id: 'absolutes.en.which-incident',
    patterns: [
      'this_is|that_is|it_is the {NUM|second|third|fourth|fifth|sixth|seventh|umpteenth|nth} incident|outage|ticket|release|time|change|sprint|quarter|month|audit {~5} in_which|where|that|because {DET|ADJ}* {~1} {PERSON|TEAM|NAME|BARE} {~6} END',
      'this_is|that_is|that_makes|it_is the {NUM|second|third|fourth|fifth|sixth|seventh|umpteenth|nth} incident|outage|ticket|release|time|change|sprint|quarter|month|audit {~5} in_which|where|that|because {DET|ADJ}* {~1} {PERSON|TEAM|NAME|BARE}',
    ],
    rewrites: [{ fits: 'whole', text: '[Which events] on [which dates] had [which condition] in common' }],
    examples: {
      flags: ['This is the third outage since May in which the {storage team/storage array} was involved.'],
      passes: ['This is the second release in which the pods restart.'],
    },
  },
  {
    ...punitive,
    language: 'en',
    level: 'warning',
    id: 'punitive.en.taken-off',
    patterns: [
      '{NAME|PERSON|PRON} {BE|has_been|will_be} {ADV}* {taken|moved|pulled|removed|kept}? off {DET} oncall|on-call|rota|project|account|repo|repository|rotation|case {and|until|for_good|,} {~4} END',
      '{NAME|PERSON|PRON} {BE|has_been|will_be} {ADV}* {taken|moved|pulled|removed|kept}? off {DET} oncall|on-call|rota|project|account|repo|repository|rotation|case {and|until|for_good|,} {~4}',
      '{NAME|PERSON|PRON} {BE} no_longer on your|our|the|this account|project|case|rota|rotation',
    ],
    unless: ['at {PRON|OWN} {~1} request', 'thanks|thank|leave|maternity|paternity|holiday|rest'],
    rewrites: [
      { fits: 'clause-behind-the', text: '[role] was asked [what made that step look right]' },
      { fits: 'statement', text: 'the [role] was asked [what made that step look right]' },
    ],
    examples: {
      flags: [
        'The contractor is off the rota until further notice.',
        'The engineer is no longer on your account.',
      ],
      passes: [
        'The node is off the network until the repair.',
        'She is no longer on this account at her own request.',
      ],
    },
  },
  {
    ...character,
    ...wide,
    id: 'character.en.green',
    patterns: [
      '{SUBJECT:person} was|is|were|being {ADV|ADV.degree|only|just}* fresh_out_of|straight_out_of|barely_out_of|just_out_of|straight_from {DET}? college|university|school|training|bootcamp|the_academy',
    ],
    rewrites: [{ fits: 'state', text: '[which task was new, and what help there was]' }],
    examples: {
      flags: ['The consultant was fresh out of college and had never met a purchase order.'],
      passes: ['The image was fresh out of the registry.'],
    },
  },
  {
    ...tryHarder,
    ...wide,
    id: 'try-harder.en.told-to-check',
    patterns: [
      'START action|action_item|actions|takeaway|next_step : {~2} {PERSON|TEAM|NAME|WE|BARE|everyone|all} to|must|should|will {ADV}* double-check|double_check|triple-check|re-read|reread|check_twice|check_again|slow_down|concentrate|focus|think_twice|be_vigilant {~8} END',
      'START action|action_item|actions|takeaway|next_step : {~2} {PERSON|TEAM|NAME|WE|BARE|everyone|all} to|must|should|will {ADV}* double-check|double_check|triple-check|re-read|reread|check_twice|check_again|slow_down|concentrate|focus|think_twice|be_vigilant',
    ],
    rewrites: [
      {
        fits: 'whole',
        text: 'Action: add [which guard, check, default or alert], owned by [role] and tested by [test]',
      },
    ],
    examples: {
      flags: ['Action: {analysts/the pipeline} to double-check before each upload.'],
      passes: ['Action: the platform team to add a check to the upload.'],
    },
  },
];
