/** 中文：措辞规则的目录。 */
import type { catalogue as english } from '../en/catalogue';
import type { Translation } from '../translation';

export const catalogue: Translation<typeof english> = {
  title: '建议关注哪些措辞',
  hint: '每条规则的原因、提问、会标出和会放行的例句，以及可供选用的改写。',
  search: '搜索规则与例句',
  category: '类别',
  allCategories: '所有类别',
  language: '语言',
  bothLanguages: '两种语言',
  count_one: '{{count}} 条规则',
  count_other: '{{count}} 条规则',
  none: '没有符合的规则。减少搜索词或换个类别，会看到更多。',
  flags: '会标出',
  passes: '会放行',
  rewrites: '可改写为',
  questionOnly: '没有现成的改写：这里有用的是那个提问。',
};
