/** The roles a retrospective speaks of in place of names. */
import type { Bilingual, Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { Retrospective } from './retrospective';

export interface Role {
  readonly id: Id;
  readonly name: Bilingual;
}

/** The usual roles, in the order they are offered. */
export const roles: readonly Role[] = [
  { id: 'operations', name: { en: 'operations', zh: '运营' } },
  { id: 'development', name: { en: 'development', zh: '研发' } },
  { id: 'qa', name: { en: 'QA', zh: '测试' } },
  { id: 'customer-service', name: { en: 'customer service', zh: '客服' } },
  { id: 'finance', name: { en: 'finance', zh: '财务' } },
  { id: 'product', name: { en: 'product', zh: '产品' } },
  { id: 'sre', name: { en: 'SRE', zh: '运维' } },
  { id: 'customer-success', name: { en: 'customer success', zh: '客户成功' } },
  { id: 'legal-pr', name: { en: 'legal, PR', zh: '法务/公关' } },
  { id: 'vendor', name: { en: 'vendor', zh: '供应商' } },
  { id: 'incident-lead', name: { en: 'incident lead', zh: '指挥' } },
  { id: 'scribe', name: { en: 'scribe', zh: '记录' } },
  { id: 'facilitator', name: { en: 'facilitator', zh: '主持' } },
  { id: 'spokesperson', name: { en: 'spokesperson', zh: '对外发言' } },
];

/** The role as one of several: "研发-2", "development-2". */
export const numberedRole = (role: Role, number: number, language: Language): string =>
  `${role.name[language]}-${number}`;

/** The roles to offer where one is asked for: the document's own first, then the usual ones in its language, each once. */
export function roleNames({ participants, language }: Retrospective): readonly string[] {
  const own = participants.map(({ role }) => role).filter((role) => role !== '');
  return [...new Set([...own, ...roles.map(({ name }) => name[language])])];
}
