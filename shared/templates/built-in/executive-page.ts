/** What those who decide need to know. */
import type { Template } from '../template';

export const executivePage: Template = {
  id: 'executive-page',
  name: { en: 'Executive one-pager', zh: '管理层一页纸' },
  purpose: {
    en: 'For people who decide about money and priorities: effect, exposure, what is asked of them.',
    zh: '给决定资源和优先级的人看：影响、风险敞口、需要他们决定什么。',
  },
  noun: { en: 'Executive summary', zh: '管理层摘要' },
  hidden: [
    'goals-3',
    'goals-4',
    'narrative-1',
    'narrative-3',
    'narrative-4',
    'narrative-7',
    'causes-4',
    'causes-8',
    'patterns-3',
    'patterns-7',
  ],
  questions: [
    {
      step: 'evaluation',
      text: {
        en: 'What would the same event cost at the busiest hour of the year?',
        zh: '同样的事发生在一年中最忙的时段，代价会是多少？',
      },
    },
    {
      step: 'document',
      text: {
        en: 'Which decision is asked for, from which role, by which day?',
        zh: '需要哪个角色在哪一天前做出什么决定？',
      },
    },
  ],
  headings: {
    document: {
      en: '## Effect\n\n## Exposure\n\n## Decision asked for',
      zh: '## 影响\n\n## 风险敞口\n\n## 需要的决定',
    },
  },
};
