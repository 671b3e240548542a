/** 中文：查找和替换。 */
import type { find as english } from '../en/find';
import type { Translation } from '../translation';

export const find: Translation<typeof english> = {
  label: '查找和替换',
  query: '查找',
  replacement: '替换为',
  withReplace: '同时替换',
  replace: '替换',
  replaceAll: '全部替换',
  previous: '上一处',
  next: '下一处',
  matchCase: '区分大小写',
  wholeWord: '整词匹配（中文不分词）',
  pattern: '正则表达式',
  where: '范围',
  thisStep: '这一步',
  wholeDocument: '整篇',
  position: '{{number}} / {{total}}',
  none: '没有找到',
  noPattern: '表达式不完整。检查括号和反斜杠。',
  tooSlow: '这个表达式在这段文字上太慢。写得短一些或更具体。',
  broken: '无法按这个表达式查找：查找两次出错。普通文字仍可查找。',
  announce: '第{{number}}处，共{{total}}处，{{step}}：{{quote}}',
  replaced_one: '已替换{{count}}处',
  replaced_other: '已替换{{count}}处',
  notReplaced: '没有替换，文字已经变了。',
};
