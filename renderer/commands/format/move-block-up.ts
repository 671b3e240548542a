/** The block before changes places with this one. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const moveBlockUp = toolCommand({
  id: 'move-block-up',
  title: { en: 'Move block up', zh: '上移段落' },
  synonyms: { en: ['move', 'reorder', 'paragraph'], zh: ['移动', '调整顺序'] },
  menu: 'format',
  group: 5,
  shortcut: keys('Alt+ArrowUp'),
});
