/** The line where a new day begins. */
import { useTranslation } from 'react-i18next';
import { showDate } from '../../ui/DateField';
import styles from './timeline.module.css';

export function DayRow({ day }: { readonly day: string }) {
  const { i18n } = useTranslation();
  return <li className={styles.day}>{showDate(day, i18n.language)}</li>;
}
