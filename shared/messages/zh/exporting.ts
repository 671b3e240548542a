/** 中文：导出。 */
import type { exporting as english } from '../en/exporting';
import type { Translation } from '../translation';

export const exporting: Translation<typeof english> = {
  events: '事件',
  allEvents: '全部{{count}}个',
  keyEvents: '仅关键事件{{count}}个',
  title: '导出',
  format: '格式',
  word: 'Word',
  markdown: 'Markdown',
  archive: '.afterword',
  wordHint: '标题、表格、列表都是 Word 原生样式，Word、WPS、LibreOffice 均可打开。',
  markdownHint: '带表格的纯文本，多年后仍可读，放进任何代码库都合适。',
  archiveHint: '包含全部内容，可在另一台设备上继续写。',
  look: '版式',
  paper: '纸张',
  a4: 'A4',
  letter: 'Letter',
  headings: '标题语言',
  suggestionsOpen_one: '还有{{count}}条建议未处理，不影响导出。',
  suggestionsOpen_other: '还有{{count}}条建议未处理，不影响导出。',
  noMetadata: '文件属性里没有作者、公司和设备信息。',
  run: '导出',
  done: '已导出“{{name}}”。',
  wordKind: 'Word 文档',
  markdownKind: 'Markdown',
  archiveKind: '后记档案',
};
