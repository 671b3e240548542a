/** Step 1, goals: what was meant to be reached, before anybody looks at what came of it. */
import type { Goal } from '../retrospective/goals';
import type { Retrospective } from '../retrospective/retrospective';
import { countOf, have, isFilled } from './counting';
import { tellsOutcome } from './outcome-words';
import { hasNumber, hasUnit } from './quantities';
import type { Check, Step } from './step';

const isMeasurable = ({ target, measure, source }: Goal): boolean =>
  hasNumber(target) && (hasUnit(target) || isFilled(measure)) && isFilled(source);

const noGoal = { en: 'No goal is written yet', zh: '还没有写目标' };

const measurable: Check = {
  id: 'goals-number',
  label: { en: 'number, unit, source', zh: '数字、单位与来源' },
  missing: ({ goals }) => {
    if (goals.length === 0) return noGoal;
    const count = goals.filter((goal) => !isMeasurable(goal)).length;
    return count === 0
      ? null
      : {
          en: `${countOf(count, 'goal', 'goals')} ${have(count)} no number with a unit and a source`,
          zh: `${count}个目标缺数字、单位或来源`,
        };
  },
};

const handling: Check = {
  id: 'goals-handling',
  label: { en: 'a handling target', zh: '处置目标' },
  missing: ({ handlingTargets }) =>
    handlingTargets.some(({ minutes, text }) => minutes !== null || isFilled(text))
      ? null
      : {
          en: 'No handling target is set: detect, contain, restore, tell customers',
          zh: '还没有处置目标：发现、止损、恢复、告知客户',
        },
};

const meant: Check = {
  id: 'goals-meant',
  label: { en: 'goals, not outcomes', zh: '只写目标，不写结果' },
  missing: ({ goals }) => {
    if (goals.length === 0) return noGoal;
    const count = goals.filter(({ statement, measure }) => tellsOutcome(`${statement}\n${measure}`)).length;
    return count === 0
      ? null
      : {
          en: `${countOf(count, 'goal tells', 'goals tell')} what came of it`,
          zh: `${count}个目标写到了结果`,
        };
  },
};

const filledAssumptions = ({ assumptions }: Retrospective): number =>
  assumptions.filter(({ text }) => isFilled(text)).length;

const assumed: Check = {
  id: 'goals-assumptions',
  label: { en: 'two assumptions', zh: '两个前提' },
  missing: (retrospective) => {
    const count = filledAssumptions(retrospective);
    return count >= 2
      ? null
      : {
          en: `${countOf(count, 'assumption', 'assumptions')} of 2 written`,
          zh: `前提写了${count}个，需要两个`,
        };
  },
};

export const goals: Step = {
  id: 'goals',
  title: { en: 'Goals', zh: '目标回顾' },
  purpose: {
    en: 'What was meant to work that day, and how fast trouble was to be handled.',
    zh: '那一天本应达成什么，出了状况本应多快处置。',
  },
  example: {
    en: '95 % of orders reach the customer’s ERP within 2 minutes (contract, section 4)\nDetected within 10 minutes, contained within 45',
    zh: '95%的订单2分钟内进入客户ERP（合同第4条）\n10分钟内发现，45分钟内止损',
  },
  questions: [
    {
      id: 'goals-1',
      text: {
        en: 'In one measurable sentence, what was this service or project meant to deliver that day?',
        zh: '那一天它本应达成什么？用一句可度量的话写出来。',
      },
    },
    {
      id: 'goals-2',
      text: {
        en: 'What were the handling targets: notice, contain, restore, tell customers?',
        zh: '处置目标各是多久：发现、止损、恢复、告知客户？',
      },
    },
    {
      id: 'goals-3',
      text: {
        en: 'Which assumptions did the plan rest on, and how would we have noticed one was false?',
        zh: '计划依赖哪些前提？前提不成立时靠什么察觉？',
      },
    },
    {
      id: 'goals-4',
      text: {
        en: 'Did every role read the goal the same way? Where did the readings differ?',
        zh: '各角色对目标的理解一致吗？差在哪里？',
      },
    },
    {
      id: 'goals-5',
      text: {
        en: 'What did we consciously give up to reach the goal (cost, speed, safety)?',
        zh: '为了目标，我们有意放弃了什么（成本、速度、稳妥）？',
      },
    },
  ],
  checks: [measurable, handling, meant, assumed],
};
