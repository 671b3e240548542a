/** Step 4, causes: how a trigger met conditions that were already there. */
import { leavesOfTree } from '../retrospective/factor-tree';
import type { Factor } from '../retrospective/factors';
import { countOf, have, isFilled } from './counting';
import { endsAtPerson } from './person-words';
import type { Check, Step } from './step';

const noFactor = { en: 'No factor is written yet', zh: '还没有写因素' };

const isWritten = ({ statement }: Factor): boolean => isFilled(statement);

const several: Check = {
  id: 'causes-two',
  label: { en: 'two factors or more', zh: '至少两个因素' },
  missing: ({ factors }) => {
    const count = factors.filter(isWritten).length;
    return count >= 2
      ? null
      : {
          en: `${countOf(count, 'factor', 'factors')} of at least 2 written`,
          zh: `因素写了${count}个，至少两个`,
        };
  },
};

/** Marked as a hypothesis, or as evidence that is named. */
const isMarked = ({ confidence, evidence }: Factor): boolean =>
  confidence === 'hypothesis' || isFilled(evidence) || confidence === 'evidence';

const marked: Check = {
  id: 'causes-evidence',
  label: { en: 'evidence or hypothesis', zh: '标明证据或假设' },
  missing: ({ factors }) => {
    if (factors.length === 0) return noFactor;
    const count = factors.filter((factor) => !isMarked(factor)).length;
    return count === 0
      ? null
      : {
          en: `${countOf(count, 'factor', 'factors')} ${have(count)} no evidence and no mark as a hypothesis`,
          zh: `${count}个因素没有证据，也没有标明假设`,
        };
  },
};

const deeper: Check = {
  id: 'causes-person',
  label: { en: 'none ends at a person', zh: '不停在人身上' },
  missing: ({ factors, participants }) => {
    if (factors.length === 0) return noFactor;
    const count = leavesOfTree(factors).filter(({ statement }) =>
      endsAtPerson(statement, participants),
    ).length;
    return count === 0
      ? null
      : { en: `${countOf(count, 'chain ends', 'chains end')} at a person`, zh: `${count}条追问停在人身上` };
  },
};

const own: Check = {
  id: 'causes-own-side',
  label: { en: 'a factor on our side', zh: '有己方因素' },
  missing: ({ factors }) => {
    if (factors.length === 0) return noFactor;
    return factors.some(({ ownSide }) => ownSide)
      ? null
      : { en: 'No factor is marked as within our own reach', zh: '还没有标出我们够得着的因素' };
  },
};

export const causes: Step = {
  id: 'causes',
  title: { en: 'Causes', zh: '原因' },
  purpose: {
    en: 'How the trigger met conditions that were already there.',
    zh: '触发点如何碰上早已存在的条件。',
  },
  example: {
    en: 'The sync queue grew, because each order was retried at once\nRetried at once, because the template has no back-off',
    zh: '同步队列变长，因为每张订单立刻重试\n立刻重试，因为模板没有退避',
  },
  questions: [
    {
      id: 'causes-1',
      text: {
        en: 'How did the trigger meet a condition that was already there?',
        zh: '触发点如何碰上早已存在的条件？',
      },
    },
    {
      id: 'causes-2',
      text: {
        en: 'If another competent person had stood there, would the same have happened? What leads people to that step?',
        zh: '换一位称职的同事会不会一样？什么会把人引到那一步？',
      },
    },
    {
      id: 'causes-3',
      text: {
        en: 'Which check was expected to stop this, and how did it pass?',
        zh: '本来指望哪道关卡拦住它？它是怎样过去的？',
      },
    },
    {
      id: 'causes-4',
      text: {
        en: 'What made it hard to notice, to understand, to undo?',
        zh: '什么让它难发现、难看懂、难撤回？',
      },
    },
    {
      id: 'causes-5',
      text: {
        en: 'Which pressures or trade-offs shaped the decision?',
        zh: '哪些压力或取舍影响了决定？',
      },
    },
    {
      id: 'causes-6',
      text: {
        en: 'Which family: platform, human, system? Name at least two factors.',
        zh: '归族：平台、人为、系统？至少写两个促成因素。',
      },
    },
    {
      id: 'causes-7',
      text: {
        en: 'When you write "human": which condition made the slip likely? One more question.',
        zh: '写到“人为”时再问一句：什么条件让它容易发生？',
      },
    },
    {
      id: 'causes-8',
      text: {
        en: 'What evidence would show this factor was not involved?',
        zh: '什么证据能说明这个因素其实无关？',
      },
    },
  ],
  checks: [several, marked, deeper, own],
};
