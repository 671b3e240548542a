/** Step 3, evaluation: what came of it, against what was meant, and what held. */
import { durationsOf } from '../retrospective/durations';
import type { Impact } from '../retrospective/results';
import type { Retrospective } from '../retrospective/retrospective';
import { readDuration } from '../time/duration';
import { countOf, have, isFilled } from './counting';
import { hasNumber } from './quantities';
import type { Check, Step } from './step';

const minute = 60_000;

/** Whether the text is one of the durations the timeline gives, to the minute. */
function followsFromTimeline(text: string, { events }: Retrospective): boolean {
  const minutes = readDuration(text);
  const computed = Object.values(durationsOf(events));
  return (
    minutes !== null && computed.some((one) => one && Math.abs(one.milliseconds - minutes * minute) < minute)
  );
}

function hasLooseNumber(impact: Impact, retrospective: Retrospective): boolean {
  if (isFilled(impact.source) || impact.estimate !== null) return false;
  const isLoose = hasNumber(impact.howLong) && !followsFromTimeline(impact.howLong, retrospective);
  return isLoose || hasNumber(impact.howMany) || hasNumber(impact.cost);
}

const verdicts: Check = {
  id: 'evaluation-verdicts',
  label: { en: 'a verdict for each goal', zh: '目标都有结论' },
  missing: ({ goals, results }) => {
    if (goals.length === 0) return { en: 'No goal is written yet', zh: '还没有写目标' };
    const count = goals.filter(
      ({ id }) => !results.some(({ goal, verdict }) => goal === id && verdict !== null),
    ).length;
    return count === 0
      ? null
      : { en: `${countOf(count, 'goal', 'goals')} ${have(count)} no verdict`, zh: `${count}个目标没有结论` };
  },
};

const held: Check = {
  id: 'evaluation-held',
  label: { en: 'something held', zh: '有防线起作用' },
  missing: ({ observations }) =>
    observations.some(({ kind, text }) => kind !== 'lucky' && isFilled(text))
      ? null
      : {
          en: 'Nothing is named that held or went better than expected',
          zh: '还没有写起作用的防线或超出预期之处',
        },
};

const supported: Check = {
  id: 'evaluation-numbers',
  label: { en: 'numbers with a source', zh: '数字有来源' },
  missing: (retrospective) => {
    if (retrospective.impacts.length === 0) return { en: 'No impact is written yet', zh: '还没有写影响' };
    const count = retrospective.impacts.filter((impact) => hasLooseNumber(impact, retrospective)).length;
    return count === 0
      ? null
      : {
          en: `${countOf(count, 'number', 'numbers')} without a source and not marked as an estimate`,
          zh: `${count}个数字没有来源，也没有标明估算`,
        };
  },
};

export const evaluation: Step = {
  id: 'evaluation',
  title: { en: 'Evaluation', zh: '评估' },
  purpose: {
    en: 'What came of it: targets against results, impact, what held and what was luck.',
    zh: '结果如何：目标与实际、影响、防线与运气。',
  },
  example: {
    en: 'Contain: target 45 min, actual 70 min\nHeld: the retry limit, no order was lost',
    zh: '止损：目标45分钟，实际70分钟\n起作用的防线：重试上限，没有订单丢失',
  },
  questions: [
    {
      id: 'evaluation-1',
      text: {
        en: 'Target against actual, line by line: which gap matters most to a customer?',
        zh: '目标与实际逐条对照，哪项差距对客户最要紧？',
      },
    },
    {
      id: 'evaluation-2',
      text: {
        en: 'Who was affected, how many, for how long, and how do we know?',
        zh: '影响了谁、多少、多久？依据是什么？',
      },
    },
    {
      id: 'evaluation-3',
      text: {
        en: 'What did it cost: orders, money, SLA credit, tickets, trust, night work?',
        zh: '代价：订单、金额、赔付、工单、信任、加班？',
      },
    },
    { id: 'evaluation-4', text: { en: 'What held that could have broken?', zh: '哪道防线起了作用？' } },
    { id: 'evaluation-5', text: { en: 'What was luck?', zh: '哪些纯属运气？' } },
    {
      id: 'evaluation-6',
      text: {
        en: 'What went better than expected and deserves keeping?',
        zh: '哪些超出预期、值得保留？',
      },
    },
    {
      id: 'evaluation-7',
      text: {
        en: 'Which numbers are estimates, which role firms them up, by when?',
        zh: '哪些数字仍是估算？由哪个角色何时核实？',
      },
    },
  ],
  checks: [verdicts, held, supported],
};
