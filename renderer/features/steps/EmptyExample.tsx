/** What an empty step shows before its structures: two lines as an example, never content, and a way into the sample. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Step } from '../../../shared/steps/step';
import { Button } from '../../ui/Button';
import styles from './EmptyExample.module.css';

interface EmptyExampleProps {
  readonly step: Step;
  readonly language: Language;
  readonly onShowSample: () => void;
}

export function EmptyExample({ step, language, onShowSample }: EmptyExampleProps) {
  const { t } = useTranslation();
  return (
    <figure className={styles.example}>
      <p className={styles.purpose}>{step.purpose[language]}</p>
      <ul className={styles.lines}>
        {step.example[language].split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <figcaption className={styles.caption}>
        {t('app.example')}
        <Button look="link" onClick={onShowSample}>
          {t('app.howOthersWrite')}
        </Button>
      </figcaption>
    </figure>
  );
}
