/** A pack's own text, changed here and read as if it came from a file. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import styles from './settings.module.css';

interface PackEditorProps {
  readonly name: string;
  readonly text: string;
  /** Keeps the text; answers why it cannot be kept, or null. */
  readonly onSave: (text: string) => Promise<string | null>;
  readonly onClose: () => void;
}

export function PackEditor({ name, text, onSave, onClose }: PackEditorProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(text);
  const [problem, setProblem] = useState<string | null>(null);
  const told = useId();
  const save = async () => {
    const refused = await onSave(draft);
    setProblem(refused);
    if (refused === null) onClose();
  };
  return (
    <div className={styles.editor}>
      <textarea
        className={styles.source}
        aria-label={t('packs.textOf', { name })}
        aria-invalid={problem !== null}
        aria-describedby={told}
        spellCheck={false}
        rows={14}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <p id={told} className={styles.refused} role="alert">
        {problem}
      </p>
      <div className={styles.foot}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button look="primary" onClick={() => void save()}>
          {t('packs.save')}
        </Button>
      </div>
    </div>
  );
}
