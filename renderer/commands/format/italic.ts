/** Emphasis. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const italic = toolCommand({
  id: 'italic',
  title: { en: 'Italic', zh: '斜体' },
  synonyms: { en: ['emphasis'], zh: ['倾斜'] },
  menu: 'format',
  group: 1,
  shortcut: keys('Mod+I'),
});
