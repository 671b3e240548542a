/** Where the text comes from: pasted here, dropped here, or out of a file. */
import { type ClipboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Chip';
import { onCommit } from '../../ui/commit';
import { getReady } from '../../workers/intake-client';
import type { IntakeSource } from '../../workers/intake-protocol';
import styles from './intake.module.css';

interface SourceDeskProps {
  readonly unfinished: ReactNode;
  readonly onSource: (source: IntakeSource) => void;
  readonly onPickFile: () => void;
}

/** A longer text is not shown in the field, it is read at once. In UTF-16 units. */
const shown = 20_000;

export function SourceDesk({ unfinished, onSource, onPickFile }: SourceDeskProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    getReady();
  }, []);
  const read = () => text.trim() !== '' && onSource({ kind: 'text', text });
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length < shown || text !== '') return;
    event.preventDefault();
    onSource({ kind: 'text', text: pasted });
  };
  return (
    <main className={styles.desk} data-pane="page" aria-label={t('intake.pasteTitle')} tabIndex={-1}>
      <h2>{t('intake.pasteTitle')}</h2>
      <p>{t('intake.pasteLead')}</p>
      <textarea
        ref={field}
        aria-label={t('intake.pasteTitle')}
        placeholder={t('intake.pasteExample')}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={onPaste}
        onKeyDown={onCommit({ onEnter: read, onModEnter: read })}
      />
      <div className={styles.deskFoot}>
        <Button large onClick={onPickFile}>
          {t('intake.pickFile')}
        </Button>
        <Button large look="primary" disabled={text.trim() === ''} onClick={read}>
          {t('intake.read')}
          <Kbd>↵</Kbd>
        </Button>
      </div>
      {unfinished}
    </main>
  );
}
