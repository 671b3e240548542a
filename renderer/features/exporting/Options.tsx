/** What is in the file and how it is set: sections, language, events, look and paper. */
import { useTranslation } from 'react-i18next';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { CheckBox, Segments } from '../../ui/Choices';
import type { ExportOrder } from '../../workers/export-order';
import type { Outlook } from '../../workers/export-outlook';
import styles from './ExportDialog.module.css';
import { WordChoices } from './WordChoices';

interface OptionsProps {
  readonly order: ExportOrder;
  readonly retrospective: Retrospective;
  readonly outlook: Outlook;
  /** A table or a calendar has no sections and no look. */
  readonly isData: boolean;
  readonly onChange: (change: Partial<ExportOrder>) => void;
}

export function Options({ order, retrospective, outlook, isData, onChange }: OptionsProps) {
  const { t } = useTranslation();
  const { without, language, format } = order;
  const starred = retrospective.events.filter(({ key }) => key).length;
  return (
    <>
      <span className={styles.label}>{t('exporting.headings')}</span>
      <Segments
        label={t('exporting.headings')}
        value={language}
        choices={[
          { value: 'en', label: t('app.english') },
          { value: 'zh', label: t('app.chinese') },
        ]}
        onValue={(value) => onChange({ language: value })}
      />
      {!isData && outlook.possible.length > 0 && (
        <>
          <span className={styles.label}>{t('exporting.include')}</span>
          <fieldset className={styles.sections} aria-label={t('exporting.include')}>
            {outlook.possible.map(({ id, title }) => (
              <CheckBox
                key={id}
                checked={!without.includes(id)}
                onChecked={(isIn) =>
                  onChange({ without: isIn ? without.filter((other) => other !== id) : [...without, id] })
                }
              >
                {title}
              </CheckBox>
            ))}
          </fieldset>
        </>
      )}
      {!isData && starred > 0 && order.audience === 'internal' && (
        <>
          <span className={styles.label}>{t('exporting.events')}</span>
          <Segments
            label={t('exporting.events')}
            value={order.keyEventsOnly ? 'key' : 'all'}
            choices={[
              { value: 'all', label: t('exporting.allEvents', { count: retrospective.events.length }) },
              { value: 'key', label: t('exporting.keyEvents', { count: starred }) },
            ]}
            onValue={(value) => onChange({ keyEventsOnly: value === 'key' })}
          />
        </>
      )}
      {format === 'markdown' && (
        <>
          <span className={styles.label}>{t('exporting.drawings')}</span>
          <div>
            <Segments
              label={t('exporting.drawings')}
              value={order.drawings}
              choices={(['pictures', 'mermaid'] as const).map((value) => ({
                value,
                label: t(`exporting.drawingsAs.${value}`),
              }))}
              onValue={(drawings) => onChange({ drawings })}
            />
            <p className={styles.hint}>{t(`exporting.drawingsHints.${order.drawings}`)}</p>
          </div>
        </>
      )}
      {format === 'docx' && <WordChoices chosen={order.dress} onChosen={(dress) => onChange({ dress })} />}
    </>
  );
}
