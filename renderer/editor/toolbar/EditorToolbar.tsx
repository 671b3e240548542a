/** The row of formats above the page. Alt+F10 reaches it from the text, Escape goes back. */
import { Toolbar } from '@base-ui/react/toolbar';
import { HistoryExtension } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { Redo2, Undo2 } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockTools } from './BlockTools';
import { FormatTools } from './FormatTools';
import { ToolButton } from './ToolButton';
import styles from './Toolbar.module.css';
import { useSurroundings } from './use-surroundings';

export function EditorToolbar() {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const caret = useSurroundings();
  const row = useRef<HTMLDivElement>(null);
  useReachable(row);
  return (
    <Toolbar.Root
      ref={row}
      className={styles.row}
      aria-label={t('editor.toolbar.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) editor.focus();
      }}
    >
      <FormatTools caret={caret} />
      <BlockTools caret={caret} />
      <span className={styles.space} />
      <HistoryTools />
    </Toolbar.Root>
  );
}

/** The button that was used last, which is the one in the tab order. */
function focusRow(row: HTMLElement | null): void {
  const buttons = [...(row?.querySelectorAll('button') ?? [])].filter((button) => !button.disabled);
  (buttons.find((button) => button.tabIndex === 0) ?? buttons[0])?.focus();
}

function useReachable(row: RefObject<HTMLDivElement | null>): void {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.key !== 'F10' || !event.altKey) return false;
          event.preventDefault();
          focusRow(row.current);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, row],
  );
}

function HistoryTools() {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo');
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo');
  return (
    <>
      <ToolButton
        icon={Undo2}
        name={t('editor.toolbar.undo')}
        shortcut="Mod+Z"
        disabled={!canUndo}
        onClick={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
      />
      <ToolButton
        icon={Redo2}
        name={t('editor.toolbar.redo')}
        shortcut="Mod+Shift+Z"
        disabled={!canRedo}
        onClick={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
      />
    </>
  );
}
