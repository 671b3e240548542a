/** How a team worked together. */
import type { Template } from '../template';

export const sprintRetro: Template = {
  id: 'sprint-retro',
  name: { en: 'Sprint or process retrospective', zh: '迭代或流程回顾' },
  purpose: {
    en: 'A team looks at its own way of working: what helped, what got in the way, what to try.',
    zh: '团队回看自己的工作方式：什么有帮助、什么碍事、试什么。',
  },
  noun: { en: 'Retrospective', zh: '迭代回顾' },
  hidden: [
    'goals-2',
    'goals-3',
    'narrative-2',
    'narrative-5',
    'narrative-6',
    'narrative-7',
    'evaluation-2',
    'evaluation-3',
    'evaluation-7',
    'causes-1',
    'causes-3',
    'causes-6',
    'patterns-4',
    'document-3',
    'document-5',
  ],
  questions: [
    {
      step: 'narrative',
      text: {
        en: 'On which days did work flow, and on which did it wait, for what?',
        zh: '哪几天做得顺？哪几天在等？等什么？',
      },
    },
    {
      step: 'evaluation',
      text: {
        en: 'What did we try after the last retrospective, and what came of it?',
        zh: '上次回顾后我们试了什么？结果怎样？',
      },
    },
    {
      step: 'patterns',
      text: {
        en: 'Which one thing do we try next, and how will we see whether it helped?',
        zh: '接下来只试一件，试什么？怎样看出有没有用？',
      },
    },
  ],
};
