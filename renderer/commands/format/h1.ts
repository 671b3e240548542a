/** A heading of the first level. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const h1 = toolCommand({
  id: 'h1',
  title: { en: 'Heading 1', zh: '一级标题' },
  synonyms: { en: ['title', 'heading', 'large'], zh: ['标题', '大标题'] },
  menu: 'format',
  group: 2,
  shortcut: keys('Mod+Alt+1'),
});
