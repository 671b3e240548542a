/** What the words of an event tell about its part in the incident, where nobody marked a milestone. */
import { laidOut } from '../kit/laid-out';
import { orderEvents, startOf } from '../retrospective/order';
import type { TimelineEvent } from '../retrospective/timeline';

const detection = laidOut('i')`
  \b(?:
    detect\w*|alert\w*|alarm\w*|notic\w+|observ\w+|discover\w*|spotted|witness\w*|report\w*|
    pag(?:ed|er)|identified|aware|realis\w+|realiz\w+|complain\w*|notif\w+ (?:us|the team)|
    investigat\w+|warning
  )\b|
  告警|报警|发现|收到|反馈|报障|察觉|报告
`;

const ending = laidOut('i')`
  \b(?:
    resolv\w+|solv\w+|working|restor\w+|recover\w*|fixed|fix applied|repaired|back to normal|
    operational|working again|rolled back|back (?:up|to)|is back|stable|mitigated|
    confirmed working|verified working|all clear|completed?|over
  )\b|
  恢复|解决|修复|正常|止损|回滚完成|结束
`;

const beginning = laidOut('i')`
  \b(?:
    (?:outage|incident|impact|disruption|errors?|failures?) (?:starts?|started|begins?|began|occur\w*)|
    (?:starts?|began|begins) (?:to )?(?:fail|los|drop|reject)\w*|first errors?|started
  )\b|
  (?:故障|影响|异常|报错|失败|中断|事故)[^，。；]{0,6}(?:开始|发生|出现)|
  (?:开始|出现)[^，。；]{0,8}(?:报错|失败|错误|异常|中断|超时)
`;

/** Whether the words of an event tell of the beginning, the detection or the end, where nobody marked it. */
export const tells: Readonly<Record<'started' | 'detected' | 'restored', (text: string) => boolean>> = {
  started: (text) => beginning.test(text),
  detected: (text) => detection.test(text),
  restored: (text) => ending.test(text),
};

/** Events with an instant, in time, split by what they can be: a beginning, a detection, an end. */
export interface EventSigns {
  readonly all: readonly TimelineEvent[];
  /** An incident begins no later than somebody notices it. */
  readonly starts: readonly TimelineEvent[];
  readonly detections: readonly TimelineEvent[];
  readonly ends: readonly TimelineEvent[];
}

/** Where no words tell, every event may be it. */
export function eventSigns(events: readonly TimelineEvent[]): EventSigns {
  const all = orderEvents(events).filter((event) => startOf(event) !== null);
  const first = all.findIndex(({ text }) => detection.test(text));
  const starts = first < 0 ? all : all.slice(0, first + 1);
  const detections = all.filter(({ text }) => detection.test(text));
  const last = all.at(-1);
  const ends = all.filter((event) => event === last || ending.test(event.text));
  return {
    all,
    starts,
    detections: detections.length > 0 ? detections : all,
    ends: ends.length > 1 || (last && ending.test(last.text)) ? ends : all,
  };
}
