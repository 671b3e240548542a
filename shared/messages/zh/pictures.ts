/** 中文：结构的图。 */
import type { pictures as english } from '../en/pictures';
import type { Translation } from '../translation';

export const pictures: Translation<typeof english> = {
  view: '因素的显示方式',
  outline: '大纲',
  tree: '追问树',
  fishbone: '鱼骨图',
  goTo: '转到：{{name}}',
  copy: '复制图片',
  copied: '图片已复制到剪贴板。',
  notCopied: '图片没有复制：此窗口不能写剪贴板。文档没有变动。',
  sideAndMeans: '对象与手段',
};
