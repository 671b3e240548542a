/** 中文：操作为何没有完成。发生了什么、什么是安全的、可以怎么做。 */
import type { problems as english } from '../en/problems';
import type { Translation } from '../translation';

export const problems: Translation<typeof english> = {
  cancelled: '已取消，没有任何改动。',
  missing: '“{{subject}}”已不在原处，没有任何改动。',
  exists: '“{{subject}}”已存在，原文件保持不变。换一个名字即可。',
  unreadable: '无法读取“{{subject}}”，没有任何改动。确认能打开后再试。',
  'not-text': '“{{subject}}”里没有可读的文字，没有导入。先另存为 Markdown 或纯文本。',
  'old-word': '“{{subject}}”是旧版 Word 文件（.doc），没有导入。在原程序里另存为 .docx 后再试。',
  protected: '“{{subject}}”设有密码，没有导入。去掉密码另存后再试。',
  unsafe: '“{{subject}}”的打包方式不受支持，没有导入。用 Word 或 WPS 重新另存后再试。',
  'too-slow': '“{{subject}}”读取时间过长，没有导入。另存为 Markdown 或纯文本，或拆分后再试。',
  damaged: '“{{subject}}”已损坏，没有打开（{{detail}}）。原文件保持不变。',
  'newer-format': '“{{subject}}”由更新版本的后记创建（格式{{found}}，本版可读{{known}}）。原文件保持不变。',
  'too-large': '“{{subject}}”超过{{limit}}，没有导入。拆分后再试。',
  'no-files': '“{{subject}}”里没有可以导入的文件，没有任何改动。',
  'too-many': '“{{subject}}”里的文件超过{{most}}个，没有导入。换一个小一些的文件夹，或只拖入其中一部分文件。',
  invalid: '“{{subject}}”不是复盘文档（{{detail}}），没有任何改动。',
  locked: '“{{subject}}”正被另一个程序打开。文字已存在本机。在那边关闭，或另存副本。',
  'no-space': '磁盘已满，“{{subject}}”没有写入。文字仍在这个窗口里。腾出空间，或把副本导出到别处。',
  'not-allowed': '没有权限写入“{{subject}}”。文字已存在本机。换一个位置。',
  conflict: '“{{subject}}”在另一个标签页里改过，没有覆盖任何内容。先在这里导出副本，再重新打开。',
  timeout: '存储没有响应，“{{subject}}”尚未保存。文字仍在这个窗口里。重试，或导出副本。',
  unsupported: '这里无法完成“{{subject}}”，没有任何改动。',
  unexpected: '“{{subject}}”没有完成（{{detail}}）。文字已存在本机。',
};
