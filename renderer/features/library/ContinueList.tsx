/** What to continue: the step in hand, how far each step is, when it was last written. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { stepIds } from '../../../shared/retrospective/step-id';
import { steps } from '../../../shared/steps/registry';
import type { Listed } from '../../store/library';
import { type Fill, Pips } from '../../ui/Marks';
import styles from './LibraryList.module.css';
import { showMoment } from './moments';
import { OpenButton } from './OpenButton';
import { RowMenu } from './RowMenu';
import type { LibraryRows } from './useRows';

interface ContinueListProps {
  readonly list: readonly Listed[];
  readonly language: Language;
  readonly rows: LibraryRows;
  readonly label: string;
}

const fills: Readonly<Record<Listed['progress'][number], Fill>> = {
  empty: 'empty',
  'in-progress': 'half',
  ready: 'full',
};

export function ContinueList({ list, language, rows, label }: ContinueListProps) {
  return (
    <ul className={styles.continue} aria-label={label}>
      {list.map((listed) => (
        <li key={listed.id} className={styles.row} {...rows.row(listed)}>
          <OpenButton listed={listed} rows={rows} />
          <span className={styles.step}>{stepInHand(listed, language)}</span>
          <ProgressPips listed={listed} />
          <time className={styles.time} dateTime={listed.updatedAt}>
            {showMoment(listed.updatedAt, language)}
          </time>
          <RowMenu {...rows.menu(listed)} />
        </li>
      ))}
    </ul>
  );
}

function ProgressPips({ listed }: { readonly listed: Listed }) {
  const { t } = useTranslation();
  const ready = listed.progress.filter((state) => state === 'ready').length;
  const parts = stepIds.map((id, index) => ({ id, fill: fills[listed.progress[index] ?? 'empty'] }));
  return <Pips parts={parts} label={t('home.stepsReady', { ready })} />;
}

/** The first step that is not ready, by number and title. */
function stepInHand(listed: Listed, language: Language): string {
  const index = listed.progress.findIndex((state) => state !== 'ready');
  const at = index < 0 ? steps.length - 1 : index;
  return `${at + 1} ${steps[at]?.title[language] ?? ''}`;
}
