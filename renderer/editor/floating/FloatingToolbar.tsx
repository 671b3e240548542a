/** A few tools beside what is selected: marks for words, width and description for an image. */
import { Toolbar } from '@base-ui/react/toolbar';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Heading } from 'lucide-react';
import { memo, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { onCommit } from '../../ui/commit';
import { ReadersMenu, styleTools } from '../toolbar/EditorToolbar';
import { Tool } from '../toolbar/Tool';
import toolbarStyles from '../toolbar/Toolbar.module.css';
import { ToolMenu } from '../toolbar/ToolMenu';
import { useReachable } from '../toolbar/use-reachable';
import { Beside } from './Beside';
import styles from './FloatingToolbar.module.css';
import { useSelected } from './use-selected';
import { selectedBox } from './words-box';

export const FloatingToolbar = memo(function FloatingToolbar() {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const box = useRef<HTMLDivElement>(null);
  const isWithin = useCallback(() => isInside(box.current, document.activeElement), []);
  const selected = useSelected(isWithin);
  useReachable(box, 'floating');
  if (selected === null) return null;
  return (
    <Beside box={box} words={() => selectedBox(editor)} holds="tools">
      <Toolbar.Root
        className={styles.row}
        aria-label={t(selected === 'image' ? 'editor.toolbar.image' : 'editor.toolbar.selection')}
        onKeyDown={(event) => !event.defaultPrevented && onCommit({ onEscape: () => editor.focus() })(event)}
      >
        {selected === 'image' ? <ImageTools /> : <WordTools />}
      </Toolbar.Root>
    </Beside>
  );
});

/** A menu of the toolbar stands elsewhere in the page, but belongs to it. */
function isInside(box: HTMLElement | null, element: Element | null): boolean {
  if (box === null || element === null) return false;
  const menu = element.closest('[role="menu"]');
  return box.contains(element) || (menu !== null && box.querySelector('[aria-expanded="true"]') !== null);
}

const Line = () => <Toolbar.Separator className={toolbarStyles.line} />;

function WordTools() {
  const { t } = useTranslation();
  return (
    <>
      <Tool id="bold" />
      <Tool id="italic" />
      <Tool id="strikethrough" />
      <Tool id="code" />
      <Line />
      <Tool id="link" />
      <ToolMenu icon={Heading} name={t('editor.toolbar.style')} ids={styleTools} shows />
      <ReadersMenu />
    </>
  );
}

function ImageTools() {
  return (
    <>
      <Tool id="image-small" />
      <Tool id="image-medium" />
      <Tool id="image-large" />
      <Line />
      <Tool id="image-description" />
      <Tool id="move-block-up" />
      <Tool id="move-block-down" />
    </>
  );
}
