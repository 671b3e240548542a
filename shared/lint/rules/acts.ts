/** Negative acts as pattern tails, shared by the rules that differ only in who stands before them. */

/** Did not do what somebody expected. */
export const omissionsEn = [
  'failed to {ADV}* {V:base}',
  '{NEG.did} {ADV}* {V.diligence:base}',
  '{NEG.had} {ADV}* {V.diligence:pp}',
  '{NEVER} {ADV}* {V.diligence:past}',
  "was_not|wasn't|were_not|weren't {ADV}* !using|running {V.diligence:ing}",
  "was_not|wasn't|were_not|weren't|wasnt|werent {ADV}* {V.scrutiny:ing|doing|following|keeping|paying|tracking|listening}",
  '{NEG.do} {ADV}* {V.scrutiny:base} {~3} enough|properly|well|early|often|each_other|thoroughly',
  'failed at|in {~2} {V:ing}',
  '{V.fail:past} {OWN} users|customers|duty|responsibility|responsibilities|job|jobs',
] as const;

/** Acts of a mind: only people forget, neglect, omit. */
export const forgettingEn = [
  '{V.forget:past|V.forget:pp} to {ADV}* {V:base}',
  '{V.forget:past|V.forget:pp} about?',
] as const;

/** Acted with a step left out. */
export const withoutEn = [
  'without {ADV}* {V.diligence:ing|opening|looking|glancing}',
  'without any|a|proper|adequate|sufficient|enough|much {ADJ|ADV}* testing|planning|preparation|review|notice|communication|research|consideration|thought|verification|validation|coordination|warning|rehearsal',
  'instead_of {V.diligence:ing}',
] as const;

/** Passed over something. */
export const neglectsEn = ['{V.neglect:past|V.neglect:pp} !{NEUTRAL}'] as const;

/** Did something wrong. */
export const errorsEn = [
  '{V.err:past|V.err:pp}',
  '{V.break:past} !{PREP}',
  '{ADV.accident} {ADV}* !{V.assume|V.believe} {V:past}',
  '{V.act:past} {~5} by_mistake|by_accident|in_error|accidentally|mistakenly|inadvertently|prematurely|incorrectly|carelessly|without_thinking',
  '{V:past} {~4} the_wrong',
  '{V:past} {PREP}? the_wrong|a_wrong|an_incorrect|the_incorrect|an_old_copy|a_bad|a_broken|a_faulty|a_buggy|bad|broken|buggy|untested',
  '{V.hand:past|ran|executed|deleted|dropped|restarted|sent|wiped|pointed|loaded|merged|pushed|rebooted|applied} {~6} instead_of {DET|ADJ}* {SYSTEM|PROPER|NUM|MAYBE}',
  'ended_up|by {V.break:ing}',
  'made a|an|the|some|several|many|two|another|that|this {ADV|ADJ|ADJ.character|SYSTEM}* mistake|mistakes|error|errors|blunder|misstep|bad_call|poor_decision|bad_decision|poor_choice|bad_choice|bad_judgement|typo|oversight|wrong_call|rookie_mistake|rookie_error',
  'made mistakes|errors|bad_decisions|poor_decisions|poor_choices|bad_choices',
  'got {~3} wrong',
  '{V:past} {~3} blindly|carelessly|hastily|recklessly|sloppily|without_thinking|without_looking',
  '{V:past} {~4} wrong|incorrect|inaccurate|outdated|misleading information|data|instructions|advice|answer|numbers|command|address|file|credentials',
  'left {~4} open|enabled|unlocked|exposed|unattended|unfinished|unprotected',
  'left {~4} on|running !{DET|NUM|PROPER|SYSTEM|OWN}',
] as const;

/** 没有及时检查…… */
export const omissionsZh = [
  '{ZNEG} {ZADV|ZASP}* {ZCHECK}',
  '{ZNEG} 对|向|给|跟|与|和|在|把|将 {~6} {ZADV}* {ZCHECK}',
  '不 及时|主动|认真|仔细|按时|严格|提前 {ZADV}* {ZCHECK}',
] as const;

/** 开发、测试 are people only with what a mind does. */
export const heedlessZh = [
  '{ZNEG} {ZADV|ZASP}* {ZCOG}',
  '{ZNEG} 做|进行|开展|组织 {~4} 测试|评估|检查|演练|沟通|评审|复核|验证|自测|交接|培训|备份',
] as const;

export const forgettingZh = ['{ZFORGET} {ZASP}? {ZADV}* {ZCHECK}?'] as const;

export const neglectsZh = ['{ZNEGLECT} {ZASP}?'] as const;

export const errorsZh = ['{ZERR} {ZASP}?', '把 {~5} {ZERR} {ZASP}?'] as const;

export const withSubject = (slot: string, acts: readonly string[]): readonly string[] =>
  acts.map((act) => `{SUBJECT:${slot}} ${act}`);
