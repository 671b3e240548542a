/** Does again what was undone last. */
import type { Command } from '../command';
import { needWriting } from '../needs';

export const redo: Command = {
  id: 'redo',
  title: { en: 'Redo', zh: '重做' },
  synonyms: { en: ['do again', 'repeat'], zh: ['恢复', '再做一次'] },
  menu: 'edit',
  group: 1,
  shortcut: { mac: ['Mod+Shift+Z'], other: ['Mod+Y', 'Mod+Shift+Z'] },
  reach: 'outside-drafts',
  when: (around) => {
    if (around.intake) return around.intake.canRedo() ? null : 'nothingToRedo';
    return needWriting(around) ?? (around.history?.canRedo() ? null : 'nothingToRedo');
  },
  run: ({ intake, history }) => void (intake ?? history)?.redo(),
};
