/** 中文：编辑器。 */
import type { editor as english } from '../en/editor';
import type { Translation } from '../translation';

export const editor: Translation<typeof english> = {
  toolbar: {
    label: '格式',
    undo: '撤销',
    redo: '重做',
    bold: '加粗',
    italic: '斜体',
    strikethrough: '删除线',
    code: '行内代码',
    style: '段落样式',
    paragraph: '正文',
    heading1: '一级标题',
    heading2: '二级标题',
    heading3: '三级标题',
    bulletList: '无序列表',
    numberedList: '有序列表',
    checkList: '待办列表',
    quote: '引用',
    link: '链接',
    table: '表格',
    divider: '分割线',
    codeBlock: '代码块',
    hint: '{{name}}（{{shortcut}}）',
  },
  table: {
    label: '表格',
    addRow: '添加行',
    addColumn: '添加列',
    removeRow: '删除行',
    removeColumn: '删除列',
    removeTable: '删除表格',
  },
  link: {
    title: '链接',
    address: '地址',
    apply: '确定',
    remove: '移除链接',
    refused: '可使用网页地址（https）、邮件地址（mailto）或相对地址。',
  },
  check: {
    done: '已完成',
    open: '未完成',
  },
  image: {
    untitled: '图片（无说明）',
  },
};
