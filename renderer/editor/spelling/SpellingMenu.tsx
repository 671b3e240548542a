/** The menu on a marked word: corrections, and two ways to let it stand. */
import { Menu } from '@base-ui/react/menu';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $createRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CORRECT_SPELLING_COMMAND } from './command';
import type { SpellingProps } from './contract';
import styles from './SpellingMenu.module.css';
import { createSpellingPainter, type MarkedWord, type SpellingPainter } from './spelling-painter';
import { caretIn, markAt, nextMark } from './spelling-places';

interface Asked {
  readonly mark: MarkedWord;
  /** Null while they are looked for. */
  readonly corrections: readonly string[] | null;
}

export function SpellingMenu({ source, known, onAddWord, onIgnoreWord }: SpellingProps) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const [asked, setAsked] = useState<Asked | null>(null);
  const painter = useSpelling(editor, source, known);
  const open = (mark: MarkedWord) => {
    setAsked({ mark, corrections: null });
    void source
      .correct(mark.word.word)
      .then((corrections) => setAsked((now) => (now?.mark === mark ? { mark, corrections } : now)));
  };
  useOpeners(editor, painter, open);
  const word = asked?.mark.word.word ?? '';
  return (
    <Menu.Root open={asked !== null} modal={false} onOpenChange={(next) => !next && setAsked(null)}>
      <Menu.Portal>
        <Menu.Positioner
          className={styles.positioner}
          anchor={asked && { getBoundingClientRect: () => asked.mark.range.getBoundingClientRect() }}
          side="bottom"
          align="start"
          sideOffset={6}
        >
          <Menu.Popup
            className={styles.popup}
            aria-label={t('spelling.menu', { word })}
            finalFocus={() => editor.getRootElement()}
          >
            {asked?.corrections?.map((correction) => (
              <Menu.Item
                key={correction}
                className={`${styles.item} ${styles.correction}`}
                lang="en"
                onClick={() => replace(editor, asked.mark, correction)}
              >
                {correction}
              </Menu.Item>
            ))}
            {asked?.corrections?.length === 0 && <p className={styles.none}>{t('spelling.none')}</p>}
            {asked?.corrections === null && <p className={styles.none}>{t('spelling.looking')}</p>}
            <Menu.Separator className={styles.line} />
            <Menu.Item className={styles.item} onClick={() => onAddWord(word)}>
              {t('spelling.add')}
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={() => onIgnoreWord(word)}>
              {t('spelling.ignore')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function useSpelling(
  editor: LexicalEditor,
  source: SpellingProps['source'],
  known: ReadonlySet<string>,
): SpellingPainter | null {
  const [painter, setPainter] = useState<SpellingPainter | null>(null);
  useEffect(() => {
    const created = createSpellingPainter(editor, source);
    setPainter(created);
    return () => created.dispose();
  }, [editor, source]);
  useEffect(() => painter?.know(known), [painter, known]);
  return painter;
}

/** The context menu of a pointer or of the keyboard, and the command. */
function useOpeners(
  editor: LexicalEditor,
  painter: SpellingPainter | null,
  open: (mark: MarkedWord) => void,
): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (painter === null) return;
    const onContextMenu = (event: MouseEvent) => {
      const mark =
        markAt(painter.marked(), event) ??
        (event.button === 2 ? undefined : caretIn(editor, painter.marked()));
      if (mark === undefined) return;
      event.preventDefault();
      latest.current(mark);
    };
    return editor.registerRootListener((root, before) => {
      before?.removeEventListener('contextmenu', onContextMenu);
      root?.addEventListener('contextmenu', onContextMenu);
    });
  }, [editor, painter]);
  useEffect(
    () =>
      editor.registerCommand(
        CORRECT_SPELLING_COMMAND,
        () => {
          const marks = painter?.marked() ?? [];
          const mark = caretIn(editor, marks) ?? nextMark(editor, marks);
          if (mark !== undefined) latest.current(mark);
          return mark !== undefined;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, painter],
  );
}

function replace(editor: LexicalEditor, { word }: MarkedWord, correction: string): void {
  editor.update(
    () => {
      if (!word.from.node.isAttached() || !word.to.node.isAttached()) return;
      const selection = $createRangeSelection();
      selection.anchor.set(word.from.node.getKey(), word.from.offset, 'text');
      selection.focus.set(word.to.node.getKey(), word.to.offset, 'text');
      if (selection.getTextContent() !== word.word) return;
      $setSelection(selection);
      selection.insertText(correction);
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  );
}
