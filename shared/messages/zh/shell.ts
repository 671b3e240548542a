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
    advice: '可以先不关闭窗口，再试一次，或导出一份副本。',
    stay: '不关闭',
    close: '仍然关闭',
  },
};
