/** Takes back the last change: of the text the caret is in, or of the document. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needWriting } from '../needs';

export const undo: Command = {
  id: 'undo',
  title: { en: 'Undo', zh: '撤销' },
  synonyms: { en: ['take back', 'revert'], zh: ['回退', '后悔'] },
  menu: 'edit',
  group: 1,
  shortcut: keys('Mod+Z'),
  reach: 'outside-drafts',
  when: (around) => {
    if (around.intake) return around.intake.canUndo() ? null : 'nothingToUndo';
    return needWriting(around) ?? (around.history?.canUndo() ? null : 'nothingToUndo');
  },
  run: ({ intake, history }) => void (intake ?? history)?.undo(),
};
