/** Whether the first hundred words of the document tell what happened, the impact, the state and the next steps. */

import type { Bilingual } from '../../kit/bilingual';
import { laidOut } from '../../kit/laid-out';
import { plainText } from '../../prose/plain-text';
import type { Check } from '../check';

interface Part {
  readonly name: Bilingual;
  readonly told: RegExp;
}

const parts: readonly Part[] = [
  {
    name: { en: 'what happened', zh: '发生了什么' },
    told: laidOut('i')`
      \b(?:
        fail\w*|outage|down|slow\w*|error\w*|stop\w*|late|delay\w*|lost|los[et]s?|broke\w*|
        crash\w*|unavailable|could not|were not|was not|stuck|expired|wrong|timed? ?out\w*|
        incident|emptied|latency|missing|twice
      )\b|
      故障|中断|延迟|失败|报错|错误|超时|停止|变慢|丢失|异常|无法|宕机|积压|缺失|重复|未能|过期
    `,
  },
  {
    name: { en: 'the impact', zh: '影响' },
    told: /\b(?:customers?|users?|orders?|tenants?|merchants?|clients?|teams?|affected|impact\w*)\b|客户|用户|订单|商户|租户|门店|店铺|影响/i,
  },
  {
    name: { en: 'the state', zh: '现状' },
    told: laidOut('i')`
      \b(?:
        restored?|resolved|recovered|ongoing|still|since|fixed|ended|over|normal|mitigated|
        stable|closed|back|withdrawn|until|now
      )\b|
      恢复|解决|仍|正常|结束|止损|修复|目前|现已|至今|撤回|已
    `,
  },
  {
    name: { en: 'the next steps', zh: '下一步' },
    told: /\b(?:will|next|measures?|actions?|follow-?ups?|plan\w*|changes?|going to|by \d|to do|from now on|we are)\b|下一步|措施|改进|计划|将|接下来|后续|拟|今后/i,
  },
];

const first = 100;

export const summary: Check = {
  id: 'summary',
  find: ({ retrospective, asWritten }) => {
    const opening = asWritten ? '' : openingOf(plainText(retrospective.prose.document));
    const missing = opening === '' ? [] : parts.filter(({ told }) => !told.test(opening));
    if (missing.length === 0) return [];
    const names = (language: 'en' | 'zh', joint: string) =>
      missing.map(({ name }) => name[language]).join(joint);
    return [
      {
        step: 'document',
        place: { kind: 'step' },
        start: 0,
        end: 0,
        says: '',
        expected: '',
        message: {
          en: `The first 100 words do not tell ${names('en', ', ')}.`,
          zh: `前100字没有写到${names('zh', '、')}。`,
        },
      },
    ];
  },
};

/** A hundred words; a Chinese character is half of one, for a hundred of them say as much as fifty words. */
function openingOf(text: string): string {
  let left = first;
  let at = 0;
  for (const { index, 0: word } of text.matchAll(/\p{Script=Han}|[\p{L}\p{N}'’-]+/gu)) {
    left -= /\p{Script=Han}/u.test(word) ? 0.5 : 1;
    if (left < 0) return text.slice(0, at);
    at = index + word.length;
  }
  return text;
}
