/** A project or a launch that is over. */
import type { Template } from '../template';

export const launchReview: Template = {
  id: 'launch-review',
  name: { en: 'Project or launch review', zh: '项目或上线复盘' },
  purpose: {
    en: 'A project or a launch is over: what was promised, what came, what is worth keeping.',
    zh: '项目或上线告一段落：承诺了什么、做成了什么、什么值得保留。',
  },
  noun: { en: 'Project review', zh: '项目复盘' },
  hidden: ['goals-2', 'narrative-2', 'narrative-6', 'narrative-7', 'causes-1', 'causes-3'],
  questions: [
    {
      step: 'goals',
      text: {
        en: 'What did the plan say on the first day about date, scope and cost?',
        zh: '立项那天的计划里，日期、范围、成本各写了什么？',
      },
    },
    {
      step: 'narrative',
      text: {
        en: 'Where did scope, date or team change, and what was known when it was decided?',
        zh: '范围、日期、人员在哪几处变过？决定时知道些什么？',
      },
    },
    {
      step: 'evaluation',
      text: {
        en: 'What do users do differently since then, by which number?',
        zh: '上线后用户的行为变了什么？用哪个数字说明？',
      },
    },
    {
      step: 'patterns',
      text: {
        en: 'Which estimate was furthest off, and which sign could have told earlier?',
        zh: '哪个估算偏差最大？哪个信号本可以更早显示？',
      },
    },
  ],
};
