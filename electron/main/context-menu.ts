/** The menu a right click opens where text is selected or can be written, as every desktop app has it. */
import { type ContextMenuParams, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import { say } from './words';

type Template = MenuItemConstructorOptions;

const line: Template = { type: 'separator' };

/** Where the system checks spelling: its words for the one under the pointer. */
const spelling = (
  { misspelledWord, dictionarySuggestions }: ContextMenuParams,
  page: WebContents,
): Template[] => {
  if (misspelledWord === '') return [];
  const words = dictionarySuggestions.map(
    (word): Template => ({
      label: word,
      click: () => page.replaceMisspelling(word),
    }),
  );
  return [
    ...words,
    {
      label: say('shell.edit.learn'),
      click: () => void page.session.addWordToSpellCheckerDictionary(misspelledWord),
    },
    line,
  ];
};

const inField = ({ editFlags }: ContextMenuParams): Template[] => [
  { role: 'undo', label: say('shell.edit.undo'), enabled: editFlags.canUndo },
  { role: 'redo', label: say('shell.edit.redo'), enabled: editFlags.canRedo },
  line,
  { role: 'cut', label: say('shell.edit.cut'), enabled: editFlags.canCut },
  { role: 'copy', label: say('shell.edit.copy'), enabled: editFlags.canCopy },
  { role: 'paste', label: say('shell.edit.paste'), enabled: editFlags.canPaste },
  { role: 'pasteAndMatchStyle', label: say('shell.edit.pastePlain'), enabled: editFlags.canPaste },
  line,
  { role: 'selectAll', label: say('shell.edit.selectAll'), enabled: editFlags.canSelectAll },
];

/** Empty where there is nothing to do: then no menu opens. */
export const contextTemplate = (params: ContextMenuParams, page: WebContents): readonly Template[] => {
  if (params.isEditable) return [...spelling(params, page), ...inField(params)];
  return params.selectionText.trim() === '' ? [] : [{ role: 'copy', label: say('shell.edit.copy') }];
};

/** A page that answers the right click itself is not disturbed: the event does not come then. */
export const offerContextMenu = (page: WebContents): void => {
  page.on('context-menu', (_event, params) => {
    const template = contextTemplate(params, page);
    if (template.length > 0) Menu.buildFromTemplate([...template]).popup();
  });
};
