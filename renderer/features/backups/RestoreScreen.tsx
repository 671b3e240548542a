/** Shown instead of the library when it is not what it was: what happened, what is safe, what can come back. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { Button } from '../../ui/Button';
import { Logo } from '../../ui/Marks';
import styles from './backups.module.css';
import { RestoreList } from './RestoreList';
import type { Restorable } from './restorable';
import { useChosen } from './useChosen';

interface RestoreScreenProps {
  /** Null: the library does not open at all. */
  readonly sound: number | null;
  readonly items: readonly Restorable[];
  readonly language: Language;
  readonly busy: boolean;
  readonly canPick: boolean;
  readonly news: string;
  readonly onRestore: (items: readonly Restorable[]) => void;
  readonly onFiles: () => void;
  readonly onFolder: () => void;
  /** For a library that stays closed: its copies as one file. */
  readonly onDownload: () => void;
  readonly onGoOn: () => void;
}

export function RestoreScreen(props: RestoreScreenProps) {
  const { sound, items, language, busy, canPick, news } = props;
  const { t } = useTranslation();
  const { chosen, ids, isAll, choose, files, pickFile } = useChosen(items);
  const withCopy = items.filter(({ copy }) => copy !== null).length;
  const copiesText = (): string => {
    if (withCopy === 0) return t('backups.noCopies');
    return withCopy === items.length ? t('backups.allCopies') : t('backups.hasCopies', { count: withCopy });
  };
  const closed = sound === null;
  const restore = () => props.onRestore(chosen);
  const count = chosen.length;
  return (
    <main className={styles.screen}>
      <div className={styles.sheet} aria-busy={busy}>
        <p className={styles.brand}>
          <Logo />
          {t('app.name')}
        </p>
        <h1>{closed ? t('backups.closedTitle') : t('backups.lostTitle', { count: items.length })}</h1>
        <p className={styles.lead}>{t(closed ? 'backups.closedLead' : 'backups.lostLead')}</p>
        <ul className={styles.facts}>
          {sound !== null && sound > 0 && <li>{t('backups.sound', { count: sound })}</li>}
          {!closed && <li>{copiesText()}</li>}
        </ul>
        {items.length > 0 && (
          <RestoreList
            items={items}
            chosen={ids}
            language={language}
            disabled={busy}
            files={files}
            onChosen={choose}
            onFile={pickFile}
          />
        )}
        <p className={styles.news} role="status">
          {busy ? t('backups.restoring') : news}
        </p>
        <div className={styles.ways}>
          {closed && (
            <Button large look="primary" disabled={busy} onClick={() => window.location.reload()}>
              {t('app.reload')}
            </Button>
          )}
          {(closed || withCopy > 0) && (
            <Button
              large
              look={closed ? 'plain' : 'primary'}
              disabled={busy || (count === 0 && !closed)}
              onClick={restore}
            >
              {closed
                ? t('backups.newLibrary')
                : t(isAll ? 'backups.restoreAll' : 'backups.restoreSome', { count })}
            </Button>
          )}
          {closed && items.length > 0 && (
            <Button large disabled={busy} onClick={props.onDownload}>
              {t('backups.downloadCopies')}
            </Button>
          )}
          {!closed && (
            <>
              <Button large disabled={busy} onClick={props.onFiles}>
                {t('backups.fromFiles')}
              </Button>
              {canPick && (
                <Button large disabled={busy} onClick={props.onFolder}>
                  {t('backups.fromFolder')}
                </Button>
              )}
              <span className={styles.spring} />
              <Button large look="ghost" disabled={busy} onClick={props.onGoOn}>
                {t('backups.goOn')}
              </Button>
            </>
          )}
        </div>
        {!closed && <p className={styles.hint}>{t('backups.goOnHint')}</p>}
      </div>
    </main>
  );
}
