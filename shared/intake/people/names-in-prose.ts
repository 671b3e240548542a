/** Finds names of people in running text that nobody spoke under: "J Birchall assumes incident lead", "由张伟处理". */
import { namesEn } from '../../lint/lexicon/en/names';
import { givenNames, surnames } from '../../lint/lexicon/zh/name-characters';

const more =
  'lloyd niels søren soren rune rasmus willi lars mette anders jens henrik mikkel kasper bjørn åsa øystein zoë renée josé andré björn jürgen günther ricardo akira kenji haruto min-jun priyanka dana sofía';
const given = new Set(
  [...namesEn.flatMap(({ words }) => words.split(',')), ...more.split(' ')].map((name) =>
    name.trim().toLowerCase(),
  ),
);

/** Given names that are words, months, products or services as well: alone they name nobody. */
const doubtful = new Set(
  'jan may mark will grace rich bill art chase drew hope joy page root travis jenkins victoria ray jasmine sonia julia ruby crystal amber iris sierra dallas austin paris london sydney charlotte florence georgia chelsea brooke ashley kim lee wang chen liu yan mei jing kumar theo leo max sam dan rob rose eve pat frank christian francis marina carmen carol dawn nova celeste helena aurora stella vera clara olive olga ali hal otto hugo luca carlos morgan jordan taylor cameron alexis'.split(
    ' ',
  ),
);

/** The second word is only looked at: it may be the first of the name ("Limit Helena Vasquez"). */
const pair =
  /(?<![\p{L}\p{N}_./@-])(\p{Lu}[\p{Ll}ø-ÿ'’-]{1,15})[ \u00A0](?=(\p{Lu}[\p{Ll}'’-]{1,18}(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}\p{N}_@]))/gu;
const single = /(?<![\p{L}\p{N}_./@#-])(\p{Lu}[\p{Ll}ø-ÿ]{2,12})(?=['’]s\b|[\s,.;:!?)]|$)/gu;
const initial =
  /(?<![\p{L}\p{N}_./@-])(\p{Lu}\.?[ \u00A0]\p{Lu}\p{Ll}{3,15}) (?=(?:assumes?|joins?|joined|takes?|took|reports?|reported|is|was|has|asked|noted|confirms?|confirmed|acked|started|begins?|began|declared|restarted|rolled)\b)/gu;
/** Who did what a pager or tracker reports: "Acknowledged by Aylin Demir", "Escalated to Aylin Demir". */
const actor =
  /\b(?:(?:ack(?:ed|nowledged)|resolved|closed|triggered|reopened|snoozed|added|reported|approved|merged|deployed|reviewed|declared|updated|created|started|assigned|led) by|(?:escalated|(?:re)?assigned|handed(?: over)?|transferred) to|notified|paged|on[- ]call:|(?:owner|assignee|responder|reporter|incident lead|commander):)[ \u00A0](\p{Lu}[\p{Ll}'’-]{1,15}[ \u00A0]\p{Lu}[\p{Ll}'’-]{1,18})(?![\p{L}\p{N}_@])/giu;
const noActor =
  /\b(?:Team|Primary|Secondary|On-?call|Engineering|Operations|Platform|Database|Support|Service|Desk|Policy|Schedule|Group|Auto|Automatic|System|Api|Email|Slack|Web|Mobile|Level|Tier|The|Our|All|Pipeline|Monitoring|Security|Network|Payments?|Cloud|Data|Customers?|Users?|Management|Department|Grafana|Prometheus|Alertmanager|Pager)\b/i;
/** What only somebody does: "Olga noticed". */
const personal = /^\s(?:noticed|asked|said|says|agreed|suggested|suggests|joined|wrote|volunteered|thinks)\b/;
const notSurname =
  /^(?:The|And|Team|Group|Service|Services|Server|Cluster|Platform|Database|Production|Bank|Street|University|Jr|Pod|Queue|Api|Error|On|At|In|For|From|With|Has|Was|Is)$/;

/** The names, each as it stands in the text, the longer ones first found. */
export function namesInProse(text: string): readonly string[] {
  const names = new Set<string>();
  let rest = text;
  const take = (name: string): void => {
    names.add(name);
    rest = rest.replaceAll(name, ' ');
  };
  for (const [, first = '', last = ''] of text.matchAll(pair))
    if (
      given.has(first.toLowerCase()) &&
      !/^(?:Travis|Jenkins)$/.test(first) &&
      !notSurname.test(last) &&
      !months.test(first)
    )
      take(`${first} ${last}`);
  for (const [, name = ''] of rest.matchAll(initial)) take(name);
  for (const [, name = ''] of rest.matchAll(actor))
    if (/^\p{Lu}\S* \p{Lu}/u.test(name) && !noActor.test(name)) take(name);
  for (const { 1: name = '', index } of rest.matchAll(single)) {
    const low = name.toLowerCase();
    const isMonth = low === 'jan' && /^\s*\.?\s*\d/.test(rest.slice(index + name.length));
    const isActing = personal.test(rest.slice(index + name.length));
    const isWithOther = /^\s(?:and|&)\s\p{Lu}/u.test(rest.slice(index + name.length));
    if (
      given.has(low) &&
      !isMonth &&
      (!doubtful.has(low) || isWithOther || isActing || /^['’]s\b/.test(rest.slice(index + name.length)))
    )
      names.add(name);
  }
  for (const name of hanNames(text)) names.add(name);
  for (const name of titledHanNames(text)) names.add(name);
  return [...names];
}

const months = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/;

const before = /[由和与、请让找叫给是为，。；：:,\s（(“"@及跟]$|联系|通知|同事|工程师|经理|负责人|值班$/u;
const follower =
  /^(?:的|在|说|把|和|与|也|已|正|去|来|发|重|回|执|确|通|联|处|排|查|定|反|报|负|值|加|开|上|接|完|提|修|看|表|认|做|登|手|先|又|再|后|立|临|远|马|协|同|负责|主|介|告|建|汇|跟|补|最|就|将|给|带|写|拉|认|验|切|扩|回滚|重启)/u;

/** A Chinese name needs a sign before it and one behind it: two characters are soon a word. */
function* hanNames(text: string): Generator<string> {
  for (const { index } of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const run = /^\p{Script=Han}+/u.exec(text.slice(index))?.[0] ?? '';
    for (let at = index; at < index + run.length - 1; at += 1) {
      const head = text.slice(Math.max(0, at - 3), at);
      if (head !== '' && !before.test(head)) continue;
      const end = hanNameEnd(text, at);
      if (end < 0) continue;
      yield text.slice(at, end);
      at = end - 1;
    }
  }
}

/** 陈工, 王总, 李师傅, 小张, 老王, where no longer word can be meant. */
const titledHan = new RegExp(
  `(?:[${surnames}](?:工|总|哥|姐|师傅|老师|经理|主管|主任|队长?)|[小老][${surnames}])(?!\\p{Script=Han})|(?:[${surnames}](?:工|总|哥|姐|师傅|老师|经理|主管|主任|队长)|[小老][${surnames}])(?=(?:的|在|说|把|和|与|也|已|正|去|来|到|发现|重启|回|确认|通知|联系|处理|排查|反馈|负责|开始|接|完成|提|看|先|又|再|协助|过来|那边))`,
  'gu',
);
const beforeTitled = /(?:^|[^\p{Script=Han}]|[由和与请让找叫给是为及跟后]|联系|通知|电话|呼叫|同事|值班)$/u;
const noName = /^(?:施工|汇总|于总|方总|小于|小许|小时|老高|小金|小石|小方|小孔|小白|老石)$/u;

function* titledHanNames(text: string): Generator<string> {
  for (const { 0: name, index } of text.matchAll(titledHan))
    if (beforeTitled.test(text.slice(Math.max(0, index - 2), index)) && !noName.test(name)) yield name;
}

const isSurname = new Set(surnames);
const isGiven = new Set(givenNames);

/** End of a surname with one or two given characters that stands alone or before a word of doing; -1 when there is none. */
function hanNameEnd(text: string, at: number): number {
  if (/^周[一二三四五六日末]/.test(text.slice(at, at + 2))) return -1;
  if (!isSurname.has(text.charAt(at)) || !isGiven.has(text.charAt(at + 1))) return -1;
  const isEnd = (end: number): boolean =>
    !/\p{Script=Han}/u.test(text.charAt(end)) || follower.test(text.slice(end, end + 2));
  if (isGiven.has(text.charAt(at + 2)) && isEnd(at + 3)) return at + 3;
  return isEnd(at + 2) ? at + 2 : -1;
}
