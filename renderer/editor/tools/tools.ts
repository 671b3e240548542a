/** The tools of the editor: what each does, and by what surroundings of the caret it is on and possible. */

import { FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical';
import type { ImageSize } from '../../../shared/prose/image-address';
import type { LiveValue } from '../../../shared/prose/live-value';
import type { Reach } from '../../../shared/prose/reach';
import { setTextBlock, type TextBlock, toggleCodeBlock, toggleList, toggleQuote } from '../behaviour/blocks';
import { insertDivider, insertTable } from '../behaviour/insert-block';
import { indent } from '../behaviour/list-keys';
import { moveBlock } from '../behaviour/move-block';
import { setReach } from '../behaviour/readers';
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
import { DESCRIBE_IMAGE_COMMAND, PICK_IMAGE_COMMAND, resizeSelected } from '../image/image-nodes';
import { EDIT_LINK_COMMAND } from '../link/edit-link';
import { insertLive } from '../live/insert-live';
import type { BlockKind, Caret, TextFormat } from './caret';

export interface Tool {
  readonly run: (editor: LexicalEditor) => void;
  /** Missing: nothing that could be on. */
  readonly isOn?: (caret: Caret) => boolean;
  /** Missing: wherever can be written. */
  readonly isPossible?: (caret: Caret) => boolean;
}

/** Where a line can become another kind of block. */
const onLine = (caret: Caret): boolean => !caret.inTable && !caret.onImage;
/** Where words can have marks. */
const onWords = (caret: Caret): boolean => !caret.kinds.includes('code-block') && !caret.onImage;
const inTable = (caret: Caret): boolean => caret.inTable;

const format = (id: TextFormat): Tool => ({
  run: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, id),
  isOn: (caret) => caret.formats.includes(id),
  isPossible: onWords,
});

const textBlock = (id: TextBlock): Tool => ({
  run: (editor) => setTextBlock(editor, id),
  isOn: ({ kinds }) => (id === 'paragraph' ? kinds.length === 0 : kinds.includes(id)),
  isPossible: onLine,
});

const block = (id: BlockKind, run: Tool['run']): Tool => ({
  run,
  isOn: (caret) => caret.kinds.includes(id),
  isPossible: onLine,
});

const table = (run: Tool['run']): Tool => ({ run, isPossible: inTable });

const alignment = (to: 'left' | 'center' | 'right'): Tool => ({
  run: (editor) => alignColumn(editor, to),
  isOn: (caret) => caret.alignment === to,
  isPossible: inTable,
});

const readers = (reach: Reach | null): Tool => ({
  run: (editor) => setReach(editor, reach),
  isOn: (caret) => caret.readers === (reach ?? 'everyone'),
});

const live = (value: LiveValue): Tool => ({
  run: (editor) => insertLive(editor, value),
  isPossible: onWords,
});

const imageSize = (size: ImageSize): Tool => ({
  run: (editor) => resizeSelected(editor, size),
  isOn: (caret) => caret.imageSize === size,
  isPossible: (caret) => caret.imageSize !== null,
});

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
  divider: { run: insertDivider, isPossible: onLine },
  'for-everyone': readers(null),
  'for-executive': readers('executive'),
  'for-internal': readers('internal'),
  'live-detect': live('detect'),
  'live-acknowledge': live('acknowledge'),
  'live-contain': live('contain'),
  'live-restore': live('restore'),
  'live-notify': live('notify'),
  'live-total': live('total'),
  'live-phases': live('phases'),
  link: {
    run: (editor) => editor.dispatchCommand(EDIT_LINK_COMMAND, undefined),
    isOn: (caret) => caret.inLink,
    isPossible: onWords,
  },
  image: {
    run: (editor) => editor.dispatchCommand(PICK_IMAGE_COMMAND, undefined),
    isPossible: (caret) => !caret.kinds.includes('code-block'),
  },
  'image-description': {
    run: (editor) => editor.dispatchCommand(DESCRIBE_IMAGE_COMMAND, undefined),
    isPossible: (caret) => caret.onImage,
  },
  'image-small': imageSize('small'),
  'image-medium': imageSize('medium'),
  'image-large': imageSize('large'),
  table: { run: insertTable, isPossible: onLine },
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
};
