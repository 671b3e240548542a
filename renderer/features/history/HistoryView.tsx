/** Versions of the document with what is different now, and the changes made to it, each of which may be taken back. */
import type { TFunction } from 'i18next';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { HistoryEntry } from '../../store/history';
import type { Snapshot } from '../../store/library';
import { Button } from '../../ui/Button';
import { CommitInput } from '../../ui/CommitInput';
import { Tabs } from '../../ui/Tabs';
import { changeLine } from './change-text';
import styles from './history.module.css';
import { SideBySide } from './SideBySide';

export interface HistoryViewProps {
  readonly now: Retrospective;
  readonly snapshots: readonly Snapshot[];
  readonly entries: readonly HistoryEntry[];
  readonly chosen: { readonly key: number; readonly value: Retrospective } | null;
  readonly pageTitles: Readonly<Record<PageId, string>>;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly onChoose: (snapshot: Snapshot) => void;
  readonly onRename: (snapshot: Snapshot, name: string) => void;
  readonly onRestore: (snapshot: Snapshot) => void;
  readonly onTakeBack: (entry: HistoryEntry) => void;
  readonly onClose: () => void;
}

type TabId = 'versions' | 'changes';

export function HistoryView(props: HistoryViewProps) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<TabId>('versions');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h1 ref={title} tabIndex={-1}>
          {t('history.title')}
        </h1>
        <Button onClick={props.onClose}>
          <ArrowLeft size={16} strokeWidth={1.5} />
          {t('history.close')}
        </Button>
      </header>
      <Tabs<TabId>
        label={t('history.title')}
        chosen={tab}
        onChosen={setTab}
        tabs={[
          { id: 'versions', label: t('history.versions'), panel: <Versions {...props} /> },
          { id: 'changes', label: t('history.changes'), panel: <Changes {...props} /> },
        ]}
      />
    </div>
  );
}

function Versions(props: HistoryViewProps) {
  const { t } = useTranslation();
  const [changedOnly, setChangedOnly] = useState(true);
  const { snapshots, chosen, language, readOnly } = props;
  const current = snapshots.find(({ key }) => key === chosen?.key);
  if (snapshots.length === 0) return <p className={styles.nothing}>{t('history.noVersions')}</p>;
  return (
    <div className={styles.columns}>
      <ul className={styles.list} aria-label={t('history.versions')}>
        {snapshots.map((snapshot) => (
          <li key={snapshot.key} data-current={snapshot === current || undefined}>
            <CommitInput
              value={snapshotName(snapshot, language, t)}
              label={t('history.nameOf', { name: snapshotName(snapshot, language, t) })}
              onText={(name) => props.onRename(snapshot, name.trim())}
            />
            <span className={styles.when}>
              {moment(snapshot.at, language)} · {t(`history.snapshots.${snapshot.kind}`)}
            </span>
            <Button
              look="link"
              aria-pressed={snapshot === current}
              aria-label={t('history.compareOf', { name: snapshotName(snapshot, language, t) })}
              onClick={() => props.onChoose(snapshot)}
            >
              {t('history.compare')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.diff}>
        {current && chosen ? (
          <>
            <div className={styles.tools}>
              <h2>{snapshotName(current, language, t)}</h2>
              <label>
                <input
                  type="checkbox"
                  checked={changedOnly}
                  onChange={(event) => setChangedOnly(event.target.checked)}
                />
                {t('history.changedOnly')}
              </label>
              {!readOnly && (
                <Button look="primary" onClick={() => props.onRestore(current)}>
                  {t('history.restore')}
                </Button>
              )}
            </div>
            <SideBySide
              before={chosen.value}
              after={props.now}
              pageTitles={props.pageTitles}
              language={language}
              changedOnly={changedOnly}
              names={{ before: snapshotName(current, language, t), after: t('history.now') }}
            />
          </>
        ) : (
          <p className={styles.nothing}>{t('history.choose')}</p>
        )}
      </div>
    </div>
  );
}

function Changes({ entries, now, language, readOnly, onTakeBack }: HistoryViewProps) {
  const { t } = useTranslation();
  if (entries.length === 0) return <p className={styles.nothing}>{t('history.noChanges')}</p>;
  return (
    <ol className={styles.changes} aria-label={t('history.changes')}>
      {entries.map((entry) => {
        const line = changeLine(entry.change, { t, language, retrospective: now });
        return (
          <li key={entry.number}>
            <time dateTime={entry.at}>{moment(entry.at, language)}</time>
            <span>{entry.undone ? t('history.wasUndone', { what: line }) : line}</span>
            {!entry.undone && !readOnly && (
              <Button
                look="link"
                aria-label={t('history.takeBackOf', { what: line })}
                onClick={() => onTakeBack(entry)}
              >
                {t('history.takeBack')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const locales = { en: 'en-GB', zh: 'zh-CN' } as const;

const moment = (at: string, language: Language): string =>
  new Date(at).toLocaleString(locales[language], {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

/** As it was called, or "v3 – 14:05", or its time. */
function snapshotName({ name, number, at }: Snapshot, language: Language, t: TFunction): string {
  if (name !== '') return name;
  const time = new Date(at).toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit' });
  return number === null ? time : t('history.numbered', { number, time });
}
