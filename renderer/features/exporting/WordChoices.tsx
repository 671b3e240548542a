/** Chooses the look and the paper of a Word file. */
import { useTranslation } from 'react-i18next';
import { lookOf, looks } from '../../../shared/export/docx/looks';
import { Segments } from '../../ui/Choices';
import type { Dress } from '../../workers/export-order';
import styles from './ExportDialog.module.css';

interface WordChoicesProps {
  readonly chosen: Dress;
  readonly onChosen: (dress: Dress) => void;
}

export function WordChoices({ chosen, onChosen }: WordChoicesProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'zh' ? 'zh' : 'en';
  return (
    <>
      <span className={styles.label}>{t('exporting.look')}</span>
      <div>
        <Segments
          label={t('exporting.look')}
          value={chosen.look}
          choices={looks.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onValue={(look) => onChosen({ ...chosen, look })}
        />
        <p className={styles.hint}>{lookOf(chosen.look).about[language]}</p>
      </div>
      <span className={styles.label}>{t('exporting.paper')}</span>
      <Segments
        label={t('exporting.paper')}
        value={chosen.paper}
        choices={[
          { value: 'a4', label: t('exporting.a4') },
          { value: 'letter', label: t('exporting.letter') },
        ]}
        onValue={(paper) => onChosen({ ...chosen, paper })}
      />
    </>
  );
}
