/** Asks before a huge paste: here, set aside, or not at all; shows how far it is. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR } from 'lexical';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../shared/prose/prose';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { showToast } from '../../ui/Toast';
import styles from './HugePasteDialog.module.css';
import { ASK_HUGE_PASTE_COMMAND, blockOfLine, type HugePaste, insertInPieces } from './huge';

interface HugePasteDialogProps {
  /** Puts blocks where they wait to be sorted; left out where one is there already. */
  readonly onSetAside?: ((blocks: readonly Block[]) => void) | undefined;
}

export const HugePasteDialog = memo(function HugePasteDialog({ onSetAside }: HugePasteDialogProps) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const [asked, setAsked] = useState<HugePaste | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const stop = useRef(new AbortController());
  useEffect(
    () =>
      editor.registerCommand(
        ASK_HUGE_PASTE_COMMAND,
        (huge) => {
          setAsked(huge);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  useEffect(() => () => stop.current.abort(), []);

  const close = () => {
    stop.current.abort();
    setAsked(null);
    setDone(null);
    editor.focus();
  };
  const paste = async ({ lines }: HugePaste) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    let put = 0;
    setDone(0);
    await insertInPieces(editor, lines, {
      signal,
      onProgress: (now) => {
        put = now;
        setDone(now);
      },
    });
    if (signal.aborted) showToast(t('pasting.stopped', { done: put, total: lines.length }));
    else close();
  };
  const total = asked?.lines.length ?? 0;
  return (
    <Dialog
      open={asked !== null}
      title={t('pasting.title')}
      onClose={close}
      foot={
        asked && (
          <>
            <Button onClick={close}>{t(done === null ? 'pasting.cancel' : 'pasting.stop')}</Button>
            <Button disabled={done !== null} onClick={() => void paste(asked)}>
              {t('pasting.here')}
            </Button>
            {onSetAside && (
              <Button
                look="primary"
                disabled={done !== null}
                onClick={() => {
                  onSetAside(asked.lines.map(blockOfLine));
                  close();
                }}
              >
                {t('pasting.aside')}
              </Button>
            )}
          </>
        )
      }
    >
      {asked && (
        <>
          <p>{t('pasting.what', { lines: total, size: Math.ceil(asked.characters / 1000) })}</p>
          <p className={styles.plain}>{t('pasting.plain')}</p>
          {done !== null && <progress className={styles.bar} value={done} max={total} />}
          <p className={styles.going} role="status">
            {done !== null && t('pasting.going', { done, total })}
          </p>
        </>
      )}
    </Dialog>
  );
});
