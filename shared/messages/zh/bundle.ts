/** 中文：多份文档的导出。 */
import type { bundle as english } from '../en/bundle';
import type { Translation } from '../translation';

export const bundle: Translation<typeof english> = {
  title: '导出多份',
  documents: '文档',
  chosen: '{{count}}/{{total}}',
  all: '全选',
  none: '全不选',
  check: '检查…',
  checking: '正在准备第{{done}}份，共{{total}}份',
  stop: '停止',
  save_one: '导出 {{count}}份文档',
  save_other: '导出 {{count}}份文档',
  back: '修改',
  found: '分享前发现',
  nothing: '没有发现密钥、个人信息或姓名。',
  secrets_one: '{{count}}处密钥，将遮盖',
  secrets_other: '{{count}}处密钥，将遮盖',
  others_one: '{{count}}处姓名或个人信息',
  others_other: '{{count}}处姓名或个人信息',
  othersHidden_one: '{{count}}处姓名或个人信息，将遮盖',
  othersHidden_other: '{{count}}处姓名或个人信息，将遮盖',
  hint: '一个 zip：每份文档一个文件，另有索引，列出日期、级别和状态。',
  fileName: '复盘',
  kind: 'Zip 文件',
  done_one: '已导出“{{name}}”，含 {{count}}份文档。',
  done_other: '已导出“{{name}}”，含 {{count}}份文档。',
  failed: '“{{title}}”没能准备好，什么都没有写出。{{why}}',
};
