/** 中文：拼写。 */
import type { spelling as english } from '../en/spelling';
import type { Translation } from '../translation';

export const spelling: Translation<typeof english> = {
  menu: '“{{word}}”的拼写',
  none: '没有更正建议。',
  looking: '正在查找更正建议',
  add: '加入我的词汇',
  ignore: '在本文档中忽略',
  added: '“{{word}}”已加入本机词汇。',
  ignored: '本文档中不再标记“{{word}}”。',
  on: '检查拼写',
  hint: '仅英文，使用随应用附带的词典。文档中的名称、代码和链接不检查。',
  words: '我的词汇',
  wordsHint: '在本机的所有文档中都视为正确。文档和导出内容都不包含这些词。',
  empty: '还没有词。',
  remove: '移除“{{word}}”',
  stopped: '拼写检查两次出错，已停止；文字安全，重新打开文档后会再次开始。',
  section: '拼写',
};
