/** Export: format and language of headings, then one button. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Chip';
import { Segments } from '../../ui/Choices';
import { Dialog } from '../../ui/Dialog';
import { type Dress, plainDress } from './dress';
import styles from './ExportDialog.module.css';
import { type ExportFormat, exportFormats, formatIds } from './formats';
import { WordChoices } from './WordChoices';

export interface ExportOrder {
  readonly format: ExportFormat;
  readonly language: Language;
  /** The timeline lists only the starred events. */
  readonly keyEventsOnly: boolean;
  /** Of a Word file. */
  readonly dress?: Dress;
}

interface ExportDialogProps {
  readonly open: boolean;
  readonly retrospective: Retrospective;
  readonly openSuggestions: number;
  readonly onExport: (order: ExportOrder) => void;
  readonly onClose: () => void;
}

export function ExportDialog({ open, retrospective, openSuggestions, onExport, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [language, setLanguage] = useState<Language>(retrospective.language);
  const [keyEventsOnly, setKeyEventsOnly] = useState(false);
  const [dress, setDress] = useState<Dress>(plainDress);
  const starred = retrospective.events.filter(({ key }) => key).length;
  const chosen = exportFormats[format];
  const order = { format, language, dress, keyEventsOnly: keyEventsOnly && starred > 0 };
  return (
    <Dialog
      open={open}
      title={t('exporting.title')}
      aside={retrospective.title || t('app.untitled')}
      onClose={onClose}
      foot={
        <>
          <Button large onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button large look="primary" onClick={() => onExport(order)}>
            {t('exporting.run')}
            <Kbd>↵</Kbd>
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onExport(order);
        }}
      >
        <span className={styles.label}>{t('exporting.format')}</span>
        <div>
          <Segments
            label={t('exporting.format')}
            value={format}
            choices={formatIds.map((id) => ({ value: id, label: t(exportFormats[id].label) }))}
            onValue={setFormat}
          />
          <p className={styles.hint}>{t(chosen.hint)}</p>
        </div>
        {format === 'docx' && <WordChoices chosen={dress} onChosen={setDress} />}
        {format !== 'archive' && (
          <>
            <span className={styles.label}>{t('exporting.headings')}</span>
            <Segments
              label={t('exporting.headings')}
              value={language}
              choices={[
                { value: 'en', label: t('app.english') },
                { value: 'zh', label: t('app.chinese') },
              ]}
              onValue={setLanguage}
            />
            {starred > 0 && (
              <>
                <span className={styles.label}>{t('exporting.events')}</span>
                <Segments
                  label={t('exporting.events')}
                  value={keyEventsOnly ? 'key' : 'all'}
                  choices={[
                    { value: 'all', label: t('exporting.allEvents', { count: retrospective.events.length }) },
                    { value: 'key', label: t('exporting.keyEvents', { count: starred }) },
                  ]}
                  onValue={(value) => setKeyEventsOnly(value === 'key')}
                />
              </>
            )}
          </>
        )}
        <ul className={styles.notes}>
          {openSuggestions > 0 && <li>{t('exporting.suggestionsOpen', { count: openSuggestions })}</li>}
          <li>{t('exporting.noMetadata')}</li>
        </ul>
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
