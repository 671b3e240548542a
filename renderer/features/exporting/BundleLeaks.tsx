/** What several documents would give away, a line for each that gives away something. */
import { Check, ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './BundleDialog.module.css';
import type { CheckedDocument } from './bundle-state';

interface BundleLeaksProps {
  readonly documents: readonly CheckedDocument[];
  readonly hidesNames: boolean;
}

export function BundleLeaks({ documents, hidesNames }: BundleLeaksProps) {
  const { t } = useTranslation();
  const telling = documents.filter(({ leaks }) => leaks.length > 0);
  return (
    <section className={styles.found} aria-labelledby="bundle-found">
      <h3 id="bundle-found">{t('bundle.found')}</h3>
      <ul>
        {telling.length === 0 && (
          <li>
            <Check size={16} strokeWidth={1.5} aria-hidden="true" />
            {t('bundle.nothing')}
          </li>
        )}
        {telling.map(({ id, title, leaks }) => {
          const secrets = leaks.filter(({ blocks }) => blocks).length;
          const others = leaks.length - secrets;
          return (
            <li key={id} data-secret={secrets > 0 || undefined}>
              <ShieldAlert size={16} strokeWidth={1.5} aria-hidden="true" />
              <span>
                <strong>{title}</strong>
                {secrets > 0 && (
                  <span className={styles.count}>{t('bundle.secrets', { count: secrets })}</span>
                )}
                {others > 0 && (
                  <span className={styles.count}>
                    {t(hidesNames ? 'bundle.othersHidden' : 'bundle.others', { count: others })}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
