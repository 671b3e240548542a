/** 中文：桌面外壳自己说的话。 */
import type { shell as english } from '../en/shell';
import type { Translation } from '../translation';

export const shell: Translation<typeof english> = {
  leave: {
    web: '在浏览器中打开 {{name}}？',
    mail: '给 {{name}} 写邮件？',
    open: '打开',
    cancel: '取消',
  },
  closing: {
    notSaved: '最近的改动还没有保存。',
    notAnswering: '后记没有响应。',
    notWritten: '“{{name}}”还没有写入最近的改动。',
    isSafe: '所有文字都已存在本机的资料库里。可以先不关闭窗口，再决定如何处理这个文件。',
    advice: '可以先不关闭窗口，再试一次，或导出一份副本。',
    stay: '不关闭',
    close: '仍然关闭',
  },
  understood: '关闭',
  jumpList: { new: '新建复盘', newHint: '从空白开始' },
  locate: { title: '{{name}} 在哪里？' },
  menu: {
    recent: '打开最近的文档',
    noRecent: '没有最近的文档',
    missing: '{{name}}（未找到）',
    locate: '定位…',
    forget: '从列表中移除',
    clearRecent: '清除最近的文档',
    zoomIn: '放大',
    zoomOut: '缩小',
    zoomReset: '实际大小',
    fullScreen: '全屏',
    window: '窗口',
    minimise: '最小化',
    close: '关闭窗口',
    quit: '退出后记',
    diagnostics: '导出诊断信息…',
    about: '关于后记',
  },
  edit: {
    undo: '撤销',
    redo: '重做',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    pastePlain: '粘贴为纯文本',
    selectAll: '全选',
    learn: '添加到词典',
  },
  crash: {
    again: '后记的页面又停止了。',
    safe: '在此之前写下的内容都在本机上。重新载入即可继续。',
    reload: '重新载入',
    close: '关闭窗口',
  },
  diagnostics: {
    kind: '文本文件',
    notWritten: '诊断信息没有写入。',
    elsewhere: '其他内容没有变化。可以换一个位置。',
  },
};
