/** The events of the timeline as sentences of the narrative. */
import type { Command } from '../command';
import { needWriting } from '../needs';

export const draftNarrative: Command = {
  id: 'draft-narrative',
  title: { en: 'Draft the narrative from the timeline', zh: '由时间线起草叙述' },
  synonyms: { en: ['write', 'sentences', 'events'], zh: ['草稿', '成句', '事件'] },
  menu: 'insert',
  group: 3,
  when: (around) => needWriting(around) ?? (around.timeline?.hasEvents ? null : 'notHere'),
  run: ({ timeline }) => timeline?.draft(),
};
