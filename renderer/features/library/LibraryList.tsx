/** The two lists of the home screen: what to continue, and the archive as a table. */
import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { stepIds } from '../../../shared/retrospective/step-id';
import { steps } from '../../../shared/steps/registry';
import type { Listed } from '../../store/library';
import { IconButton } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { type Fill, Pips, SeverityMark } from '../../ui/Marks';
import { Menu } from '../../ui/Menu';
import styles from './LibraryList.module.css';

interface ListProps {
  readonly list: readonly Listed[];
  readonly language: Language;
  readonly onOpen: (listed: Listed) => void;
  readonly onDelete: (listed: Listed) => void;
}

const fills: Readonly<Record<Listed['progress'][number], Fill>> = {
  empty: 'empty',
  'in-progress': 'half',
  ready: 'full',
};

function ProgressPips({ listed }: { readonly listed: Listed }) {
  const { t } = useTranslation();
  const ready = listed.progress.filter((state) => state === 'ready').length;
  const parts = stepIds.map((id, index) => ({ id, fill: fills[listed.progress[index] ?? 'empty'] }));
  return <Pips parts={parts} label={t('home.stepsReady', { ready })} />;
}

export function ContinueList({ list, language, onOpen, onDelete }: ListProps) {
  return (
    <ul className={styles.continue}>
      {list.map((listed) => (
        <li key={listed.id} className={styles.row}>
          <OpenButton listed={listed} onOpen={onOpen} />
          <span className={styles.step}>{stepInHand(listed, language)}</span>
          <ProgressPips listed={listed} />
          <time className={styles.time} dateTime={listed.updatedAt}>
            {showMoment(listed.updatedAt, language)}
          </time>
          <MoreMenu listed={listed} onDelete={onDelete} />
        </li>
      ))}
    </ul>
  );
}

export function ArchiveTable({ list, language, onOpen, onDelete }: ListProps) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.date}>{t('home.columns.date')}</th>
          <th>{t('home.columns.title')}</th>
          <th className={styles.severity}>{t('home.columns.severity')}</th>
          <th className={styles.services}>{t('home.columns.services')}</th>
          <th className={styles.state}>{t('home.columns.state')}</th>
          <th className={styles.actions}>{t('home.columns.actions')}</th>
          <th className={styles.more}>
            <span className="sr-only">{t('home.columns.more')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {list.map((listed) => (
          <tr key={listed.id}>
            <td className={styles.date}>{dayOf(listed.createdAt)}</td>
            <td>
              <OpenButton listed={listed} onOpen={onOpen} />
            </td>
            <td>{listed.severity && <SeverityMark level={levelNumber(listed.severity)} />}</td>
            <td className={styles.services}>{listed.services.join(language === 'zh' ? '、' : ', ')}</td>
            <td className={styles.state}>{t(`app.states.${listed.status}`)}</td>
            <td className={styles.actions}>
              {listed.actionsTotal > 0 && (
                <span title={t('home.actionsDone', { done: listed.actionsDone, total: listed.actionsTotal })}>
                  {listed.actionsDone}/{listed.actionsTotal}
                </span>
              )}
            </td>
            <td className={styles.more}>
              <MoreMenu listed={listed} onDelete={onDelete} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OpenButton({
  listed,
  onOpen,
}: {
  readonly listed: Listed;
  readonly onOpen: (listed: Listed) => void;
}) {
  const { t } = useTranslation();
  return (
    <button type="button" className={styles.open} onClick={() => onOpen(listed)}>
      <span lang={listed.language}>{listed.title || t('app.untitled')}</span>
      {listed.sample && <Chip look="line">{t('app.sample')}</Chip>}
    </button>
  );
}

function MoreMenu({
  listed,
  onDelete,
}: {
  readonly listed: Listed;
  readonly onDelete: (listed: Listed) => void;
}) {
  const { t } = useTranslation();
  const title = listed.title || t('app.untitled');
  return (
    <Menu
      align="end"
      trigger={
        <IconButton small label={t('home.more', { title })} className={styles.dots ?? ''}>
          <Ellipsis size={16} strokeWidth={1.5} />
        </IconButton>
      }
      items={[{ id: 'delete', label: t('home.delete'), run: () => onDelete(listed) }]}
    />
  );
}

/** The first step that is not ready, by number and title. */
function stepInHand(listed: Listed, language: Language): string {
  const index = listed.progress.findIndex((state) => state !== 'ready');
  const at = index < 0 ? steps.length - 1 : index;
  return `${at + 1} ${steps[at]?.title[language] ?? ''}`;
}

const levelNumber = (level: NonNullable<Listed['severity']>): 1 | 2 | 3 | 4 =>
  (({ SEV1: 1, SEV2: 2, SEV3: 3, SEV4: 4 }) as const)[level];

/** The day on this machine's calendar, as YYYY-MM-DD. */
const dayOf = (instant: string): string => new Date(instant).toLocaleDateString('sv-SE');

/** Today by the clock, other days by the date. */
function showMoment(instant: string, language: Language): string {
  const moment = new Date(instant);
  const today = new Date().toDateString() === moment.toDateString();
  const options: Intl.DateTimeFormatOptions = today
    ? { hour: '2-digit', minute: '2-digit', hour12: false }
    : { weekday: 'short', day: 'numeric', month: 'short' };
  return moment.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', options);
}
