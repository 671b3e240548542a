/** The six steps as commands: one each, from the same list as the rail. */
import { stepIds } from '../../../shared/retrospective/step-id';
import { steps } from '../../../shared/steps/registry';
import { desktopKeys } from '../chord';
import type { Command } from '../command';
import { needDesk } from '../needs';

const titleOf = (index: number) => {
  const title = steps.find(({ id }) => id === stepIds[index])?.title;
  return { en: `Step ${index + 1}: ${title?.en}`, zh: `第 ${index + 1} 步：${title?.zh}` };
};

export const stepCommands: readonly Command[] = stepIds.map((id, index) => ({
  id: `step-${id}`,
  title: titleOf(index),
  synonyms: { en: ['go to', 'page'], zh: ['前往', '页面'] },
  menu: 'view',
  group: 1,
  shortcut: desktopKeys(`Mod+${index + 1}`),
  when: needDesk,
  isOn: ({ desk }) => desk?.page === id,
  run: ({ desk }) => desk?.goTo(id),
}));
