/** English: suggestions on wording. */
export const suggestions = {
  title: 'Suggestions',
  none: 'Suggestions appear here as you write. They are about sentences, never about you.',
  stopped:
    'Suggestions have stopped because the checker failed twice; the text is safe, and reopening the document starts them again.',
  thisStep: 'This step',
  accept: 'Accept',
  writeOwn: 'Write my own',
  ignore: 'Ignore',
  here: 'Here',
  words: 'These words in this document',
  rule: 'This rule in this document',
  wordsEverywhere: 'These words on this machine',
  ruleEverywhere: 'This rule on this machine',
  teach: { system: '“{{word}}” is a system', product: '“{{word}}” is a product' },
  taught: {
    system: '“{{word}}” counts as a system in this document.',
    product: '“{{word}}” counts as a product in this document.',
  },
  ignored_one: '{{count}} ignored in this document',
  ignored_other: '{{count}} ignored in this document',
  ignoredEverywhere_one: '{{count}} ignored on this machine',
  ignoredEverywhere_other: '{{count}} ignored on this machine',
  show: 'Show',
  restore: 'Suggest again',
  ignoredTitle: 'Ignored suggestions',
  inDocument: 'In this document',
  onMachine: 'On this machine, in every document',
  nothingIgnored: 'Nothing is ignored.',
  hides_one: 'hides {{count}} place now',
  hides_other: 'hides {{count}} places now',
  scopes: {
    here: 'one place',
    words: 'these words',
    rule: 'the whole rule',
    wordsEverywhere: 'these words',
    ruleEverywhere: 'the whole rule',
    system: 'is a system',
    product: 'is a product',
  },
  ignoredNow: 'No longer suggested: {{what}}.',
  accepted: 'Replaced “{{before}}”.',
  acceptedCount_one: 'Replaced in {{count}} place.',
  acceptedCount_other: 'Replaced in {{count}} places.',
  left_one: '{{count}} suggestion left. F8 for the next.',
  left_other: '{{count}} suggestions left. F8 for the next.',
  noneLeft: 'No suggestion is left.',
  gone: 'The words have changed since; the suggestion no longer applies.',
  one: 'Suggestion',
  place: '{{number}} / {{total}}',
  previous: 'Previous suggestion',
  next: 'Next suggestion',
  rewrites: 'Other words',
  whyButton: 'Why',
  filter: 'Kinds shown',
  allKinds: 'All kinds',
  kindCount: '{{kind}} {{count}}',
  listKeys: 'Enter goes to the text, A accepts, Shift+A all of the rule, I ignores',
  alike: '{{count}} from this rule',
  acceptAll: 'Accept all…',
  acceptAllTitle: 'Accept all of this rule',
  fillBlanks: 'The new words have blanks. What is written here goes into every place.',
  withBlanks_one: '{{count}} place is left out: it has a blank to fill.',
  withBlanks_other: '{{count}} places are left out: they have a blank to fill.',
  acceptCount: 'Accept {{count}}',
  areOff: 'Suggestions are off on this machine. Nothing is marked.',
  turnOn: 'Turn on',
  news_one: '{{count}} new suggestion in this step, {{total}} in all. F8 for the next.',
  news_other: '{{count}} new suggestions in this step, {{total}} in all. F8 for the next.',
  announce: 'Suggestion {{number}} of {{total}}: “{{quote}}”. {{message}} {{ask}} Escape to return.',
  announceRewrite:
    'Suggestion {{number}} of {{total}}: “{{quote}}”. {{message}} Rewrite: {{rewrite}}. Press Enter to accept, Escape to return.',
  why: {
    'person-fault':
      'Once somebody is at fault, nobody asks what made the step possible. Name the role, what was done, and the condition that let it through.',
    'named-actor':
      'A name next to a mistake teaches the next writer to leave details out. A role says all that is needed to learn from it.',
    'failed-duty':
      'What did not happen explains nothing: at that moment something else was happening. Say what was done, and which cue was missing.',
    counterfactual:
      'A better world that did not exist cannot be changed any more. Say what was known then, and what would have surfaced the rest.',
    hindsight:
      'Knowing the outcome makes the past look simple. Say which explanations looked equally likely at the time.',
    'human-error':
      'Human error is where looking begins, not where it ends. Name the interface, the default or the guard that was missing.',
    character:
      'A judgement about a person leaves nothing to change. Name what the work was up against: load, time, an unfamiliar tool.',
    punitive:
      'Where reporting can be punished, reporting stops. Leave the sanction out and propose something the system will do.',
    agentless:
      'A passive hides who did it and why it made sense, and still accuses. Say which role did what instead, and for what reason.',
    'team-blame':
      'A team as the culprit starts a defence, not an inquiry. Describe what passed between the teams, and where it got lost.',
    'mind-reading':
      'What somebody meant or felt cannot be checked. Say what they saw and did, or what they said afterwards.',
    minimisation:
      'It looks easy because the work around it is left out. Say what the check would have cost at that moment.',
    absolutes:
      'Always and never are about people, and nobody counted. Give the times it happened, with dates.',
    'blame-shift':
      'A cause outside ends our own learning. Say which dependency it was, and where detecting or containing it fell short here.',
    'root-cause-person':
      'A person as the root cause ends the list of factors at one. List the conditions that had to come together.',
    'norm-violation':
      'A rule that was not kept says how work was imagined, not how it is done. Say how the rule is used in practice.',
    rhetorical:
      'A question that accuses asks for an excuse. Ask how it came about and what made it look right.',
    'try-harder':
      'Care and attention wear off within weeks. Give the measure a guard, a check, a default or an alert, an owner and a test.',
  },
  categories: {
    'person-fault': 'Puts fault on a person',
    'named-actor': 'Names a person',
    'failed-duty': 'Tells what did not happen',
    counterfactual: 'A world that did not exist',
    hindsight: 'Seen from afterwards',
    'human-error': 'Stops at the human',
    character: 'Judges a person',
    punitive: 'Speaks of sanctions',
    agentless: 'Hides who and why',
    'team-blame': 'Makes a team the culprit',
    'mind-reading': 'Reads a mind',
    minimisation: 'Makes it look easy',
    absolutes: 'Generalises about people',
    'blame-shift': 'Moves the cause outside',
    'root-cause-person': 'A person as the cause',
    'norm-violation': 'Measures against a norm',
    rhetorical: 'An accusing question',
    'try-harder': 'Asks people to try harder',
  },
} as const;
