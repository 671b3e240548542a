/** What people are called in Chinese beside their names: 小张, 老王, 陈工, 李师傅. */
import { surnames } from '../../lint/lexicon/zh/name-characters';

const title = '(?:工|总|哥|姐|师傅|老师|经理|主管|主任|队长?)';

const nick = new RegExp(`^(?:[小老阿]\\p{Script=Han}|\\p{Script=Han}${title})$`, 'u');

export const isNick = (name: string): boolean => nick.test(name);

/** What may stand right behind one in a sentence. */
const doing =
  '(?:的|在|说|把|和|与|也|已|正|去|来|到|发现|重启|回|确认|通知|联系|处理|排查|反馈|负责|开始|接|完成|提|看|先|又|再|协助|过来|那边)';
const form = new RegExp(
  `(?:[${surnames}]${title}|[小老][${surnames}])(?:(?!\\p{Script=Han})|(?=${doing}))`,
  'gu',
);
const before = /(?:^|[^\p{Script=Han}]|[由和与请让找叫给是为及跟后]|联系|通知|电话|呼叫|同事|值班)$/u;
const word = /^(?:施工|汇总|于总|方总|小于|小许|小时|老高|小金|小石|小方|小孔|小白|老石)$/u;

/** Those in a text, where no longer word can be meant. */
export function* nicknamesIn(text: string): Generator<string> {
  for (const { 0: name, index } of text.matchAll(form))
    if (before.test(text.slice(Math.max(0, index - 2), index)) && !word.test(name)) yield name;
}
