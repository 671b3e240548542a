/** The row of tools above the page. Alt+F10 reaches it from the text, Escape goes back. */
import { Toolbar } from '@base-ui/react/toolbar';
import { HistoryExtension } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { Ellipsis, Eye, Heading, List, Redo2, Table, Undo2 } from 'lucide-react';
import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { onCommit } from '../../ui/commit';
import type { ToolId } from '../contract';
import { Tool } from './Tool';
import { ToolButton } from './ToolButton';
import styles from './Toolbar.module.css';
import { ToolMenu } from './ToolMenu';
import { useToolWords } from './tool-words';
import { useReachable, useReachableEarly } from './use-reachable';
import { useRoom } from './use-room';
import { useCaret } from './use-tools';

export const styleTools: readonly ToolId[] = ['paragraph', 'h1', 'h2', 'h3'];
const listTools: readonly ToolId[] = ['bullet', 'number', 'check'];
const listMenu: readonly (ToolId | null)[] = [...listTools, null, 'indent', 'outdent'];
const tableMenu: readonly (ToolId | null)[] = [
  'row-above',
  'row-below',
  'column-left',
  'column-right',
  null,
  'header-row',
  'align-left',
  'align-center',
  'align-right',
  null,
  'remove-row',
  'remove-column',
  'remove-table',
];
export const readerTools: readonly ToolId[] = ['for-everyone', 'for-executive', 'for-internal'];
const moreMenu: readonly (ToolId | null)[] = [
  'strikethrough',
  'code',
  null,
  'quote',
  'image',
  'table',
  'divider',
  'code-block',
  null,
  ...readerTools,
];

export const EditorToolbar = memo(function EditorToolbar() {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const row = useRef<HTMLDivElement>(null);
  const room = useRoom(row);
  useReachable(row, 'fixed');
  return (
    <Toolbar.Root
      ref={row}
      className={styles.row}
      data-tools="fixed"
      aria-label={t('editor.toolbar.label')}
      onKeyDown={(event) => !event.defaultPrevented && onCommit({ onEscape: () => editor.focus() })(event)}
    >
      {room === 'wide' ? <WideTools /> : <NarrowTools />}
      <span className={styles.space} />
      <HistoryTools />
    </Toolbar.Root>
  );
});

/** Keeps the room of the row until it is there. */
export function ToolbarShape({ onWanted }: { readonly onWanted: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useReachableEarly(place, onWanted);
  return <div ref={place} className={styles.row} aria-hidden="true" />;
}

const Line = () => <Toolbar.Separator className={styles.line} />;

function WideTools() {
  return (
    <>
      <Tool id="bold" />
      <Tool id="italic" />
      <Tool id="strikethrough" />
      <Tool id="code" />
      <Line />
      <StyleMenu />
      <Line />
      {listTools.map((id) => (
        <Tool key={id} id={id} />
      ))}
      <Line />
      <Tool id="quote" />
      <Tool id="link" />
      <Tool id="image" />
      <TableTools />
      <Tool id="divider" />
      <Tool id="code-block" />
      <Line />
      <ReadersMenu />
    </>
  );
}

function NarrowTools() {
  const { t } = useTranslation();
  const { possible } = useCaret();
  return (
    <>
      <Tool id="bold" />
      <Tool id="italic" />
      <StyleMenu />
      <ToolMenu icon={List} name={t('editor.toolbar.lists')} ids={listMenu} shows />
      <Tool id="link" />
      {possible.has('remove-table') && <TableTools />}
      <ToolMenu icon={Ellipsis} name={t('editor.toolbar.more')} ids={moreMenu} />
    </>
  );
}

function StyleMenu() {
  const { t } = useTranslation();
  return <ToolMenu icon={Heading} name={t('editor.toolbar.style')} ids={styleTools} shows />;
}

/** Whom the passage is for. */
export function ReadersMenu() {
  const { t } = useTranslation();
  return <ToolMenu icon={Eye} name={t('editor.readers.menu')} ids={readerTools} shows />;
}

/** A new table, or inside one its rows and columns. */
function TableTools() {
  const { t } = useTranslation();
  const { possible } = useCaret();
  if (!possible.has('remove-table')) return <Tool id="table" />;
  return <ToolMenu icon={Table} name={t('editor.toolbar.tableMenu')} ids={tableMenu} shows />;
}

function HistoryTools() {
  const [editor] = useLexicalComposerContext();
  const words = useToolWords();
  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo');
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo');
  return (
    <>
      <ToolButton
        icon={Undo2}
        {...words('undo')}
        disabled={!canUndo}
        onClick={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
      />
      <ToolButton
        icon={Redo2}
        {...words('redo')}
        disabled={!canRedo}
        onClick={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
      />
    </>
  );
}
