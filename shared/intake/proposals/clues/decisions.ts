/** What was decided. */
import { laidOut } from '../../../kit/laid-out';
import type { EventClue } from './event-clue';
import { reasons } from './reasons';

export const decisions: readonly EventClue[] = [
  {
    form: laidOut('i')`
      \b(?:
        decid(?:e|ed|ing)|decision|agreed|let'?s|we(?:'ll| will| should| are going to)|going to|
        plan is|propos(?:e|al|ing)|vote|go(?:ing)? ahead|approved?|ok to|green ?light|hold off|
        instead of|takes? priority
      )\b
    `,
    weight: 2,
    kind: 'decision',
    why: reasons.decision,
  },
  {
    form: /\b(?:decision|decided|agreed|approved|go ahead|hold off)\b/i,
    weight: 4,
    kind: 'decision',
    why: reasons.decision,
  },
  {
    form: /决定|决策|同意|批准|先(?:回滚|止损|切|重启|扩容|降级|限流|下线)|改(?:为|成)?方案|方案[：:一二AB]|建议(?:先|直接)|那就|就这么|可以(?:回滚|切|重启|执行|操作)|暂(?:不|缓)/u,
    weight: 4,
    kind: 'decision',
    why: reasons.decision,
  },
];
