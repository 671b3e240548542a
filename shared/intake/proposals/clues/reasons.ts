/** The reasons shown for a proposal. */
import type { Bilingual } from '../../../kit/bilingual';

export const reasons = {
  alert: { en: 'an alert or a first report', zh: '告警或首次反馈' },
  state: { en: 'a change of state', zh: '状态变化' },
  decision: { en: 'a decision', zh: '决定' },
  command: { en: 'something was done', zh: '执行了操作' },
  status: { en: 'status told to others', zh: '对外通报' },
  customer: { en: 'customers speak or are told', zh: '涉及客户' },
  finding: { en: 'something was found out', zh: '查明情况' },
  declared: { en: 'the incident was declared or taken over', zh: '宣布或接手事件' },
  over: { en: 'service is back', zh: '服务恢复' },
  hard: { en: 'something broke or a figure jumped', zh: '故障现象或指标异动' },
} satisfies Readonly<Record<string, Bilingual>>;
