/** Headings, lists, quotation, link, table, divider, code block. */
import { Toolbar } from '@base-ui/react/toolbar';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  Heading,
  Heading1,
  Heading2,
  Heading3,
  Link,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Minus,
  Pilcrow,
  Quote,
  SquareCode,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  insertDivider,
  setTextBlock,
  type TextBlock,
  textBlocks,
  toggleCodeBlock,
  toggleList,
  toggleQuote,
} from '../behaviour/blocks';
import { EDIT_LINK_COMMAND } from '../link/edit-link';
import { shortcutText } from './shortcut-text';
import { TableTools } from './TableTools';
import { ToolButton } from './ToolButton';
import styles from './Toolbar.module.css';
import { ToolMenu } from './ToolMenu';
import type { CaretState } from './use-surroundings';

interface ToolsProps {
  readonly caret: CaretState;
}

export function BlockTools({ caret }: ToolsProps) {
  return (
    <>
      <Line />
      <HeadingMenu caret={caret} />
      <Line />
      <ListTools caret={caret} />
      <Line />
      <OtherTools caret={caret} />
    </>
  );
}

const Line = () => <Toolbar.Separator className={styles.line} />;

const headings: Readonly<
  Record<
    TextBlock,
    {
      readonly icon: LucideIcon;
      readonly key: 'paragraph' | 'heading1' | 'heading2' | 'heading3';
      readonly shortcut: string;
    }
  >
> = {
  paragraph: { icon: Pilcrow, key: 'paragraph', shortcut: 'Mod+Alt+0' },
  h1: { icon: Heading1, key: 'heading1', shortcut: 'Mod+Alt+1' },
  h2: { icon: Heading2, key: 'heading2', shortcut: 'Mod+Alt+2' },
  h3: { icon: Heading3, key: 'heading3', shortcut: 'Mod+Alt+3' },
};

function HeadingMenu({ caret }: ToolsProps) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const items = textBlocks.map((block) => ({
    id: block,
    label: t(`editor.toolbar.${headings[block].key}`),
    icon: headings[block].icon,
    hint: shortcutText(headings[block].shortcut),
    run: () => setTextBlock(editor, block),
  }));
  return (
    <ToolMenu
      icon={Heading}
      name={t('editor.toolbar.style')}
      pressed={textBlocks.some((block) => caret.kinds.includes(block))}
      disabled={caret.inTable}
      items={items}
    />
  );
}

const lists = [
  { type: 'bullet', key: 'bulletList', icon: List, shortcut: 'Mod+Shift+8' },
  { type: 'number', key: 'numberedList', icon: ListOrdered, shortcut: 'Mod+Shift+7' },
  { type: 'check', key: 'checkList', icon: ListChecks, shortcut: 'Mod+Shift+9' },
] as const;

function ListTools({ caret }: ToolsProps) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  return lists.map(({ type, key, icon, shortcut }) => (
    <ToolButton
      key={type}
      icon={icon}
      name={t(`editor.toolbar.${key}`)}
      shortcut={shortcut}
      pressed={caret.kinds.includes(type)}
      disabled={caret.inTable}
      onClick={() => toggleList(editor, type)}
    />
  ));
}

function OtherTools({ caret }: ToolsProps) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  return (
    <>
      <ToolButton
        icon={Quote}
        name={t('editor.toolbar.quote')}
        pressed={caret.kinds.includes('quote')}
        disabled={caret.inTable}
        onClick={() => toggleQuote(editor)}
      />
      <ToolButton
        icon={Link}
        name={t('editor.toolbar.link')}
        shortcut="Mod+K"
        pressed={caret.inLink}
        onClick={() => editor.dispatchCommand(EDIT_LINK_COMMAND, undefined)}
      />
      <TableTools inTable={caret.inTable} />
      <ToolButton
        icon={Minus}
        name={t('editor.toolbar.divider')}
        disabled={caret.inTable}
        onClick={() => insertDivider(editor)}
      />
      <ToolButton
        icon={SquareCode}
        name={t('editor.toolbar.codeBlock')}
        pressed={caret.kinds.includes('code')}
        disabled={caret.inTable}
        onClick={() => toggleCodeBlock(editor)}
      />
    </>
  );
}
