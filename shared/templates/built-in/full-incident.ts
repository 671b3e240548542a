/** The whole path, with what only grave incidents ask. */
import type { Template } from '../template';

/** Every question, every step: what the six steps are without a template. */
export const fullIncident: Template = {
  id: 'full-incident',
  name: { en: 'Full incident', zh: '完整事故复盘' },
  purpose: {
    en: 'Customers were affected and a team meets about it. All six steps, all questions.',
    zh: '客户受到影响，需要开会复盘。六个步骤、全部问题。',
  },
  noun: { en: 'Incident review', zh: '事故复盘' },
  targets: [
    { kind: 'detect', minutes: 10 },
    { kind: 'acknowledge', minutes: 5 },
    { kind: 'contain', minutes: 30 },
    { kind: 'restore', minutes: 120 },
    { kind: 'notify', minutes: 30 },
  ],
  questions: [
    {
      step: 'narrative',
      text: {
        en: 'How were shifts handed over while it lasted, and what was lost on the way?',
        zh: '处置期间如何交接班？交接时丢了什么信息？',
      },
      onlyAt: ['SEV1'],
    },
    {
      step: 'document',
      text: {
        en: 'Which customers get an explanation in person, by which role, on which day?',
        zh: '哪些客户需要当面说明？由哪个角色、在哪一天？',
      },
      onlyAt: ['SEV1', 'SEV2'],
    },
  ],
};
