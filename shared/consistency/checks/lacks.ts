/** What the structures still lack: milestones, an event before detection, verdicts, owners. */
import type { Bilingual } from '../../kit/bilingual';
import type { Collection } from '../../lint/passages';
import { milestoneEvent } from '../../retrospective/durations';
import { startOf } from '../../retrospective/order';
import type { StepId } from '../../retrospective/step-id';
import type { Milestone } from '../../retrospective/timeline';
import type { Check, Found } from '../check';
import { eventPlace } from '../event-place';

const wanted: readonly (readonly [Milestone, Bilingual])[] = [
  ['started', { en: 'started', zh: '开始' }],
  ['detected', { en: 'detected', zh: '发现' }],
  ['restored', { en: 'restored', zh: '恢复' }],
];

/** Said once for all of them, for without events there is nothing to mark. */
export const milestonesMissing: Check = {
  id: 'milestone',
  find: ({ retrospective: { events } }) => {
    const missing = wanted.filter(([milestone]) => milestoneEvent(events, milestone) === null);
    if (events.length === 0 || missing.length === 0) return [];
    return [
      {
        step: 'narrative',
        place: { kind: 'step' },
        ...nothing,
        message: {
          en: `No event is marked as ${missing.map(([, { en }]) => en).join(', ')}.`,
          zh: `还没有标出${missing.map(([, { zh }]) => `“${zh}”`).join('')}的事件。`,
        },
      },
    ];
  },
};

const nothing = { start: 0, end: 0, says: '', expected: '' } as const;

export const firstEvent: Check = {
  id: 'first-event',
  find: ({ retrospective: { events } }) => {
    const detected = milestoneEvent(events, 'detected');
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

export const owners: Check = {
  id: 'owner',
  find: ({ retrospective: { actionItems } }) =>
    actionItems
      .filter(({ owner, state }) => owner.trim() === '' && state !== 'dropped')
      .map(({ id, text }) =>
        lack('document', 'actionItems', { id, text }, 'text', {
          en: 'This measure has no owner.',
          zh: '这项措施没有负责角色。',
        }),
      ),
};
