/** The side panel: where the document contradicts itself, by step; what it says, what follows, and the way to take it. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../../shared/consistency/diagnostic';
import type { Language } from '../../../shared/kit/bilingual';
import { type PageId, pageIds } from '../../../shared/retrospective/step-id';
import { Button } from '../../ui/Button';
import styles from './ChecksPanel.module.css';
import { checkKey } from './check-key';

export interface ChecksPanelProps {
  readonly diagnostics: readonly Diagnostic[];
  readonly page: PageId;
  readonly pageTitles: Readonly<Record<PageId, string>>;
  readonly language: Language;
  /** Language of the document, whose words are shown. */
  readonly documentLanguage: Language;
  readonly readOnly: boolean;
  /** Key of the one that was gone to last. */
  readonly current: string | null;
  readonly onGo: (diagnostic: Diagnostic) => void;
  readonly onTake: (diagnostic: Diagnostic) => void;
}

export const ChecksPanel = memo(function ChecksPanel(props: ChecksPanelProps) {
  const { diagnostics, page, pageTitles } = props;
  const { t } = useTranslation();
  const groups = [page, ...pageIds.filter((other) => other !== page)]
    .map((id) => ({ id, members: diagnostics.filter(({ step }) => step === id) }))
    .filter(({ members }) => members.length > 0);
  return (
    <section className={styles.panel} aria-label={t('checks.title')}>
      <h2 className="sr-only">{t('checks.title')}</h2>
      {groups.length === 0 && <p className={styles.empty}>{t('checks.none')}</p>}
      {groups.map(({ id, members }) => (
        <div key={id}>
          <h3 className={styles.heading}>
            {id === page ? t('suggestions.thisStep') : pageTitles[id]}
            <span>{members.length}</span>
          </h3>
          <ul>
            {members.map((diagnostic) => (
              <Item key={checkKey(diagnostic)} diagnostic={diagnostic} {...props} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
});

interface ItemProps extends ChecksPanelProps {
  readonly diagnostic: Diagnostic;
}

function Item({ diagnostic, language, documentLanguage, readOnly, current, onGo, onTake }: ItemProps) {
  const { t } = useTranslation();
  const { says, expected, message } = diagnostic;
  return (
    <li className={styles.item} data-current={current === checkKey(diagnostic) || undefined}>
      <button type="button" className={styles.go} onClick={() => onGo(diagnostic)}>
        {says !== '' && (
          <span className={styles.says} lang={documentLanguage}>
            {says}
          </span>
        )}
        <span className={styles.message}>{message[language]}</span>
      </button>
      {expected !== '' && !readOnly && (
        <Button className={styles.take} onClick={() => onTake(diagnostic)}>
          {t('checks.take', { words: expected })}
        </Button>
      )}
    </li>
  );
}
