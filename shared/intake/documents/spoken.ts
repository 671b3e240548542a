/** Tells who speaks in a line of a document. */
import { laidOut } from '../../kit/laid-out';
import { isClearSpeaker } from '../chat/speaker';

/** "Dana: restarted it" names who speaks. */
export function spoken(text: string): { readonly speaker: string; readonly text: string } {
  const [, cell = '', told = ''] = /^[|｜]?\s*([^|｜]{1,16}?)\s*[|｜]\s*(\S.*)$/su.exec(text) ?? [];
  if (told !== '' && /[|｜]/.test(text.slice(0, 2)) && isClearSpeaker(cell))
    return { speaker: cell, text: told };
  const [, name = '', rest = ''] =
    /^([^:：]{1,24}?)\s?[:：]\s+(\S[\s\S]*)$/.exec(text) ?? /^([^:：\s]{1,8})：(\S[\s\S]*)$/.exec(text) ?? [];
  const isName =
    name !== '' &&
    isClearSpeaker(name) &&
    (hanName.test(name) || /^@?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}.'-]*){0,2}$/u.test(name) || /^@/.test(name));
  return isName && !notNames.test(name) ? { speaker: name, text: rest } : { speaker: '', text };
}

/** As many characters as names have; more only behind 老 or with a title. */
const hanName =
  /^(?:\p{Script=Han}{2,3}|(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木)\p{Script=Han}{1,2}|\p{Script=Han}{1,3}(?:工|总|哥|姐|老师|经理|主管|主任|师傅|队长|组长))$/u;

const notNames = laidOut('i')`
  ^(?:
    decision|action|impact|result|cause|root cause|alert|alarm|fix|workaround|mitigation|
    resolution|detection|confirmed|identified|resolved|monitoring|investigating|customers?|
    users?|support|deploy(?:ment)?|release|rollback|error|observation|background|context|
    symptoms?|next|question|answer|pagerduty|grafana|slack|影响|结论|原因|决定|动作|现象|处理|
    告警|监控|背景|措施|排查|定位|止损|恢复|通知|公告|客户|用户|系统|研发|运维|客服|产品|测试|
    运营|财务
  )$
`;
