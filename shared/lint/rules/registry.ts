/** Every rule of the linter; a new category is a new file and a line here. */
import type { LintRule } from '../lint-rule';
import { absolutesRules } from './absolutes';
import { agentlessRules } from './agentless';
import { attributionRules } from './attributions';
import { blameShiftRules } from './blame-shift';
import { cellRules } from './cells';
import { characterRules } from './character';
import { conductRules } from './conduct';
import { counterfactualRules } from './counterfactual';
import { dealingRulesZh } from './dealings-zh';
import { everydayRulesZh } from './everyday-zh';
import { failedDutyRules } from './failed-duty';
import { failedDutyRulesZh } from './failed-duty-zh';
import { habitRulesZh } from './habits-zh';
import { hindsightRules } from './hindsight';
import { humanErrorRules } from './human-error';
import { idiomRules } from './idioms';
import { idiomRulesZh } from './idioms-zh';
import { ironyRules } from './irony';
import { leaningRules } from './leanings';
import { matterOfFactRules } from './matter-of-fact';
import { mindReadingRules } from './mind-reading';
import { minimisationRules } from './minimisation';
import { namedActorRules } from './named-actor';
import { normViolationRules } from './norm-violation';
import { obliqueRulesZh } from './oblique-zh';
import { ownUpRulesZh } from './own-up-zh';
import { personFaultRules } from './person-fault';
import { plainRules } from './plain';
import { punitiveRules } from './punitive';
import { quipRules } from './quips';
import { reportRules } from './reports';
import { reproachRules } from './reproach';
import { rhetoricalRules } from './rhetorical';
import { rootCausePersonRules } from './root-cause-person';
import { secondThoughtRules } from './second-thoughts';
import { tailRules } from './tails';
import { teamBlameRules } from './team-blame';
import { tryHarderRules } from './try-harder';
import { turnRulesZh } from './turns-zh';
import { undoneRules } from './undone';
import { verdictRules } from './verdicts';
import { verdictRulesZh } from './verdicts-zh';

export const lintRules: readonly LintRule[] = [
  ...personFaultRules,
  ...namedActorRules,
  ...failedDutyRules,
  ...failedDutyRulesZh,
  ...counterfactualRules,
  ...hindsightRules,
  ...humanErrorRules,
  ...characterRules,
  ...punitiveRules,
  ...agentlessRules,
  ...teamBlameRules,
  ...mindReadingRules,
  ...minimisationRules,
  ...absolutesRules,
  ...blameShiftRules,
  ...rootCausePersonRules,
  ...normViolationRules,
  ...rhetoricalRules,
  ...tryHarderRules,
  ...idiomRules,
  ...conductRules,
  ...ironyRules,
  ...plainRules,
  ...attributionRules,
  ...cellRules,
  ...leaningRules,
  ...reproachRules,
  ...undoneRules,
  ...verdictRules,
  ...secondThoughtRules,
  ...tailRules,
  ...quipRules,
  ...reportRules,
  ...matterOfFactRules,
  ...idiomRulesZh,
  ...habitRulesZh,
  ...verdictRulesZh,
  ...turnRulesZh,
  ...dealingRulesZh,
  ...ownUpRulesZh,
  ...everydayRulesZh,
  ...obliqueRulesZh,
];
