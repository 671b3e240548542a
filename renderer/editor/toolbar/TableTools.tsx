/** A new table, or inside one its rows and columns. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { BetweenHorizontalEnd, BetweenVerticalEnd, Columns2, Rows2, Table, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { insertTable } from '../behaviour/blocks';
import { addColumn, addRow, removeColumn, removeRow, removeTable } from '../behaviour/tables';
import { ToolButton } from './ToolButton';
import { ToolMenu } from './ToolMenu';

const commands = [
  { key: 'addRow', icon: BetweenHorizontalEnd, run: addRow },
  { key: 'addColumn', icon: BetweenVerticalEnd, run: addColumn },
  { key: 'removeRow', icon: Rows2, run: removeRow },
  { key: 'removeColumn', icon: Columns2, run: removeColumn },
  { key: 'removeTable', icon: Trash2, run: removeTable },
] as const;

export function TableTools({ inTable }: { readonly inTable: boolean }) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  if (!inTable)
    return <ToolButton icon={Table} name={t('editor.toolbar.table')} onClick={() => insertTable(editor)} />;
  const items = commands.map(({ key, icon, run }) => ({
    id: key,
    label: t(`editor.table.${key}`),
    icon,
    run: () => run(editor),
  }));
  return <ToolMenu icon={Table} name={t('editor.table.label')} pressed items={items} />;
}
