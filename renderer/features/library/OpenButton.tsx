/** The title of a row, which opens it. */
import { useTranslation } from 'react-i18next';
import type { Listed } from '../../store/library';
import { Chip } from '../../ui/Chip';
import styles from './LibraryList.module.css';
import type { LibraryRows } from './useRows';

interface OpenButtonProps {
  readonly listed: Listed;
  readonly rows: LibraryRows;
}

export function OpenButton({ listed, rows }: OpenButtonProps) {
  const { t } = useTranslation();
  return (
    <button type="button" className={styles.open} {...rows.opener(listed)}>
      <span lang={listed.title ? listed.language : undefined}>{listed.title || t('app.untitled')}</span>
      {listed.sample && <Chip look="line">{t('app.sample')}</Chip>}
    </button>
  );
}
