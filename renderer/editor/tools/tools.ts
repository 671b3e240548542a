/** The tools of the editor: what each does, and by what surroundings of the caret it is on and possible. */
import { FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical';
import {
  insertDivider,
  insertTable,
  setTextBlock,
  type TextBlock,
  toggleCodeBlock,
  toggleList,
  toggleQuote,
} from '../behaviour/blocks';
import { indent } from '../behaviour/list-keys';
import { moveBlock } from '../behaviour/move-block';
import {
  addColumnLeft,
  addColumnRight,
  addRowAbove,
  addRowBelow,
  alignColumn,
  removeColumn,
  removeRow,
  removeTable,
  toggleHeader,
} from '../behaviour/tables';
import type { ToolId } from '../contract';
import { EDIT_LINK_COMMAND } from '../link/edit-link';
import type { BlockKind, Caret, TextFormat } from './caret';

export interface Tool {
  readonly run: (editor: LexicalEditor) => void;
  /** Missing: nothing that could be on. */
  readonly isOn?: (caret: Caret) => boolean;
  /** Missing: wherever can be written. */
  readonly isPossible?: (caret: Caret) => boolean;
}

const outsideTable = (caret: Caret): boolean => !caret.inTable;
const inTable = (caret: Caret): boolean => caret.inTable;

const format = (id: TextFormat): Tool => ({
  run: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, id),
  isOn: (caret) => caret.formats.includes(id),
  isPossible: (caret) => !caret.kinds.includes('code-block'),
});

const textBlock = (id: TextBlock): Tool => ({
  run: (editor) => setTextBlock(editor, id),
  isOn: ({ kinds }) => (id === 'paragraph' ? kinds.length === 0 : kinds.includes(id)),
  isPossible: outsideTable,
});

const block = (id: BlockKind, run: Tool['run']): Tool => ({
  run,
  isOn: (caret) => caret.kinds.includes(id),
  isPossible: outsideTable,
});

const table = (run: Tool['run']): Tool => ({ run, isPossible: inTable });

const alignment = (to: 'left' | 'center' | 'right'): Tool => ({
  run: (editor) => alignColumn(editor, to),
  isOn: (caret) => caret.alignment === to,
  isPossible: inTable,
});

const never: Tool = { run: () => undefined, isPossible: () => false };

export const tools: Readonly<Record<ToolId, Tool>> = {
  bold: format('bold'),
  italic: format('italic'),
  strikethrough: format('strikethrough'),
  code: format('code'),
  paragraph: textBlock('paragraph'),
  h1: textBlock('h1'),
  h2: textBlock('h2'),
  h3: textBlock('h3'),
  bullet: block('bullet', (editor) => toggleList(editor, 'bullet')),
  number: block('number', (editor) => toggleList(editor, 'number')),
  check: block('check', (editor) => toggleList(editor, 'check')),
  indent: { run: (editor) => indent(editor, 1), isPossible: (caret) => caret.canIndent },
  outdent: { run: (editor) => indent(editor, -1), isPossible: (caret) => caret.canOutdent },
  quote: block('quote', toggleQuote),
  'code-block': block('code-block', toggleCodeBlock),
  divider: { run: insertDivider, isPossible: outsideTable },
  link: {
    run: (editor) => editor.dispatchCommand(EDIT_LINK_COMMAND, undefined),
    isOn: (caret) => caret.inLink,
    isPossible: (caret) => !caret.kinds.includes('code-block'),
  },
  image: never,
  'image-description': never,
  'image-small': never,
  'image-medium': never,
  'image-large': never,
  table: { run: insertTable, isPossible: outsideTable },
  'row-above': table(addRowAbove),
  'row-below': table(addRowBelow),
  'column-left': table(addColumnLeft),
  'column-right': table(addColumnRight),
  'remove-row': table(removeRow),
  'remove-column': table(removeColumn),
  'header-row': { run: toggleHeader, isOn: (caret) => caret.hasHeader, isPossible: inTable },
  'align-left': alignment('left'),
  'align-center': alignment('center'),
  'align-right': alignment('right'),
  'remove-table': table(removeTable),
  'move-block-up': {
    run: (editor) => moveBlock(editor, 'up'),
    isPossible: (caret) => caret.canMoveUp,
  },
  'move-block-down': {
    run: (editor) => moveBlock(editor, 'down'),
    isPossible: (caret) => caret.canMoveDown,
  },
  'insert-event': never,
  'insert-action-item': never,
  'insert-factor': never,
};
