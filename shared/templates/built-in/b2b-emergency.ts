/** An emergency of business customers, with what was agreed in advance. */
import type { Template } from '../template';

export const b2bEmergency: Template = {
  id: 'b2b-emergency',
  name: { en: 'B2B emergency review', zh: 'B端应急事件复盘' },
  purpose: {
    en: 'Business customers could not work. Priorities, roles, notices and measures decided in advance are looked at, too.',
    zh: '企业客户的业务停摆。一并回看事先约定的优先级、角色、公告与措施。',
  },
  noun: { en: 'Emergency review', zh: '应急事件复盘' },
  severity: 'SEV2',
  targets: [
    { kind: 'detect', minutes: 10 },
    { kind: 'contain', minutes: 45 },
    { kind: 'restore', minutes: 180 },
    { kind: 'notify', minutes: 60 },
  ],
  questions: [
    {
      step: 'goals',
      text: {
        en: 'What had been agreed with these customers (SLA, notice period, contact), and where is it written?',
        zh: '与这些客户约定过什么（SLA、通知时限、联系人）？写在哪里？',
      },
    },
    {
      step: 'narrative',
      text: {
        en: 'Through which channels were customers told, and which of them did they read?',
        zh: '通过哪些渠道告知客户？客户实际看到的是哪个？',
      },
    },
    {
      step: 'evaluation',
      text: {
        en: 'Whose own customers were affected behind ours?',
        zh: '客户背后还有哪些客户受到影响？',
      },
    },
    {
      step: 'patterns',
      text: {
        en: 'Which other customers or services share this weak spot?',
        zh: '还有哪些客户或服务存在同样的薄弱点？（举一反三）',
      },
    },
  ],
};
