/** The title of the document, edited where it stands, with severity and status. */
import { useTranslation } from 'react-i18next';
import type { Editing } from '../../store/editing';
import { onCommit } from '../../ui/commit';
import { SeverityMark } from '../../ui/Marks';
import styles from './Desk.module.css';

const levels = { SEV1: 1, SEV2: 2, SEV3: 3, SEV4: 4 } as const;

export function DocumentTitle({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { title, severity, status, language } = editing.retrospective;
  const leave = (event: { readonly currentTarget: EventTarget }) =>
    event.currentTarget instanceof HTMLElement && event.currentTarget.blur();
  return (
    <div className={styles.title}>
      <input
        data-kept
        aria-label={t('app.title')}
        placeholder={t('app.untitled')}
        lang={language}
        value={title}
        readOnly={editing.readOnly}
        onChange={(event) => editing.apply({ type: 'set-details', details: { title: event.target.value } })}
        onKeyDown={onCommit({ onEnter: leave, onEscape: leave })}
      />
      {severity && <SeverityMark level={levels[severity]} />}
      <span className={styles.state}>{t(`app.states.${status.state}`)}</span>
    </div>
  );
}
