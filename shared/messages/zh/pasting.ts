/** 中文：粘贴大量内容。 */
import type { pasting as english } from '../en/pasting';
import type { Translation } from '../translation';

export const pasting: Translation<typeof english> = {
  title: '内容较多',
  what: '共 {{lines, number}} 行，{{size, number}} kB。这么多内容放在一页正文里，书写会变慢。',
  plain: '将以纯文本粘贴，每行一段，放在光标所在段落之后。',
  aside: '放入“待归类”',
  here: '粘贴到此处',
  cancel: '不粘贴',
  going: '正在粘贴：{{done, number}} / {{total, number}} 行',
  stop: '停止',
  putAside: '{{lines, number}} 行已放入“待归类”。',
  stopped: '已停止，粘贴了 {{done, number}} / {{total, number}} 行，可撤销。',
  show: '查看',
  notAllowed: '此窗口不能读取剪贴板。在正文里按 Ctrl+Shift+V 或 ⇧⌘V 可粘贴为纯文本。',
};
