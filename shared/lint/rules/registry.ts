/** Every rule of the linter; a new category is a new file and a line here. */
import type { LintRule } from '../lint-rule';
import { characterRules } from './character';
import { counterfactualRules } from './counterfactual';
import { failedDutyRules } from './failed-duty';
import { humanErrorRules } from './human-error';
import { namedActorRules } from './named-actor';
import { personFaultRules } from './person-fault';
import { punitiveRules } from './punitive';
import { tryHarderRules } from './try-harder';

export const lintRules: readonly LintRule[] = [
  ...personFaultRules,
  ...namedActorRules,
  ...failedDutyRules,
  ...counterfactualRules,
  ...humanErrorRules,
  ...characterRules,
  ...punitiveRules,
  ...tryHarderRules,
];
