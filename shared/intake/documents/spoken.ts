/** Tells who speaks in a line of a document. */
import { isClearSpeaker } from '../chat/speaker';

/** "Dana: restarted it" names who speaks. */
export function spoken(text: string): { readonly speaker: string; readonly text: string } {
  const [, name = '', rest = ''] =
    /^([^:：]{1,24}?)\s?[:：]\s+(\S[\s\S]*)$/.exec(text) ?? /^([^:：\s]{1,8})：(\S[\s\S]*)$/.exec(text) ?? [];
  const isName =
    name !== '' &&
    isClearSpeaker(name) &&
    (/^\p{Script=Han}{2,5}$/u.test(name) ||
      /^@?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}.'-]*){0,2}$/u.test(name) ||
      /^@/.test(name));
  return isName && !notNames.test(name) ? { speaker: name, text: rest } : { speaker: '', text };
}

const notNames =
  /^(?:decision|action|impact|result|cause|root cause|alert|alarm|fix|workaround|mitigation|resolution|detection|confirmed|identified|resolved|monitoring|investigating|customers?|users?|support|deploy(?:ment)?|release|rollback|error|observation|background|context|symptoms?|next|question|answer|pagerduty|grafana|slack|影响|结论|原因|决定|动作|现象|处理|告警|监控|背景|措施|排查|定位|止损|恢复|通知|公告|客户|用户|系统|研发|运维|客服|产品|测试|运营|财务)$/i;
