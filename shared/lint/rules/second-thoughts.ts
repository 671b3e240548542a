/** English: what would have been, what was surely thought, what was plain all along, and questions that are none. */
import type { LintRule } from '../lint-rule';
import { counterfactual } from './counterfactual';
import { hindsight } from './hindsight';
import { mindReading } from './mind-reading';
import { rhetorical } from './rhetorical';

const wide = { language: 'en', level: 'suggestion' } as const;

export const secondThoughtRules: readonly LintRule[] = [
  {
    ...counterfactual,
    ...wide,
    id: 'counterfactual.en.rescue',
    patterns: [
      'would|might|could have {ADV}* {V.rescue:pp} {WE|PRON|it|this|that|DET|all|everyone|money|hours|days|NUM|at_least}',
      "would've|could've|might've {ADV}* {V.rescue:pp}",
      'would|might|could have {ADV}* been {ADV|ADV.degree}* avoided|prevented|averted|spared|saved|caught|spotted|fine|avoidable|nice|better|wise|wiser|prudent|sensible|smarter|enough|obvious|a_non-issue|trivial|minor {~2}',
      "START had {DET|ADJ|ADV}* !{DET|SYSTEM} {~3} {ADV}* {V:pp|V:past} {~9} {PUNCT}? {~4} would|could|might|wouldn't|we'd|i'd|they'd",
      'would_have|could_have|might_have {ADV}* {V:pp} {~5} had {WE|PRON|PERSON|TEAM|NAME|BARE|MAYBE}',
      'none|nothing|most of this|it|that would have happened',
      'and|then {WE|PRON} would_have|could_have known|seen|noticed|found|caught|spotted|avoided|saved',
      'with {~5} {WE|PRON} would_have|could_have|might_have {V:pp}',
      "{WE|PRON|this|it} would_have|wouldn't_have|would_not_have|we'd_have|would have? {NEG}? {BE|V:pp} {~5} if|had {DET|ADJ}* {PERSON|TEAM|WE|PRON|NAME|MAYBE|BARE} {HAD|had|hadn't|have|would}",
      "we'd|i'd|they'd|it'd have {ADV}* been|had {~3} fine|audio|time|done|better|hours|saved",
      '{SUBJECT:person} should|could|ought_to|might|must|needs_to|need_to have {ADV}* been {ADV}* {V:pp}',
      "START {ADV}* should_have|could_have|should've|could've|shouldn't_have|might_have|ought_to_have {ADV}* {V:pp|V:past|been}",
      '{SUBJECT:person} ought_to|should_really|really_should|should_at_least|should_simply|could_easily|could_simply {V:base}',
      'should|could|ought_to have {ADV}* been {ADV}* {V:pp} {~7} by {DET|ADJ}* {PERSON|TEAM|NAME}',
      'it|that would have been|taken|cost {ADV}* nice|helpful|good|polite|professional|courteous|wise|smart|better|nothing|minutes|seconds|easy if|to|had|for',
      "it|it'd|it_would|would_have|it_would've {been}? nice|great|good|helpful if {PERSON|PRON|WE|TEAM|BARE|somebody|someone|anyone}",
      'a|an|one|any|the|some competent|careful|attentive|experienced|second|proper|simple|basic|quick|five-line|trained|qualified|responsible {~3} would|could|might {ADV}* have',
      'START {V:ing} {~6} would|could|might have {ADV}* {V.rescue:pp|cost|been}',
      'could|should have {ADV}* {V:pp} {~4} sooner|earlier|way_earlier|much_earlier|ages_ago|beforehand|first|upfront|up_front',
      'if_only|if_we_had_only|if_they_had_only|when_it_should_have|as_it_should_have|like_we_should_have|as_we_should_have|as_they_should_have',
      'instead_of|rather_than waiting|guessing|assuming|hoping|dithering|panicking|arguing|ignoring|complaining|talking {~6}',
    ],
    unless: [
      'whether {~9} would|could|might have',
      '{SYSTEM} would|could|should|might have {ADV}* fired|triggered|restarted|retried|returned|failed|opened|closed|rolled|scaled|run',
      'should|could have {ADV}* been {ADV}* restarted|drained|evicted|routed|replaced|closed|opened|rejected|returned|cached|finished',
    ],
    rewrites: [{ fits: 'ought', text: '[What was known then] made [what was done] look right' }],
    examples: {
      flags: [
        'A five-line sanity check would have told us that the join was off.',
        'Had Sales looped us in before signing, we would have pushed back.',
        'None of this would have happened if the gaffer had read the drawing.',
        'Ordering five first would have cost us nothing.',
        'Should have asked the TA way earlier.',
        '{The doctor/The valve} ought to have been called straight away.',
      ],
      passes: [
        'The circuit breaker would have opened at 80 %.',
        'Without the cache the request would have taken 4 s.',
        'The lock should have been released by the worker.',
      ],
    },
  },
  {
    ...mindReading,
    ...wide,
    id: 'mind-reading.en.supposed',
    evenIfNegated: true,
    patterns: [
      '{SUBJECT:person} {ADV}* {V.suppose:past}',
      '{SUBJECT:person} < {BE} {ADV|ADV.degree}* convinced|adamant|sure|certain|confident|persuaded|positive > that|it|he|she|they|we|the|everything|nothing|nobody|all',
      '{SUBJECT:person} had|have|has convinced|persuaded|fooled|deluded|talked|kidded themselves|himself|herself|ourselves|myself|itself',
      '{SUBJECT:person} fooled|kidded|deluded|convinced|persuaded|lied_to itself|themselves|ourselves|himself|herself|myself',
      'thought|believed|assumed|figured|reckoned|expected|hoped someone_else|somebody_else|the_other|another_team|others {ADV}* was|were|would|had|will|did',
      '{SUBJECT:person} {ADV}* thought|believed|hoped|trusted|figured|felt nobody|no_one|somebody_else|someone_else|that_nobody|that_no_one',
      '{SUBJECT:person} {BE}? hoping|hoped {that}? {PRON|WE|it|the|nobody|no_one|somebody|someone|DET} {~3} would|will',
      '{SUBJECT:person} {ADV}* blindly|simply|just|merely trusted|accepted|believed|followed|copied|took|relied|clicked|waved',
      '{SUBJECT:person} took {~4} on_trust|for_granted|at_face_value|as_gospel|as_read|lightly|for_gospel',
      '{SUBJECT:person} accepted|took|ran {DET} risk|gamble|chance|shortcut|easy_way_out|path_of_least_resistance',
      '{SUBJECT:person} {V:past} {~4} in_order_to|to|just_to make|hit|look|save|avoid|impress|please|cover|hide {DET|OWN}* numbers|targets|good|face|effort|blame|boss|management|trouble|work|mistake|tracks',
      '{SUBJECT:other} {NEG.did|NEG.do} {ADV|seem_to}* care|mind|bother|listen|value|respect|take_it_seriously|give_a',
      '{SUBJECT:person} {NEG.did} {ADV}* care|bother|listen|take_it_seriously|give_a',
      '{nobody|no_one|none_of_them|none_of_us} {PREP}? {~3} cared|bothered|minded|gave_a',
      '{SUBJECT:person} {BE} {ADV}* fixated|obsessed|preoccupied|hell-bent|dead_set|bent|set|keen on',
      '{SUBJECT:person} < thought > it|that|this|they|he|she|we {ADV}* was|were|would {~2} fine|enough|okay|ok|safe|harmless|lab|test|done|staging|small|trivial|quick|good_enough',
      'START {ADV}* assumed|presumed|figured|thought|hoped|guessed {that}? {DET|PRON|WE|SYSTEM|N.norm|MAYBE|design|everyone|everybody|someone|it}',
      '{SUBJECT:person} < thought|believed|felt|figured|assumed|expected|hoped > {~6} would|was_going_to|were_going_to|could {~4}',
      '{SUBJECT:human} thought|believed|felt|considered|deemed {that}? it was? acceptable|okay|ok|fine|enough|safe|unnecessary|sufficient to',
      'everyone|everybody|each_of_us|both_teams|all_of_us thought|assumed|believed|figured|hoped|expected {~8}',
    ],
    rewrites: [
      { fits: 'that', text: 'saw [what pointed that way] and expected' },
      { fits: 'clause', text: 'saw [what pointed that way] and expected that' },
      { fits: 'judged', text: 'went by [what pointed that way]' },
    ],
    examples: {
      flags: [
        '{The team/The model} kidded itself about the lead time.',
        'They reckoned nobody would notice.',
        'The crew were convinced they had selected flaps five.',
        'Everyone thought someone else was doing the slides.',
        'Assumed design was final without asking.',
      ],
      passes: [
        'The optimizer figured in the plan.',
        'The team was sure to log every step.',
        'The engineer said that the page showed green.',
      ],
    },
  },
  {
    ...hindsight,
    ...wide,
    id: 'hindsight.en.plain',
    patterns: [
      'START clear|obvious|plain|evident|pretty_obvious|quite_clear|fairly_obvious|painfully_clear {ADV}* from|now|that|to|in_hindsight|from_the_start',
      'any|every|anyone|anybody {~7} would_have|could_have|should_have smelled|smelt|seen|known|noticed|spotted|guessed|told|realised|realized|stopped|asked {~3}',
      'any|every|anyone|anybody|everybody|everyone {~6} could|would|should|might have {ADV}* {predicted|seen|known|told|guessed|spotted|noticed|expected|foreseen|realised|realized|understood}',
      '{SUBJECT:human} should_have_known|should_have_seen|should_have_realised|should_have_realized|should_have_guessed|ought_to_have_known|must_have_known|must_have_seen|might_have_known|could_have_known',
      '{BE} {ADV|ADV.degree}* begging|crying_out|screaming|destined|predestined to_be|for',
      '< of_course > {DET}? {~3} would|was_going_to|did|had|broke|failed|fell {~3}',
      '{signs|symptoms|clues|hints|warnings|indications|evidence} {BE} {ADV}* there|everywhere|all_there|plain|unmistakable|unmissable|hard_to_miss|impossible_to_miss|obvious|clear',
      '!{NEG.was} {BE} {ADV|ADV.degree}* foreseeable|predictable|inevitable|unavoidable|blatant|unmissable|hard_to_miss|impossible_to_miss END',
    ],
    unless: ['{SYSTEM} {BE} inevitable|unavoidable because|when', '{NOBODY} could_have'],
    rewrites: [{ fits: 'opening', text: 'At [time] it was not yet known that' }],
    examples: {
      flags: [
        'Clear from the first trace that it was the prefix list.',
        'Of course the distribution would shift in December.',
        'The conflict was foreseeable.',
      ],
      passes: ['The plot is clear.', 'The outcome was not foreseeable.'],
    },
  },
  {
    ...rhetorical,
    ...wide,
    id: 'rhetorical.en.question',
    evenIfNegated: true,
    evenIfHypothetical: true,
    patterns: [
      'START who {ADV}* {V:third|V.act:past|V.err:past|leaves|puts|stores|signs|thinks|does|tests|runs|deploys|approved|let|decided} !{on_call|on-call|this|next|the_follow-up} {~12} {QUESTION}',
      'START since_when|what_exactly|how_exactly|in_what_world|on_what_planet|what_sort_of|what_kind_of {~14} {QUESTION}',
      'how {can|could|does|do|is|would|did} {DET|ADJ|ADV}* {~2} {PERSON|TEAM|PRON|WE|anyone|anybody|nobody|everyone|MAYBE} {ADV}* {V.err|V.neglect|V.forget|misread|miss|forget|overlook|fail|not|be_so|even|manage_to|still|let|get_this|leave|ship} {~10} {QUESTION}',
      'START are|is|was|were|do|does|did|has|have {WE|PRON|PERSON|TEAM|anyone|anybody|nobody|no_one} {ADV}* seriously|really|actually|even|honestly|ever|not {~12} {QUESTION}',
      'START why|how_come {AUX|did|was|were|do|does|is|are|has|have|had}? {NEG}? {nobody|no_one|anyone|anybody|no-one|people|everyone|PERSON|TEAM|NAME|they|he|she} {~14} {QUESTION}',
      "START isn't|wasn't|weren't|aren't|didn't|don't|doesn't|couldn't|shouldn't {DET|it|that|this|there|PRON|WE|PERSON|TEAM|anyone|anybody} {~14} {QUESTION}",
      'how hard|difficult|complicated|tricky is|was|can|could|would {it|that|this} {~8} {QUESTION}',
    ],
    unless: [
      'who {~1} owns|needs|is|was|will|should|has|gets|decides|maintains|can|pays|watches|knows|responds',
      "didn't|doesn't|isn't|wasn't {DET|ADJ}* {SYSTEM}",
    ],
    rewrites: [{ fits: 'question', text: 'What made [the decision] look right at [time]' }],
    examples: {
      flags: [
        'Who stores ether next to a heater?',
        'How can a qualified nurse misread a syringe?',
        'Are we seriously relying on Post-its?',
      ],
      passes: ['Who owns the follow-up?', 'Why was the gate locked at eight?', 'How long was the outage?'],
    },
  },
];
