/** The versions of the document, and what is different now from the one that was chosen. */
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { Snapshot } from '../../store/library';
import { Button } from '../../ui/Button';
import { CheckBox } from '../../ui/Choices';
import { CommitInput } from '../../ui/CommitInput';
import { momentOf, timeOf } from '../../ui/moments';
import styles from './history.module.css';
import { SideBySide } from './SideBySide';

export interface VersionListProps {
  readonly now: Retrospective;
  readonly snapshots: readonly Snapshot[];
  /** What was stored when the app ended unexpectedly, where that is why the document is open with more; else null. */
  readonly lastSaved: Retrospective | null;
  /** `lastSaved` has no key. */
  readonly chosen: { readonly key: number | null; readonly value: Retrospective } | null;
  readonly pageTitles: Readonly<Record<PageId, string>>;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly onChoose: (snapshot: Snapshot | null) => void;
  readonly onRename: (snapshot: Snapshot, name: string) => void;
  readonly onRestore: (snapshot: Snapshot) => void;
}

export function VersionList(props: VersionListProps) {
  const { t } = useTranslation();
  const { snapshots, chosen, lastSaved, language } = props;
  const current = snapshots.find(({ key }) => key === chosen?.key) ?? null;
  const name = current ? snapshotName(current, language, t) : t('history.lastSaved');
  if (snapshots.length === 0 && !lastSaved)
    return <p className={styles.nothing}>{t('history.noVersions')}</p>;
  return (
    <div className={styles.columns}>
      <ul className={styles.list} aria-label={t('history.versions')}>
        {lastSaved && (
          <li data-current={chosen?.key === null || undefined}>
            <span className={styles.fixed}>{t('history.lastSaved')}</span>
            <CompareButton
              name={t('history.lastSaved')}
              pressed={chosen?.key === null}
              onPress={() => props.onChoose(null)}
            />
          </li>
        )}
        {snapshots.map((snapshot) => (
          <Version key={snapshot.key} {...props} snapshot={snapshot} isCurrent={snapshot === current} />
        ))}
      </ul>
      <div className={styles.diff}>
        {chosen ? (
          <Differences key={chosen.key} {...props} chosen={chosen} current={current} name={name} />
        ) : (
          <p className={styles.nothing}>{t('history.choose')}</p>
        )}
      </div>
    </div>
  );
}

interface VersionProps extends VersionListProps {
  readonly snapshot: Snapshot;
  readonly isCurrent: boolean;
}

function Version({ snapshot, isCurrent, language, onRename, onChoose }: VersionProps) {
  const { t } = useTranslation();
  const name = snapshotName(snapshot, language, t);
  return (
    <li data-current={isCurrent || undefined}>
      <CommitInput
        value={name}
        label={t('history.nameOf', { name })}
        onText={(text) => onRename(snapshot, text.trim())}
      />
      <span className={styles.when}>
        {momentOf(snapshot.at, language)} · {t(`history.snapshots.${snapshot.kind}`)}
      </span>
      <CompareButton name={name} pressed={isCurrent} onPress={() => onChoose(snapshot)} />
    </li>
  );
}

interface CompareButtonProps {
  readonly name: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function CompareButton({ name, pressed, onPress }: CompareButtonProps) {
  const { t } = useTranslation();
  return (
    <Button
      look="link"
      aria-pressed={pressed}
      aria-label={t('history.compareOf', { name })}
      onClick={onPress}
    >
      {t('history.compare')}
    </Button>
  );
}

interface DifferencesProps extends VersionListProps {
  readonly chosen: NonNullable<VersionListProps['chosen']>;
  /** Null for what was saved last. */
  readonly current: Snapshot | null;
  readonly name: string;
}

function Differences({ chosen, current, name, now, pageTitles, language, ...rest }: DifferencesProps) {
  const { t } = useTranslation();
  const [changedOnly, setChangedOnly] = useState(true);
  return (
    <>
      <div className={styles.tools}>
        <h2>{name}</h2>
        <CheckBox checked={changedOnly} onChecked={setChangedOnly}>
          {t('history.changedOnly')}
        </CheckBox>
        {current && !rest.readOnly && (
          <Button look="primary" onClick={() => rest.onRestore(current)}>
            {t('history.restore')}
          </Button>
        )}
      </div>
      <SideBySide
        before={chosen.value}
        after={now}
        pageTitles={pageTitles}
        language={language}
        changedOnly={changedOnly}
        names={{ before: name, after: t('history.now') }}
      />
    </>
  );
}

/** As it was called, or "v3 – 14:05", or its time. */
function snapshotName({ name, number, at }: Snapshot, language: Language, t: TFunction): string {
  if (name !== '') return name;
  const time = timeOf(at, language);
  return number === null ? time : t('history.numbered', { number, time });
}
