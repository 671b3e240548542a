/** The line below the desk: what is safe, how much is written, what waits. */
import { useTranslation } from 'react-i18next';
import type { DocumentSession } from '../store/session';
import { Kbd } from '../ui/Chip';
import { Spring } from '../ui/Frame';
import styles from './Desk.module.css';
import { SaveStatus } from './SaveStatus';

interface DeskStatusProps {
  readonly session: DocumentSession;
  readonly words: number;
  readonly suggestions: number;
  /** Read out, not shown. */
  readonly announcement: string;
  readonly onNextSuggestion: () => void;
  readonly onExportCopy: () => void;
}

export function DeskStatus(props: DeskStatusProps) {
  const { t } = useTranslation();
  return (
    <>
      <SaveStatus session={props.session} onExportCopy={props.onExportCopy} />
      <span className={styles.number}>{t('app.words', { count: props.words })}</span>
      <span className="sr-only" role="status">
        {props.announcement}
      </span>
      <Spring />
      <button type="button" className={styles.suggestions} onClick={props.onNextSuggestion}>
        {t('app.suggestions', { count: props.suggestions })} <Kbd>F8</Kbd>
      </button>
    </>
  );
}
