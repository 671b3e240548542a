/** Settings: where second copies go, the library as one file, and the way back. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickedFolder } from '../../../shared/host/backups';
import type { Language } from '../../../shared/kit/bilingual';
import type { PlaceState } from '../../store/mirror';
import { Button } from '../../ui/Button';
import styles from './backups.module.css';
import { momentText } from './moments';

export interface BackupActs {
  readonly onPick: () => void;
  readonly onAllow: () => void;
  readonly onBackUp: () => void;
  readonly onDownload: () => void;
  readonly onLook: () => void;
  readonly onFiles: () => void;
}

interface BackupSectionProps extends BackupActs {
  readonly language: Language;
  readonly lasting: boolean;
  readonly canPick: boolean;
  readonly own: PlaceState;
  readonly picked: PlaceState;
  readonly folder: PickedFolder | null;
  /** A problem as one sentence. */
  readonly problemOf: (state: PlaceState) => string | null;
}

export function BackupSection(props: BackupSectionProps) {
  const { language, lasting, canPick, own, picked, folder, problemOf } = props;
  const { t } = useTranslation();
  const state = (of: PlaceState): ReactNode => {
    const problem = problemOf(of);
    if (problem !== null) return <Note alarm>{problem}</Note>;
    return (
      <Note>
        {of.at ? t('backups.copiedAt', { moment: momentText(of.at, language) }) : t('backups.notCopied')}
      </Note>
    );
  };
  return (
    <>
      <Setting label={t('backups.own')} hint={t(lasting ? 'backups.ownHint' : 'backups.ownHintBrowser')}>
        {state(own)}
      </Setting>
      {canPick && (
        <Setting
          label={folder ? `${t('backups.folder')}: ${folder.name}` : t('backups.folder')}
          hint={t('backups.folderHint')}
          note={folder && !folder.asks ? state(picked) : null}
        >
          {folder?.asks && (
            <Button onClick={props.onAllow}>{t('backups.allowFolder', { name: folder.name })}</Button>
          )}
          {folder && !folder.asks && <Button onClick={props.onBackUp}>{t('backups.now')}</Button>}
          <Button onClick={props.onPick}>
            {t(folder ? 'backups.changeFolder' : 'backups.chooseFolder')}
          </Button>
        </Setting>
      )}
      <Setting label={t('backups.download')} hint={t('backups.downloadHint')}>
        <Button onClick={props.onDownload}>{t('backups.downloadRun')}</Button>
      </Setting>
      <Setting label={t('backups.bringBack')} hint={t('backups.bringBackHint')}>
        <Button onClick={props.onLook}>{t('backups.bringBackRun')}</Button>
        <Button onClick={props.onFiles}>{t('backups.fromFiles')}</Button>
      </Setting>
    </>
  );
}

function Note({ alarm = false, children }: { readonly alarm?: boolean; readonly children: ReactNode }) {
  return (
    <span className={styles.note} data-alarm={alarm || undefined}>
      {children}
    </span>
  );
}

interface SettingProps {
  readonly label: string;
  readonly hint: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

function Setting({ label, hint, note, children }: SettingProps) {
  return (
    <div className={styles.setting}>
      <div className={styles.words}>
        <span>{label}</span>
        <span className={styles.note}>{hint}</span>
        {note}
      </div>
      <div className={styles.controls}>{children}</div>
    </div>
  );
}
