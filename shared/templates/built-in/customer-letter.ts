/** What customers are told afterwards. */
import type { Template } from '../template';

export const customerLetter: Template = {
  id: 'customer-letter',
  name: { en: 'Customer letter', zh: '致客户说明' },
  purpose: {
    en: 'An explanation for the people who were affected: facts, state, next steps, no internals.',
    zh: '写给受影响客户的说明：事实、现状、下一步，不含内部信息。',
  },
  noun: { en: 'Explanation to customers', zh: '客户说明函' },
  hidden: [
    'goals-3',
    'goals-4',
    'goals-5',
    'narrative-3',
    'narrative-4',
    'narrative-7',
    'evaluation-5',
    'causes-5',
    'causes-6',
    'causes-8',
    'patterns-2',
    'patterns-3',
    'patterns-7',
  ],
  questions: [
    {
      step: 'evaluation',
      text: {
        en: 'What was not affected, and how do we know (data, payments, other services)?',
        zh: '哪些没有受影响（数据、支付、其他服务）？依据是什么？',
      },
    },
    {
      step: 'document',
      text: {
        en: 'Would a customer learn from the first lines whether they have to do anything?',
        zh: '客户读前几行，能否知道自己要不要做什么？',
      },
    },
    {
      step: 'document',
      text: {
        en: 'Which clock time is promised for the next news, and who can be reached until then?',
        zh: '下一次消息承诺在几点？在那之前可以找谁？',
      },
    },
  ],
  headings: {
    document: {
      en: '## What you saw\n\n## What we did\n\n## What is safe\n\n## What happens next',
      zh: '## 您看到了什么\n\n## 我们做了什么\n\n## 哪些不受影响\n\n## 接下来',
    },
  },
};
