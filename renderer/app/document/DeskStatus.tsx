/** The line below the desk: what is safe, how much is written, what waits. */
import { Eye, SpellCheck2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Prose } from '../../../shared/prose/prose';
import { usePreferences } from '../../store/preferences';
import type { DocumentSession } from '../../store/session';
import { Kbd } from '../../ui/Chip';
import { Spring } from '../../ui/Frame';
import { FileStatus } from '../files/FileStatus';
import type { LinkedFile } from '../files/useLinkedFile';
import styles from './Desk.module.css';
import { SaveStatus } from './SaveStatus';
import { StatusSwitch } from './StatusSwitch';
import { WordCount } from './WordCount';

interface DeskStatusProps {
  readonly session: DocumentSession;
  readonly file: LinkedFile;
  /** What is counted. */
  readonly prose: Prose;
  readonly suggestions: number;
  /** Read out, not shown. */
  readonly announcement: string;
  /** The place to check that was gone to, or what was taken there; read out, too. */
  readonly checked: string;
  /** What undo or redo did last; read out, too. */
  readonly undone: string;
  readonly onNextSuggestion: () => void;
  readonly onExportCopy: () => void;
}

export function DeskStatus(props: DeskStatusProps) {
  const { t } = useTranslation();
  const { values, set } = usePreferences();
  const { suggestionsOn, spellingOn } = values;
  return (
    <>
      <SaveStatus session={props.session} onExportCopy={props.onExportCopy} />
      <FileStatus file={props.file} />
      <WordCount prose={props.prose} />
      <span className="sr-only" role="status">
        {props.announcement}
      </span>
      <span className="sr-only" role="status">
        {props.checked}
      </span>
      <span className="sr-only" role="status">
        {props.undone}
      </span>
      <Spring />
      {suggestionsOn && (
        <button type="button" className={styles.statusButton} onClick={props.onNextSuggestion}>
          {t('app.suggestions', { count: props.suggestions })} <Kbd>F8</Kbd>
        </button>
      )}
      <StatusSwitch label={t('spelling.on')} isOn={spellingOn} onChange={(isOn) => set({ spellingOn: isOn })}>
        <SpellCheck2 size={14} strokeWidth={1.5} />
      </StatusSwitch>
      <StatusSwitch
        label={t('app.suggestionsShown')}
        isOn={suggestionsOn}
        onChange={(isOn) => set({ suggestionsOn: isOn })}
      >
        <Eye size={14} strokeWidth={1.5} />
        {!suggestionsOn && <span>{t('app.suggestionsOff')}</span>}
      </StatusSwitch>
    </>
  );
}
