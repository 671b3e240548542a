/** 中文：菜单，以及命令此刻为何不能执行。命令的名称写在各自的文件里。 */
import type { commands as en } from '../en/commands';
import type { Translation } from '../translation';

export const commands: Translation<typeof en> = {
  menus: {
    label: '菜单',
    file: '文件',
    edit: '编辑',
    insert: '插入',
    format: '格式',
    table: '表格',
    review: '审阅',
    view: '视图',
    help: '帮助',
  },
  palette: {
    title: '命令',
    placeholder: '输入命令，支持拼音首字母',
    results: '找到的命令',
    nothing: '没有与“{{query}}”相符的命令。',
    on: '已开启',
  },
  shortcuts: {
    title: '键盘快捷键',
    search: '搜索快捷键',
    print: '打印',
  },
  refused: '{{title}}：{{reason}}',
  obstacles: {
    busy: '后记仍在启动。',
    homeOnly: '已在主页。',
    noDocument: '先打开一份复盘。',
    noFile: '这篇复盘只保存在资料库中。先存为文件。',
    noText: '先把光标放进正文。',
    noSelection: '先选中几个字。',
    nothingToCheck: '文档前后没有矛盾。',
    noNotice: '还没有对外公告。',
    noSuggestion: '没有待处理的建议。',
    notHere: '此窗口不支持这项操作。',
    notInTable: '先把光标放进表格。',
    notThere: '这个方向上没有更多内容。',
    nothingToFind: '先输入要查找的内容。',
    nothingToRedo: '没有可重做的修改。',
    nothingToUndo: '打开这份复盘后还没有可撤销的修改。',
    readOnly: '这份复盘在此处只能阅读。',
  },
};
