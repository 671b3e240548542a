/** English: what happened is put down to somebody, in the plain wording of most reviews. */
import type { LintRule } from '../lint-rule';
import { personFault } from './person-fault';

export const attributionRules: readonly LintRule[] = [
  {
    ...personFault,
    language: 'en',
    level: 'suggestion',
    evenIfNegated: true,
    id: 'person-fault.en.put-down-to',
    patterns: [
      'caused|triggered|prolonged|made_worse|delayed|aggravated by {DET|OWN|ADJ|SYSTEM}* {indecision|inexperience|hesitation|confusion_on|haste|carelessness|misunderstanding|miscommunication|my|our}',
      'caused|triggered|prolonged|delayed by {DET|ADJ|SYSTEM}* {PERSON|TEAM|NAME} {V:ing}',
      'attributable|ascribed|attributed|put_down|owing|down {be}? to {DET|ADJ|OWN}* {SYSTEM}? {PERSON|TEAM|NAME|WE|laboratory|indecision|human|individual|ward|depot}',
      'on_the_part_of {DET|ADJ|OWN}* {PERSON|TEAM|MAYBE|NAME|SYSTEM|BARE}',
      'mistake|error|fault|blame|oversight|slip {BE} {ADV}* mine|ours|his|hers|theirs|yours',
      '{SUBJECT:human} put|sent|placed|loaded|delivered|booked|took|parked|drove|pushed|shipped|wrote|entered|typed|clicked|pressed|connected|applied|filed|filled|poured|gave|pulled|ran|deployed|pointed|packed|posted|emailed|printed|reversed {~5} to|on|onto|into|at|in|from|against the_wrong|the_same {~1}',
      '{wrong|incorrect|bad} {~2} was|were|had_been {V:pp} by {DET|ADJ}* {~1} {PERSON|MAYBE|TEAM|NAME}',
      '{PERSON|MAYBE|picker|picking|packing|clerk|typing|filing|keying|planning|estimating} error|mistake|blunder END',
      '{my|our|his|her|their} {ADJ}* branch|change|fix|handling|commit|pull_request|code|merge|decision|test_strategy|plan|estimate|estimates|rollout|tweak {PREP}? {~5} made|broke|caused|cost|was_wrong|delayed|took_down|so_far|was_so|is_basically|{V.break:past}',
      '{PERSON|TEAM|NAME|PRON|WE} got {~5} badly|completely|totally|all|so|quite|very {ADV}* wrong',
      '{SUBJECT:person} committed|agreed|signed_up|said_yes|promised to? {ADV}* too_much|too_many|more_than|everything|the_impossible|a_date',
      'less|fewer|worse|later|slower than {WE|PRON} {had}? promised|agreed|said|claimed|committed',
      '{sorry|sry|apologies} , {~2} {that|it|this} {was|is} {me|us|my|our|on_me|mine|entirely}',
      '{that|it|this} {was|is|be} me END',
      '{SUBJECT:person} switched_off|turned_off|unplugged|changed|deleted|dropped|rotated|removed|replaced|moved|renamed|chose|took_on|sold|promised|cancelled|pushed {~8} without_asking|without_telling|over_everyone|over_our|and_let|and_left|as_if|behind',
      '{PERSON|TEAM|NAME|WE|PRON|MAYBE|BARE} approved|signed|reviewed|merged|signed_off|passed|accepted|authorised|authorized {~8} in|within|from|with|while {NUM|two|three|one|under|OWN|nine|DET|on}* {minutes|seconds|phone|leave|defects|open|holiday|red|glance}',
      '{PERSON|TEAM|NAME|PRON|someone|WE} approved|merged|reviewed|signed|signed_off|closed|authorised|marked {OWN} own {~2}',
      'avoidable|preventable|unnecessary|needless|self-inflicted downtime|delay|delays|outage|damage|mistake|mistakes|error|errors|rework|incident|loss|cost|costs|pain|harm',
      'unclear|vague|changing|late|contradictory|missing|wrong requirements|instructions|specs|briefing|brief|spec|information|answers|feedback from {DET}? {BARE|TEAM|PERSON|MAYBE|business|client}',
    ],
    unless: [
      '{NEG.did} lose {~12} down_to',
      'lost no {~9} down_to',
      'down_to {DET|OWN}? {~2} and|quick|good|great',
      'assume|assumes|assuming|presume {ADJ|positive}* intent|intentions|faith',
      'follow-up|follow|awaiting|waiting|chase|chasing {~2} missing|late',
      'found|noticed|fixed|corrected|reported|reverted {~4} wrong',
      'pilot_error|user_error|human_error {~6} {NUM}',
      'avoid|avoids|prevent|reduce unnecessary|needless',
    ],
    rewrites: [
      { fits: 'behind-people', text: 'went by [what was known then] and {deed}' },
      { fits: 'clause-behind-the', text: 'step was taken because [what was known then]' },
    ],
    examples: {
      flags: [
        'The prolonged duration is attributable to the duty engineer.',
        'The mistake was mine.',
        '{The crew/The sorter} put the pallets on the wrong trailer.',
        'An incorrect command was entered by the operator.',
        'Broke the build for everyone, sorry, that was me.',
        '@sanjay approved 400 lines in three minutes.',
      ],
      passes: [
        'Assume good intent on the part of the author.',
        'Follow-up on missing feedback from the logistics team.',
        'The delay is due to the certificate.',
        'The sorter put two labels on one box.',
      ],
    },
  },
];
