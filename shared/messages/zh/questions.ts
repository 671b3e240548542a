/** 中文：各步的问题。 */
import type { questions as english } from '../en/questions';
import type { Translation } from '../translation';

export const questions: Translation<typeof english> = {
  title: '问题',
  placeholder: '用自己的话提问',
  add: '添加问题',
  hide: '隐藏这个问题',
  remove: '移除这个问题',
  when: '在哪些级别提问',
  always: '任何级别',
  showHidden_one: '显示隐藏的{{count}}个',
  showHidden_other: '显示隐藏的{{count}}个',
};
