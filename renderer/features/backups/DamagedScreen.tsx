/** A document whose stored text is no retrospective any more: its words to read, and the ways back. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Instant } from '../../../shared/kit/instant';
import { Button } from '../../ui/Button';
import styles from './backups.module.css';
import { momentAmong } from './moments';

/** A state that can take the place of the damaged one. */
export interface Earlier {
  readonly kind: 'copy' | 'version';
  readonly at: Instant;
  readonly restore: () => void;
}

interface DamagedScreenProps {
  readonly title: string;
  readonly detail: string;
  readonly words: readonly string[];
  readonly earlier: readonly Earlier[];
  readonly language: Language;
  readonly onDownload: () => void;
  readonly onHome: () => void;
}

export function DamagedScreen(props: DamagedScreenProps) {
  const { title, detail, words, earlier, language, onDownload, onHome } = props;
  const { t } = useTranslation();
  const momentOf = momentAmong(
    earlier.map(({ at }) => at),
    language,
  );
  return (
    <main className={styles.screen}>
      <div className={styles.sheet}>
        <h1>{t('backups.damagedTitle')}</h1>
        <p className={styles.lead}>{t('backups.damagedLead', { title: title || t('app.untitled') })}</p>
        <div className={styles.ways}>
          {earlier.map(({ kind, at, restore }, index) => (
            <Button key={`${kind} ${at}`} large look={index === 0 ? 'primary' : 'plain'} onClick={restore}>
              {t(kind === 'copy' ? 'backups.restoreCopy' : 'backups.restoreVersion', {
                moment: momentOf(at),
              })}
            </Button>
          ))}
          <Button large onClick={onDownload}>
            {t('backups.rawDownload')}
          </Button>
          <Button large look="ghost" onClick={onHome}>
            {t('app.home')}
          </Button>
        </div>
        <p className={styles.hint}>{t('backups.damagedDetail', { detail })}</p>
        {earlier.length === 0 && <p className={styles.hint}>{t('backups.noCopyHere')}</p>}
        <h2>{t('backups.damagedText')}</h2>
        {words.length > 0 ? (
          <div className={styles.text} role="document" tabIndex={-1}>
            {words.join('\n')}
          </div>
        ) : (
          <p className={styles.hint}>{t('backups.damagedNoText')}</p>
        )}
      </div>
    </main>
  );
}
