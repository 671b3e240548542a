/** Puts the picture of the factors on the clipboard. */
import type { Command } from '../command';

export const copyFactorPicture: Command = {
  id: 'copy-factor-picture',
  title: { en: 'Copy the picture of the factors', zh: '复制因素图' },
  synonyms: { en: ['diagram', 'image', 'svg', 'png', 'fishbone', 'tree'], zh: ['图片', '鱼骨图', '追问树'] },
  menu: 'edit',
  group: 4,
  when: ({ factors }) => (factors?.copyPicture ? null : 'notHere'),
  run: ({ factors }) => factors?.copyPicture?.(),
};
