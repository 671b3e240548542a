/** Finds Chinese names in running text: "由张伟处理". */
import { givenNames, surnames } from '../../lint/lexicon/zh/name-characters';

const before = /[由和与、请让找叫给是为，。；：:,\s（(“"@及跟]$|联系|通知|同事|工程师|经理|负责人|值班$/u;
const follower =
  /^(?:的|在|说|把|和|与|也|已|正|去|来|发|重|回|执|确|通|联|处|排|查|定|反|报|负|值|加|开|上|接|完|提|修|看|表|认|做|登|手|先|又|再|后|立|临|远|马|协|同|负责|主|介|告|建|汇|跟|补|最|就|将|给|带|写|拉|认|验|切|扩|回滚|重启)/u;

/** A Chinese name needs a sign before it and one behind it: two characters are soon a word. */
export function* hanNamesIn(text: string): Generator<string> {
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
