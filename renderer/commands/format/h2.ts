/** A heading of the second level. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const h2 = toolCommand({
  id: 'h2',
  title: { en: 'Heading 2', zh: '二级标题' },
  synonyms: { en: ['subtitle', 'heading'], zh: ['标题', '小标题'] },
  menu: 'format',
  group: 2,
  shortcut: keys('Mod+Alt+2'),
});
