/** Lexical with rich text, lists and history, and nothing else: what the app's editor is measured against. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createListItemNode, $createListNode, ListItemNode, ListNode, registerList } from '@lexical/list';
import { $createHeadingNode, HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

const editor = createEditor({
  namespace: 'bare',
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode],
  onError: (thrown) => {
    throw thrown;
  },
});
editor.setRootElement(document.querySelector('[contenteditable]'));
registerRichText(editor);
registerList(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

function $texts({ text, bold }) {
  const first = bold ? (/^(\p{Script=Han}+|\S+ \S+)/u.exec(text)?.[0] ?? '') : '';
  if (first === '') return [$createTextNode(text)];
  return [$createTextNode(first).toggleFormat('bold'), $createTextNode(text.slice(first.length))];
}

function $write(block) {
  const { kind } = block;
  if (kind === 'heading') return $createHeadingNode('h3').append(...$texts(block));
  if (kind === 'item')
    return $createListNode('bullet').append($createListItemNode().append(...$texts(block)));
  return $createParagraphNode().append(...$texts(block));
}

/** Called by the bench with the blocks of a document. */
globalThis.show = (blocks) =>
  editor.update(
    () => {
      $getRoot()
        .clear()
        .append(...blocks.map($write));
    },
    { discrete: true },
  );
