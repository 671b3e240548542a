/** Step 2, narrative: what happened in order, as it looked at the time. */
import { milestoneEvent } from '../retrospective/durations';
import { silentGaps } from '../retrospective/gaps';
import { startOf } from '../retrospective/order';
import type { Retrospective } from '../retrospective/retrospective';
import type { TimelineEvent } from '../retrospective/timeline';
import { countOf, lacking } from './counting';
import { isName } from './person-words';
import type { Check, Step } from './step';

const noEvent = { en: 'No event is written yet', zh: '还没有写事件' };

/** A time that is not known needs no zone; it has to be known to be given one. */
const lacksZone = ({ time }: TimelineEvent): boolean => time.at !== null && time.zone === null;

const lacksSource = ({ evidence }: TimelineEvent): boolean => evidence.length === 0;

const sourced: Check = {
  id: 'narrative-source',
  label: { en: 'zone and source', zh: '时区与来源' },
  missing: ({ events }) => {
    if (events.length === 0) return noEvent;
    return lacking({ en: ['event', 'events'], zh: ['个', '事件'] }, [
      { count: events.filter(lacksZone).length, what: { en: 'zone', zh: '时区' } },
      { count: events.filter(lacksSource).length, what: { en: 'source', zh: '来源' } },
    ]);
  },
};

/** An event that shows a name: where its role stands, or a participant's name in its text. */
const showsName = ({ participants }: Retrospective, { role, text }: TimelineEvent): boolean =>
  isName(role, participants) ||
  participants.some(({ label }) => isName(label, participants) && text.includes(label));

const roles: Check = {
  id: 'narrative-roles',
  label: { en: 'roles, not names', zh: '用角色不用名字' },
  missing: (retrospective) => {
    if (retrospective.events.length === 0) return noEvent;
    const count = retrospective.events.filter((event) => showsName(retrospective, event)).length;
    return count === 0
      ? null
      : {
          en: `${countOf(count, 'event shows', 'events show')} a name where a role would do`,
          zh: `${count}个事件写了名字，可以换成角色`,
        };
  },
};

const told: Check = {
  id: 'narrative-gaps',
  label: { en: 'no silent gap', zh: '没有未说明的空白' },
  missing: (retrospective) => {
    if (retrospective.events.length === 0) return noEvent;
    const count = silentGaps(retrospective).length;
    return count === 0
      ? null
      : {
          en: `${countOf(count, 'silent gap', 'silent gaps')} of more than 15 minutes`,
          zh: `${count}段空白超过15分钟，还没有说明`,
        };
  },
};

const before: Check = {
  id: 'narrative-before',
  label: { en: 'begins before detection', zh: '从发现之前写起' },
  missing: ({ events }) => {
    if (events.length === 0) return noEvent;
    const detected = milestoneEvent(events, 'detected');
    const at = detected && startOf(detected);
    if (at === null) return { en: 'No event is marked as detected', zh: '还没有标出“发现”的事件' };
    const isBefore = events.some((event) => (startOf(event) ?? at) < at);
    return isBefore ? null : { en: 'No event precedes detection', zh: '发现之前没有事件' };
  },
};

export const narrative: Step = {
  id: 'narrative',
  title: { en: 'Narrative', zh: '叙述' },
  purpose: {
    en: 'What happened, in order, as it looked at the time.',
    zh: '按先后写下发生了什么，以及当时看到的样子。',
  },
  example: {
    en: '09:31 Customer service: first ticket, orders missing in the customer’s ERP\n09:44 SRE restarts the connector; the log shows timeouts only',
    zh: '09:31 客服收到首张工单：客户ERP里缺订单\n09:44 运维重启连接器，日志里只有超时',
  },
  questions: [
    {
      id: 'narrative-1',
      text: {
        en: 'Start before the first sign: what was normal that day, what had changed in the last 7 days?',
        zh: '从异常之前写起：当天的常态是什么？近七天改过什么？',
      },
    },
    {
      id: 'narrative-2',
      text: {
        en: 'First signal: what, through which channel, seen by which role?',
        zh: '第一个信号是什么？哪个渠道、哪个角色看到？',
      },
    },
    {
      id: 'narrative-3',
      text: {
        en: 'At each turning point: what was known, believed, unknown?',
        zh: '每个转折点上：已知什么、以为什么、还不知道什么？',
      },
    },
    {
      id: 'narrative-4',
      text: {
        en: 'What made the chosen step look reasonable then? Which options were dropped?',
        zh: '当时为何这样做看起来合理？放弃了哪些选项？',
      },
    },
    {
      id: 'narrative-5',
      text: {
        en: 'Who was told what, when (operations, development, service desk, finance, product, SRE, customers)?',
        zh: '谁在何时被告知了什么？',
      },
    },
    {
      id: 'narrative-6',
      text: {
        en: 'Find, design, carry out, accept and release: when did each begin and end?',
        zh: '排查、方案、执行、验收上线各在何时开始、结束？',
      },
    },
    {
      id: 'narrative-7',
      text: {
        en: 'Where does the record go silent, and what happened there?',
        zh: '哪一段没有记录？那段时间在发生什么？',
      },
    },
    { id: 'narrative-8', text: { en: 'What surprised us?', zh: '哪一刻让我们意外？' } },
  ],
  checks: [sourced, roles, told, before],
};
