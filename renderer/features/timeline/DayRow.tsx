/** The line where a new day begins. */
import { useTranslation } from 'react-i18next';
import { showDate } from '../../ui/DateField';
import { lineProps, type RowLine } from '../../ui/Row';
import styles from './timeline.module.css';

export function DayRow({ day, line }: { readonly day: string; readonly line: RowLine }) {
  const { i18n } = useTranslation();
  return (
    <li className={styles.day} {...lineProps(line)}>
      {showDate(day, i18n.language)}
    </li>
  );
}
