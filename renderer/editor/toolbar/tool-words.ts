/** How tools are called and by which keys they are reached: as the page around says, else plain words. */
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { ToolName, ToolWords } from '../contract';

type WordsOf = (name: ToolName) => ToolWords;

export const ToolWordsContext = createContext<WordsOf | null>(null);

const shortcuts: Readonly<Partial<Record<ToolName, string>>> = {
  bold: 'Mod+B',
  italic: 'Mod+I',
  strikethrough: 'Mod+Shift+X',
  paragraph: 'Mod+Alt+0',
  h1: 'Mod+Alt+1',
  h2: 'Mod+Alt+2',
  h3: 'Mod+Alt+3',
  number: 'Mod+Shift+7',
  bullet: 'Mod+Shift+8',
  check: 'Mod+Shift+9',
  link: 'Mod+K',
  'move-block-up': 'Alt+ArrowUp',
  'move-block-down': 'Alt+ArrowDown',
  undo: 'Mod+Z',
  redo: 'Mod+Shift+Z',
};

export function useToolWords(): WordsOf {
  const { t } = useTranslation();
  const given = useContext(ToolWordsContext);
  return (
    given ??
    ((name) => {
      const shortcut = shortcuts[name];
      return { name: t(`editor.tools.${name}`), ...(shortcut ? { shortcut } : {}) };
    })
  );
}
