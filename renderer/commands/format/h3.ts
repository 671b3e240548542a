/** A heading of the third level. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const h3 = toolCommand({
  id: 'h3',
  title: { en: 'Heading 3', zh: '三级标题' },
  synonyms: { en: ['heading', 'small'], zh: ['标题'] },
  menu: 'format',
  group: 2,
  shortcut: keys('Mod+Alt+3'),
});
