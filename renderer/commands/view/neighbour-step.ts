/** The step after this one, and the one before. */
import { stepIds } from '../../../shared/retrospective/step-id';
import type { Shortcut } from '../chord';
import type { Command } from '../command';
import { needDesk } from '../needs';
import type { DeskPart } from '../parts/desk';

const neighbour = (desk: DeskPart | undefined, by: 1 | -1) => {
  const at = stepIds.findIndex((id) => desk !== undefined && desk.page === id);
  return at < 0 ? undefined : stepIds[at + by];
};

const goBy = (by: 1 | -1, shortcut: Shortcut): Omit<Command, 'id' | 'title'> => ({
  menu: 'view',
  group: 1,
  shortcut,
  when: (around) => needDesk(around) ?? (neighbour(around.desk, by) ? null : 'notThere'),
  run: ({ desk }) => {
    const page = neighbour(desk, by);
    if (page) desk?.goTo(page);
  },
});

export const nextStep: Command = {
  id: 'next-step',
  title: { en: 'Next step', zh: '下一步' },
  ...goBy(1, { mac: ['Alt+Mod+ArrowRight'], other: ['Mod+PageDown'], browser: ['Alt+PageDown'] }),
};

export const previousStep: Command = {
  id: 'previous-step',
  title: { en: 'Previous step', zh: '上一步' },
  ...goBy(-1, { mac: ['Alt+Mod+ArrowLeft'], other: ['Mod+PageUp'], browser: ['Alt+PageUp'] }),
};
