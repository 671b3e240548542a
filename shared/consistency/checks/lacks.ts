/** What the structures still lack: milestones, an event before detection, verdicts, owners. */

import type { Bilingual } from '../../kit/bilingual';
import { laidOut } from '../../kit/laid-out';
import type { Collection } from '../../lint/passages';
import { milestoneEvent } from '../../retrospective/durations';
import { orderEvents, startOf } from '../../retrospective/order';
import type { StepId } from '../../retrospective/step-id';
import type { TimelineEvent } from '../../retrospective/timeline';
import type { Check, Found } from '../check';
import { eventPlace } from '../event-place';
import { tells } from '../event-signs';

type Wanted = 'started' | 'detected' | 'restored';

const wanted: readonly (readonly [Wanted, Bilingual])[] = [
  ['started', { en: 'started', zh: '开始' }],
  ['detected', { en: 'detected', zh: '发现' }],
  ['restored', { en: 'restored', zh: '恢复' }],
];

const oneOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Said once for all of them, for without events there is nothing to mark. A source tells by its words, not by marks. */
export const milestonesMissing: Check = {
  id: 'milestone',
  find: ({ retrospective: { events }, asWritten }) => {
    const missing = wanted.filter(
      ([milestone]) =>
        milestoneEvent(events, milestone) === null && !(asWritten && isTold(events, milestone)),
    );
    if (events.length === 0 || missing.length === 0) return [];
    return [
      {
        step: 'narrative',
        place: { kind: 'step' },
        ...nothing,
        message: {
          en: `No event is marked as ${oneOf.format(missing.map(([, { en }]) => en))}.`,
          zh: `还没有标出${missing.map(([, { zh }]) => `“${zh}”`).join('')}的事件。`,
        },
      },
    ];
  },
};

/** What stands before the first detection is a beginning, whatever its words; a first event that is one is told of apart. */
function isTold(events: readonly TimelineEvent[], milestone: Wanted): boolean {
  const timed = orderEvents(events).filter((event) => startOf(event) !== null);
  if (timed.some(({ text }) => tells[milestone](text))) return true;
  if (milestone !== 'started') return false;
  const first = timed[0];
  return first === undefined || !tells.detected(first.text) || isDetection(first);
}

const nothing = { start: 0, end: 0, says: '', expected: '' } as const;

export const firstEvent: Check = {
  id: 'first-event',
  find: ({ retrospective: { events }, asWritten }) => {
    const detected = milestoneEvent(events, 'detected') ?? (asWritten ? firstDetection(events) : null);
    const at = detected && startOf(detected);
    if (!detected || at === null || events.some((event) => (startOf(event) ?? at) < at)) return [];
    return [
      {
        ...eventPlace(detected),
        message: { en: 'No event stands before the detection.', zh: '“发现”之前没有事件。' },
      },
    ];
  },
};

/** The first event, when its words say plainly that somebody found out. */
function firstDetection(events: readonly TimelineEvent[]): TimelineEvent | null {
  const first = orderEvents(events).find((event) => startOf(event) !== null);
  return first && isDetection(first) ? first : null;
}

const isDetection = ({ text }: TimelineEvent): boolean =>
  /\b(?:first )?(?:detected|noticed|discovered)\b|\balerts? (?:fires?|fired|triggered)\b|发现|告警/i.test(
    text,
  ) && !tells.started(text);

const lack = (
  step: StepId,
  collection: Collection,
  { id, text }: { readonly id: string; readonly text: string },
  field: string,
  message: Bilingual,
): Found => ({
  step,
  place: { kind: 'item', collection, id, field },
  ...nothing,
  says: text,
  message,
});

export const verdicts: Check = {
  id: 'verdict',
  find: ({ retrospective: { goals, results } }) =>
    goals
      .filter(({ id }) => !results.some(({ goal, verdict }) => goal === id && verdict !== null))
      .map(({ id, statement }) =>
        lack('evaluation', 'goals', { id, text: statement }, 'statement', {
          en: 'This goal has no verdict.',
          zh: '这个目标没有结论。',
        }),
      ),
};

/** "(Mira calls for a meeting)", "DevEx will …": somebody is named, though not in a field. */
const namesActor = laidOut('u')`
  [(（]\p{Lu}[\p{L}]+ (?:to|will|calls?|owns?|takes?|leads?|drives?)\b[^()（）]*[)）]|
  ^(?!We|This|It|There|They|Each|All|Everyone)\p{Lu}[\p{L}-]+(?: team)? (?:will|has|have|is going to) |
  [(（][^()（）]{1,12}(?:负责|跟进|牵头)[)）]
`;

export const owners: Check = {
  id: 'owner',
  find: ({ retrospective: { actionItems } }) =>
    actionItems
      .filter(({ owner, state }) => owner.trim() === '' && state !== 'dropped' && state !== 'done')
      .filter(({ text }) => !namesActor.test(text))
      .map(({ id, text }) =>
        lack('document', 'actionItems', { id, text }, 'text', {
          en: 'This measure has no owner.',
          zh: '这项措施没有负责角色。',
        }),
      ),
};
