/** Telling a role from a name, and a condition from a person, with small word lists in both languages. */
import { laidOut } from '../kit/laid-out';
import type { Participant } from '../retrospective/retrospective';
import { roles } from '../retrospective/roles';

const roleWords = laidOut('i')`
  engineer|developer|operator|admin|manager|lead|team|desk|support|service|on-?call|analyst|
  tester|reviewer|owner|vendor|partner|supplier|customer|client|user|staff|support|director|
  officer|commander|scribe|facilitator|spokes|system|bot|monitor|alert|cloud|platform|dba|sre|
  \bqa\b|\bpm\b|组|部|岗|员|师|长|人|方|官|商|台|值班|客户|用户|系统|平台|研发|开发|运维|运营|
  测试|产品|客服|财务|法务|公关|指挥|记录|主持|机器人|监控|告警
`;

const knownRoles: ReadonlySet<string> = new Set(
  roles.flatMap(({ name }) => [name.en.toLowerCase(), name.zh]),
);

/** "@ann", "Ann Lee", 小王、王工、王总, and a common surname with one or two characters. */
const nameForms = [
  /^@\S/,
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+)+$/u,
  /^[小老阿]\p{Script=Han}$/u,
  /^\p{Script=Han}{1,2}[工总哥姐]$/u,
  /^[王李张刘陈杨赵黄吴徐孙胡朱郭罗郑梁谢宋唐许邓韩冯曹彭曾萧蔡潘袁董苏叶吕魏蒋沈姜傅钟卢汪戴崔陆廖姚邹熊孟秦]\p{Script=Han}{1,2}$/u,
];

const longestName = 60;

/** Whether what stands where a role belongs is a name: a participant's label that is no role, a handle, the form of a name. */
export function isName(role: string, participants: readonly Participant[]): boolean {
  const text = role.trim();
  if (text === '' || text.length > longestName || knownRoles.has(withoutNumber(text).toLowerCase()))
    return false;
  if (participants.some((person) => person.role === text)) return false;
  if (participants.some((person) => person.label === text)) return !roleWords.test(text);
  return (
    nameForms[0]?.test(text) === true || (!roleWords.test(text) && nameForms.some((form) => form.test(text)))
  );
}

const withoutNumber = (role: string): string => role.replace(/[-\s]?\d+$/, '');

const verdicts = laidOut('i')`
  \b(?:human|operator|user|manual|pilot) (?:error|mistake|failure)|
  \b(?:
    careless|negligen|incompeten|inexperience|inattenti|
    lack of (?:care|attention|experience|discipline)
  )|
  人为(?:失误|错误|原因|疏忽|因素)|误操作|操作(?:失误|不当|错误)|工作失误|疏忽|粗心|大意|马虎|
  责任心|(?:经验|能力|意识)(?:不足|欠缺|不够|淡薄|不强)|个人(?:原因|问题)
`;

const people = laidOut('i')`
  \b(?:
    i|we|he|she|they|someone|somebody|nobody|everyone|engineers?|developers?|operators?|
    on-?call|admins?|administrators?|managers?|teams?|staff|interns?|analysts?|testers?|
    reviewers?|authors?|colleagues?|sre|qa|dba|support|operations|development|product|
    customer service
  )\b|
  工程师|同学|同事|值班|开发|研发|运维|运营|测试人员|测试同学|产品经理|客服|管理员|操作员|
  新人|实习生|员工|负责人|有人|没人|[我你他她](?:们)?
`;

const missteps = laidOut('i')`
  \b(?:
    misjudged|misread|misunderstood|mistook|forgot|overlooked|neglected|ignored|mistyped|
    misconfigured|mishandled|failed to|made (?:a|an|the) (?:mistake|error)|was wrong|rushed|
    panicked|didn['’]t (?:check|test|follow|escalate|think)|
    did not (?:check|test|follow|escalate|think)
  )\b|
  误判|误读|误解|误删|误改|误配|看错|配错|改错|写错|输错|删错|弄错|搞错|忘记|忘了|遗漏|
  漏(?:看|写|测|配|掉)|忽视|忽略|没(?:有)?(?:检查|确认|测试|核对|上报|注意)|
  未(?:检查|确认|测试|核对|上报|注意)|判断失误
`;

/** Whether a chain of whys stops at what a person did or is, where one more question is due. */
export function endsAtPerson(statement: string, participants: readonly Participant[]): boolean {
  if (verdicts.test(statement)) return true;
  const named = participants.some(({ label }) => label !== '' && statement.includes(label));
  return missteps.test(statement) && (named || people.test(statement));
}
