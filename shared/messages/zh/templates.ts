/** 中文：新复盘从什么开始。 */
import type { templates as english } from '../en/templates';
import type { Translation } from '../translation';

export const templates: Translation<typeof english> = {
  title: '从模板开始',
  aside: '只带问题和约定，内容由作者来写',
  kinds: '复盘的类型',
  own: '自有模板',
  noneYet: '在“文件”菜单里选“存为模板”，一篇复盘就成为模板。',
  import: '导入模板…',
  imported_one: '已导入{{count}}个模板。',
  imported_other: '已导入{{count}}个模板。',
  export: '导出',
  exportOne: '导出“{{name}}”',
  remove: '移除',
  removeOne: '移除“{{name}}”',
  removed: '已移除“{{name}}”。',
  kept: '“{{name}}”已存为模板：保留约定、问题和标题，不含事件经过。',
  show: '查看',
  fileKind: 'Afterword模板',
  start: '模板…',
};
