/** Data or access in wrong hands. */
import type { Template } from '../template';

export const securityEvent: Template = {
  id: 'security-event',
  name: { en: 'Security or data event', zh: '安全或数据事件' },
  purpose: {
    en: 'Access, leak, loss or damage of data. Evidence is kept, duties to tell are checked.',
    zh: '越权访问、泄露、丢失或损坏数据。保全证据，核对告知义务。',
  },
  noun: { en: 'Security review', zh: '安全事件复盘' },
  severity: 'SEV1',
  targets: [
    { kind: 'detect', minutes: 60 },
    { kind: 'contain', minutes: 60 },
    { kind: 'notify', minutes: 1440 },
  ],
  questions: [
    {
      step: 'narrative',
      text: {
        en: 'Which records prove each step, where are they kept, and who may change them?',
        zh: '每一步由哪些记录证明？存放在哪里？谁能改动？',
      },
    },
    {
      step: 'evaluation',
      text: {
        en: 'Which data, of whom, how many records: read, copied, changed or lost?',
        zh: '涉及谁的哪些数据、多少条：被读取、复制、修改还是丢失？',
      },
    },
    {
      step: 'evaluation',
      text: {
        en: 'Whom must we tell by law or contract, by when, and which role does it?',
        zh: '依法或依约必须告知谁？截止何时？由哪个角色办理？',
      },
    },
    {
      step: 'causes',
      text: {
        en: 'Which access was broader or older than the work needed?',
        zh: '哪些权限比工作所需更大，或早该收回？',
      },
    },
  ],
};
