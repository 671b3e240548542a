/** Which class each kind of node wears. */
import type { EditorThemeClasses } from 'lexical';
import styles from './prose.module.css';

const named = (name: string): string => styles[name] ?? '';

export const theme: EditorThemeClasses = {
  text: {
    bold: named('bold'),
    italic: named('italic'),
    strikethrough: named('strikethrough'),
    code: named('inlineCode'),
  },
  link: named('link'),
  code: named('codeBlock'),
  list: { checklist: named('checkList'), nested: { listitem: named('nested') } },
  table: named('table'),
  tableScrollableWrapper: named('tableWindow'),
  tableCell: named('cell'),
  tableCellHeader: named('headerCell'),
  tableCellSelected: named('cellSelected'),
  tableSelection: named('tableSelection'),
  hr: named('divider'),
  hrSelected: named('selected'),
};
