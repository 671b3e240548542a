/** What this is, that it stays offline, and whose work it is built with. */
import { useTranslation } from 'react-i18next';
import { Logo } from '../../ui/Marks';
import styles from './settings.module.css';

interface AboutSectionProps {
  readonly version: string;
  readonly parts: readonly { readonly name: string; readonly licence: string }[];
}

export function AboutSection({ version, parts }: AboutSectionProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.about}>
      <p className={styles.brand}>
        <Logo />
        {t('app.name')}
        <span className={styles.hint}>{t('settings.version', { version })}</span>
      </p>
      <p>{t('settings.offline')}</p>
      <p>{t('settings.licence')}</p>
      <ul className={styles.parts} lang="en">
        {parts.map(({ name, licence }) => (
          <li key={name}>
            <span>{name}</span>
            <span className={styles.hint}>{licence}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
