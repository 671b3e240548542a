/** 中文：文档自相矛盾之处。 */
import type { checks as english } from '../en/checks';
import type { Translation } from '../translation';

export const checks: Translation<typeof english> = {
  title: '核对',
  none: '没有前后矛盾，也没有遗漏。',
  go: '前往“{{words}}”',
  goStep: '前往',
  take: '改为“{{words}}”',
  took: '已改为“{{words}}”。',
  ignore: '忽略',
  ignoreNamed: '忽略“{{words}}”',
  ignoredNow: '保持原样。',
  ignored_one: '已忽略{{count}}处',
  ignored_other: '已忽略{{count}}处',
  announce: '第{{number}}处，共{{total}}处：{{words}}。{{message}}',
};
