/** The large field everything begins at: paste a text, drop files, pick files, or start empty. */
import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Chip';
import { onCommit } from '../../ui/commit';
import { Dialog } from '../../ui/Dialog';
import styles from './PasteDesk.module.css';

/** A longer text is not shown in the field; it asks first. In UTF-16 units. */
const largeText = 2_000_000;

interface PasteDeskProps {
  readonly tall: boolean;
  readonly onText: (text: string) => void;
  readonly onPickFiles: () => void;
  readonly onEmpty: () => void;
  readonly onTemplates: () => void;
  /** Begins with what the last retrospective agreed on; left out while there is none. */
  readonly last?: { readonly title: string; readonly onStart: () => void } | undefined;
}

export function PasteDesk({ tall, onText, onPickFiles, onEmpty, onTemplates, last }: PasteDeskProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [large, setLarge] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // The field is what one comes here for; whoever is writing elsewhere on the screen stays there.
  useEffect(() => {
    if (document.activeElement === document.body) field.current?.focus();
  }, []);
  const hasText = text.trim() !== '';
  const open = () => (hasText ? onText(text) : onEmpty());
  const openLarge = () => {
    if (large === null) return;
    // It may take seconds; a second press would begin a second document.
    setLarge(null);
    onText(large);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length <= largeText) return;
    event.preventDefault();
    setLarge(pasted);
  };
  return (
    <section className={styles.desk} data-tall={tall || undefined} aria-label={t('home.paste')}>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={t('home.paste')}
        placeholder={t('home.paste')}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={onPaste}
        onKeyDown={onCommit({ onEnter: open, onModEnter: open })}
      />
      <div className={styles.foot}>
        <span className={styles.hint}>{t('home.pasteHint')}</span>
        <Button onClick={onPickFiles}>{t('home.importFiles')}</Button>
        {last && !hasText && (
          <Button title={t('home.startFromHint', { title: last.title })} onClick={last.onStart}>
            {t('home.startFromLast')}
          </Button>
        )}
        {hasText ? (
          <Button look="primary" onClick={open}>
            {t('home.open')}
            <Kbd>↵</Kbd>
          </Button>
        ) : (
          <>
            <Button onClick={onTemplates}>{t('templates.start')}</Button>
            <Button onClick={onEmpty}>{t('home.startEmpty')}</Button>
          </>
        )}
      </div>
      <Dialog
        open={large !== null}
        title={t('home.largeTitle')}
        onClose={() => setLarge(null)}
        foot={
          <>
            <Button large onClick={() => setLarge(null)}>
              {t('app.cancel')}
            </Button>
            <Button large look="primary" onClick={openLarge}>
              {t('home.open')}
            </Button>
          </>
        }
      >
        <p>{t('home.large', { size: ((large?.length ?? 0) / 1_000_000).toFixed(1) })}</p>
      </Dialog>
    </section>
  );
}
