/** Something that nearly happened. */
import type { Template } from '../template';

export const nearMiss: Template = {
  id: 'near-miss',
  name: { en: 'Near miss', zh: '未遂事件' },
  purpose: {
    en: 'Nothing happened, and it could have. What stopped it, and would it stop it again?',
    zh: '没出事，但本可能出事。是什么拦住了它？下次还拦得住吗？',
  },
  noun: { en: 'Near-miss report', zh: '未遂事件报告' },
  severity: 'SEV4',
  hidden: [
    'goals-2',
    'narrative-5',
    'narrative-6',
    'evaluation-1',
    'evaluation-3',
    'evaluation-7',
    'document-5',
  ],
  questions: [
    {
      step: 'narrative',
      text: {
        en: 'At which moment did somebody or something notice, and how long before harm?',
        zh: '在哪一刻、由谁或什么察觉？离造成影响还有多久？',
      },
    },
    {
      step: 'evaluation',
      text: {
        en: 'Had it gone on, who would have been affected first, and how badly?',
        zh: '如果继续下去，最先受影响的是谁？会有多严重？',
      },
    },
    {
      step: 'patterns',
      text: {
        en: 'How often does work come this close without anybody writing it down?',
        zh: '类似的险情多久出现一次，却没人记录？',
      },
    },
  ],
};
