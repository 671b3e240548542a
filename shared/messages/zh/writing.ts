/** 中文：写作时的帮手，包括字数、大纲、专注、查找和替换。 */
import type { writing as english } from '../en/writing';
import type { Translation } from '../translation';

export const writing: Translation<typeof english> = {
  words_one: '{{number}}词',
  words_other: '{{number}}词',
  han: '字',
  selectedOf: '{{selected}} / {{number}}',
  minutes_one: '{{count}}分钟',
  minutes_other: '{{count}}分钟',
  minutesToRead_one: '读完约{{count}}分钟',
  minutesToRead_other: '读完约{{count}}分钟',
  outline: '大纲',
  goTo: '转到“{{heading}}”',
  outlineOf: '{{step}}的标题',
  outlineEmpty: '这一步的标题会列在这里。在行首输入 # 和空格，就成为标题。',
  focusMode: '专注模式',
  leaveFocus: '退出专注模式',
};
