/** Step 5, patterns: what this case teaches beyond itself, as rules that can be wrong. */
import type { Bilingual } from '../kit/bilingual';
import type { Retrospective } from '../retrospective/retrospective';
import type { Rule } from '../retrospective/rules';
import { countOf, isFilled, type Lack, lacking } from './counting';
import { isSlogan } from './slogans';
import type { Check, Step } from './step';

const noRule = { en: 'No rule is written yet', zh: '还没有写规律' };

const parts: Readonly<Record<'condition' | 'mechanism' | 'boundary', Bilingual>> = {
  condition: { en: 'condition', zh: '条件' },
  mechanism: { en: 'mechanism', zh: '机制' },
  boundary: { en: 'boundary', zh: '边界' },
};

const lackOf = (rules: readonly Rule[], part: keyof typeof parts): Lack => ({
  count: rules.filter((rule) => !isFilled(rule[part])).length,
  what: parts[part],
});

const complete: Check = {
  id: 'patterns-parts',
  label: { en: 'condition, mechanism, boundary', zh: '条件、机制、边界' },
  missing: ({ rules }) => {
    if (rules.length === 0) return noRule;
    return lacking({ en: ['rule', 'rules'], zh: ['条', '规律'] }, [
      lackOf(rules, 'condition'),
      lackOf(rules, 'mechanism'),
      lackOf(rules, 'boundary'),
    ]);
  },
};

const hasCase = ({ casesFor, casesAgainst, firstSeen }: Rule): boolean =>
  firstSeen || casesFor.length + casesAgainst.length > 0;

const proven: Check = {
  id: 'patterns-cases',
  label: { en: 'a case, or first seen', zh: '有案例或标明首见' },
  missing: ({ rules }) => {
    if (rules.length === 0) return noRule;
    const count = rules.filter((rule) => !hasCase(rule)).length;
    return count === 0
      ? null
      : {
          en: `${countOf(count, 'rule', 'rules')} without a case and not marked as first seen`,
          zh: `${count}条规律没有案例，也没有标明首见`,
        };
  },
};

const slogans = ({ rules, practices }: Retrospective): number =>
  rules.filter(({ condition, result }) => isSlogan(condition) || isSlogan(result)).length +
  practices.filter(({ text }) => isSlogan(text)).length;

const concrete: Check = {
  id: 'patterns-slogans',
  label: { en: 'no slogans', zh: '不写口号' },
  missing: (retrospective) => {
    if (retrospective.rules.length === 0) return noRule;
    const count = slogans(retrospective);
    return count === 0
      ? null
      : { en: `${countOf(count, 'line reads', 'lines read')} like a slogan`, zh: `${count}条读起来像口号` };
  },
};

const visible: Check = {
  id: 'patterns-signal',
  label: { en: 'one signal to watch', zh: '有可观察的信号' },
  missing: ({ rules }) => {
    if (rules.length === 0) return noRule;
    return rules.some(({ signal }) => isFilled(signal))
      ? null
      : { en: 'No rule names a signal that shows it coming', zh: '还没有写出能提前看到的信号' };
  },
};

export const patterns: Step = {
  id: 'patterns',
  title: { en: 'Patterns', zh: '规律' },
  purpose: {
    en: 'What this case teaches beyond itself, and where that stops being true.',
    zh: '这个案例之外还能说明什么，在什么范围外不成立。',
  },
  example: {
    en: 'When a rule reaches all tenants at once, delays tend to follow, because tests hold no tiered prices\nNot when the change sits behind a per-tenant switch',
    zh: '当规则一次发布给全部租户时，往往出现延迟，因为测试里没有阶梯价\n变更有按租户开关时不适用',
  },
  questions: [
    {
      id: 'patterns-1',
      text: {
        en: 'When [condition], [result] tends to follow, because [mechanism].',
        zh: '当【条件】时，往往【结果】，因为【机制】。',
      },
    },
    {
      id: 'patterns-2',
      text: {
        en: 'Which earlier cases support it? Which contradict it?',
        zh: '哪些旧案例支持？哪些相反？',
      },
    },
    {
      id: 'patterns-3',
      text: {
        en: 'Cause or coincidence? What else changed at the same time?',
        zh: '是因果还是巧合？同时还变了什么？',
      },
    },
    {
      id: 'patterns-4',
      text: {
        en: 'Where does it stop being true (scale, customer type, season)?',
        zh: '在什么范围外不成立？',
      },
    },
    {
      id: 'patterns-5',
      text: {
        en: 'How would we see it next time, ten minutes earlier?',
        zh: '下次怎样提前十分钟看出来？',
      },
    },
    {
      id: 'patterns-6',
      text: { en: 'What to start, stop, keep, try?', zh: '开始、停止、保持、试验各是什么？' },
    },
    {
      id: 'patterns-7',
      text: {
        en: 'What may a newcomer do differently after reading only this rule?',
        zh: '新同事只读这一条，会做出什么不同？',
      },
    },
  ],
  checks: [complete, proven, concrete, visible],
};
