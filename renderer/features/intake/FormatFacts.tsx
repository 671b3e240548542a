/** In the head of the review: what the text was taken for, how sure that is, and in which zone it is read. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { Select } from '../../ui/Menu';
import type { IntakeQuestion, IntakeSummary } from '../../workers/intake-protocol';
import styles from './intake.module.css';
import { ZoneSelect } from './ZoneSelect';

interface FormatFactsProps {
  readonly summary: IntakeSummary;
  readonly localZone: string;
  readonly language: Language;
  readonly onAsk: (question: Partial<IntakeQuestion>) => void;
}

/** From here on the format goes without saying how sure it is. */
const sure = 0.9;

export function FormatFacts({ summary, localZone, language, onAsk }: FormatFactsProps) {
  const { t } = useTranslation();
  const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`;
  return (
    <>
      <Select
        quiet
        label={t('intake.format')}
        value={summary.format}
        choices={summary.formats.map(({ id, name, confidence }) => ({
          value: id,
          label: confidence > 0 ? `${name[language]} · ${percent(confidence)}` : name[language],
        }))}
        onValue={(format) => format && onAsk({ format })}
      />
      {summary.confidence < sure && <span className={styles.note}>{t('intake.notSure')}</span>}
      <ZoneSelect zone={summary.zone} local={localZone} onZone={(zone) => onAsk({ zone })} />
    </>
  );
}
