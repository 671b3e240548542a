/** The block after changes places with this one. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const moveBlockDown = toolCommand({
  id: 'move-block-down',
  title: { en: 'Move block down', zh: '下移段落' },
  synonyms: { en: ['move', 'reorder', 'paragraph'], zh: ['移动', '调整顺序'] },
  menu: 'format',
  group: 5,
  shortcut: keys('Alt+ArrowDown'),
});
