/** Which class each kind of node wears. */
import type { EditorThemeClasses } from 'lexical';
import styles from './prose.module.css';

const { bold = '', italic = '', strikethrough = '', inlineCode = '', checkList = '', nested = '' } = styles;

export const theme: EditorThemeClasses = {
  text: { bold, italic, strikethrough, code: inlineCode },
  link: styles.link,
  code: styles.codeBlock,
  list: { checklist: checkList, nested: { listitem: nested } },
  table: styles.table,
  tableScrollableWrapper: styles.tableWindow,
  tableCell: styles.cell,
  tableCellHeader: styles.headerCell,
  tableCellSelected: styles.cellSelected,
  tableSelection: styles.tableSelection,
  hr: styles.divider,
  hrSelected: styles.selected,
};
