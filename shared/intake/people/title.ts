/** Takes the job out of what a chat calls somebody: "Dana (SRE)", "张三-运维", "Support | Amy". */

import type { Language } from '../../kit/bilingual';
import { laidOut } from '../../kit/laid-out';
import { givenNames, surnames } from '../../lint/lexicon/zh/name-characters';
import { roles } from '../../retrospective/roles';

/** Words by which the usual roles are called, by role. */
const words: readonly (readonly [string, RegExp])[] = [
  ['incident-lead', /\b(?:IC|incident (?:commander|lead|manager)|commander)\b|总?指挥|应急负责人|事件经理/i],
  [
    'sre',
    /\b(?:SRE|on-?call|ops|infra(?:structure)?|devops|platform|DBA|sysadmin|NOC)\b|运维|值班|DBA|网络组|基础架构/i,
  ],
  ['qa', /\b(?:QA|tester|testing|test eng\w*)\b|测试/i],
  ['customer-success', /\b(?:CSM|customer success|account manager|TAM)\b|客户成功|客户经理/i],
  ['customer-service', /\b(?:customer (?:service|support)|support|helpdesk|help ?desk|CS)\b|客服|工单组/i],
  ['finance', /\b(?:finance|billing ops|accounting)\b|财务/i],
  ['product', /\b(?:product(?: manager| owner)?|PM|PO)\b|产品/i],
  ['legal-pr', /\b(?:legal|PR|comms|communications)\b|法务|公关/i],
  ['vendor', /\b(?:vendor|supplier)\b|供应商|厂商/i],
  [
    'development',
    /\b(?:dev(?:eloper|elopment)?|backend|back-end|frontend|front-end|engineer(?:ing)?|SWE|tech lead|architect)\b|研发|开发|后端|前端|架构|工程师/i,
  ],
  ['operations', /\b(?:operations|biz ?ops|marketing)\b|运营/i],
];

/** The usual role a text names, or null. */
export const roleNamed = (text: string): string | null =>
  words.find(([, form]) => form.test(text))?.[0] ?? null;

/** A name without its job, and the job. */
export interface TitledName {
  readonly name: string;
  readonly title: string;
}

const bracketed = /^(.+?)\s*[([（【「]\s*([^()[\]（）【】「」]{1,24})\s*[)\]）】」]$/u;
/** 企业微信 puts the company behind those from elsewhere: "孙悦@外部". */
const company = /(?<=^\p{Script=Han}{2,8})@[^\s@.]{1,20}$/u;
const leadingBracket = /^[([（【]\s*([^()[\]（）【】]{1,24})\s*[)\]）】]\s*(.+)$/u;
const separated =
  /^(.{1,30}?)\s*(?:[|/／｜·•]|\s[-–—]\s|(?<=\p{Script=Han})[-_—](?=\p{Script=Han})|(?<=\p{Script=Han})-(?=[A-Z])|(?<=[A-Z])-(?=\p{Script=Han}))\s*(.{1,30})$/u;

/** Splits where one of the two parts is a job; a name alone has no title. */
export function titledName(text: string): TitledName {
  const own = text.trim().replace(/^@/, '').replace(company, '');
  const [, before, inside] = bracketed.exec(own) ?? [];
  if (before && inside) return { name: before.trim(), title: inside };
  const [, title, rest] = leadingBracket.exec(own) ?? [];
  if (title && rest) return { name: rest.trim(), title };
  const [, one, other] = separated.exec(own) ?? [];
  if (one && other) {
    if (roleNamed(other) && !roleNamed(one)) return { name: one, title: other };
    if (roleNamed(one) && !roleNamed(other)) return { name: other, title: one };
    if (hanName.test(one) !== hanName.test(other))
      return hanName.test(one) ? { name: one, title: other } : { name: other, title: one };
  }
  return { name: own, title: '' };
}

/** "程浩-支付": of a name and a team, the name is the one that begins as names do. */
const hanName = new RegExp(`^[${surnames}][${givenNames}]{1,2}$`, 'u');

/** "oncall-booking" is whoever has the watch there. */
const groupHead = /^(?:on-?call|team|squad|group|noc)[-_ ]/i;
const groupWord = laidOut('i')`
  (?:^|[-_ ])(?:
    team|oncall|on-call|ops|sre|devs?|dev|support|leads?|eng|engineering|infra|platform|
    backend|frontend|security|everyone|channel|here|all|group|squad|mods?|moderators?|admins?|
    qa|dba|payments|noc|managers?|users|customer-success|incident|responders?
  )$
`;
const hanGroup = /(?:组|团队|全体|所有人|部|群|值班|一线|二线|机器人|同学们|小助手|助手)$/u;
/** 群 is a group chat, and the end of a given name: 李群, 钱立群. */
const namedQun = new RegExp(`^[${surnames}][${givenNames}]?群$`, 'u');
const broadcast = /^(?:here|channel|everyone|all|team|所有人|全体成员|大家)$/i;

/** Whether who speaks is called as several people are; a handle that ends like a team ("mika_dev") is a person. */
export const isMany = (name: string): boolean =>
  broadcast.test(name) || (hanGroup.test(name) && !namedQun.test(name));

/** Whether a mention means several people or nobody by name. */
export const isGroup = (name: string): boolean =>
  isMany(name) || groupHead.test(name) || groupWord.test(name) || isRoleAlone(name);

/** What a place of work calls who does a job there, whatever the trade. */
const job = laidOut('i')`
  ^(?:the )?(?:
    (?:
      night|day|duty|shift|front|back|line|floor|site|station|terminal|store|plant|train|ward|
      head|chief|control|response|field|service|first|second
    )[ -]
  )*(?:
    desk|reception|manager|supervisor|maintenance|controller|control|control room|signaller|
    dispatch(?:er)?|driver|crew|team|security|nurse|doctor|pharmacist|cashier|technician|
    electrician|operator|foreman|pilot|tower|kitchen|housekeeping|warehouse|depot|lab|biomed|
    releases?
  )$
`;
const hanJob =
  /^(?:前台|保安|电工|机修|工艺|质检|车间|线长|班长|护士站?|医生|药房|药师|司机|调度[员台]?|教务|信息中心|值班(?:室|经理|长|员)?|店长|仓管|收银|站长|厂家|物业|维修|现场|中控室?|主任|护士长|司乘|列车长|机长|塔台)$/u;

/** "SRE", "值班运维", "On-call", "客服", "Night manager", "调度": a role already, no name. */
export function isRoleAlone(name: string): boolean {
  if (job.test(name.trim()) || hanJob.test(name.trim())) return true;
  const plain = name.trim().replace(/[-_ ]?\d+$/, '');
  if (roles.some(({ name: own }) => own.en.toLowerCase() === plain.toLowerCase() || own.zh === plain))
    return true;
  const left = words.reduce((text, [, form]) => text.replace(form, ''), plain);
  return (
    left !== plain &&
    left.replace(/[\s_-]|engineer|工程师|同学|人员|primary|secondary|the|值班|一线|二线|team|组/gi, '') === ''
  );
}

/** The name of a usual role in a language; "participant" for what is none. */
export const roleTitle = (id: string, language: Language): string =>
  roles.find((role) => role.id === id)?.name[language] ?? other[language];

const other = { en: 'participant', zh: '参与者' } as const;
