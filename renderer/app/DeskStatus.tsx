/** The line below the desk: what is safe, how much is written, what waits. */
import { useTranslation } from 'react-i18next';
import type { Prose } from '../../shared/prose/prose';
import type { DocumentSession } from '../store/session';
import { Kbd } from '../ui/Chip';
import { Spring } from '../ui/Frame';
import styles from './Desk.module.css';
import { SaveStatus } from './SaveStatus';
import { WordCount } from './WordCount';

interface DeskStatusProps {
  readonly session: DocumentSession;
  /** What is counted. */
  readonly prose: Prose;
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
      <WordCount prose={props.prose} />
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
