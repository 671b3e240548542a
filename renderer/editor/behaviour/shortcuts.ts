/** Markdown while typing: `# `, `- `, `1. `, `[ ] `, `> `, ``` and ---, and marks around words. */
import { $createHorizontalRuleNode, HorizontalRuleNode } from '@lexical/extension';
import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  ListItemNode,
  ListNode,
} from '@lexical/list';
import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  CHECK_LIST,
  CODE,
  type ElementTransformer,
  HEADING,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  ORDERED_LIST,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  type TextMatchTransformer,
  type Transformer,
  UNORDERED_LIST,
} from '@lexical/markdown';
import { $createQuoteNode, QuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, $isParagraphNode, defineExtension } from 'lexical';
import { $cellOf } from './places';
import { $keepingReach } from './readers';

/** A cell holds one line of text: no headings or lists there. Elsewhere it stays for whom the line was. */
const outsideCells = <T extends ElementTransformer>(transformer: T): T => ({
  ...transformer,
  replace: (parent, ...rest) => {
    if ($cellOf(parent) !== null) return false;
    return $keepingReach(() => transformer.replace(parent, ...rest));
  },
});

/** The full-width sign is what the same key gives with a Chinese input method. */
const heading: ElementTransformer = {
  ...HEADING,
  regExp: /^([#＃]{1,6})\s/,
};

const quote: ElementTransformer = {
  dependencies: [QuoteNode],
  export: () => null,
  regExp: /^[>＞]\s/,
  replace: (parent, children) => {
    const line = $createParagraphNode().append(...children);
    parent.replace($createQuoteNode({ shadowRoot: true }).append(line));
    line.selectStart();
  },
  type: 'element',
};

/** Needs Enter or a space, so that a table of dashes can still be typed. */
const divider: ElementTransformer = {
  dependencies: [HorizontalRuleNode],
  export: () => null,
  regExp: /^(?:-{3,}|\*{3,}|_{3,})\s?$/,
  replace: (parent, children) => {
    if (!$isParagraphNode(parent)) return false;
    const line = $createParagraphNode().append(...children);
    parent.replace($createHorizontalRuleNode()).insertAfter(line);
    line.selectStart();
    return true;
  },
  triggerOnEnter: true,
  type: 'element',
};

/** `- ` has made a list already when the box is typed. */
const boxInList: TextMatchTransformer = {
  dependencies: [ListNode, ListItemNode],
  regExp: /^(?:\[( |x)?\]|【( |x)?】) $/i,
  replace: (text, match) => {
    const item = text.getParent();
    const list = item?.getParent();
    if (!$isListItemNode(item) || !$isListNode(list) || text.getPreviousSibling() !== null) return;
    if (list.getListType() !== 'bullet') return;
    list.setListType('check');
    item.setChecked((match[1] ?? match[2])?.toLowerCase() === 'x');
    text.remove();
    item.selectStart();
  },
  trigger: ' ',
  type: 'text-match',
};

const fullWidthBox: ElementTransformer = {
  dependencies: [ListNode, ListItemNode],
  export: () => null,
  regExp: /^【(?: |x)?】\s/i,
  replace: (parent, children, match) => {
    const item = $createListItemNode(/x/i.test(match[0] ?? '')).append(...children);
    parent.replace($createListNode('check').append(item));
    item.selectStart();
  },
  type: 'element',
};

const transformers: readonly Transformer[] = [
  ...[heading, quote, divider, CHECK_LIST, fullWidthBox, UNORDERED_LIST, ORDERED_LIST].map(outsideCells),
  CODE,
  boxInList,
  LINK,
  INLINE_CODE,
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
];

export const ShortcutsExtension = defineExtension({
  name: 'afterword/shortcuts',
  register: (editor) => registerMarkdownShortcuts(editor, [...transformers]),
});
