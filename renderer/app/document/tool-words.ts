/** How the editor's tools are called and reached: as the commands of the same name. */
import type { Language } from '../../../shared/kit/bilingual';
import { ariaChord, chordsOf, chordText, type Keyboard } from '../../commands/chord';
import { commands } from '../../commands/registry';
import type { ToolName, ToolWords } from '../../editor/contract';

const byId = new Map(commands.map((command) => [command.id, command]));

export const toolWordsIn =
  (language: Language, keyboard: Keyboard) =>
  (tool: ToolName): ToolWords => {
    const command = byId.get(tool);
    const [chord] = chordsOf(command?.shortcut, keyboard);
    const name = command?.title[language] ?? tool;
    if (chord === undefined) return { name };
    return { name, shortcut: chordText(chord, keyboard), ariaShortcut: ariaChord(chord, keyboard) };
  };
