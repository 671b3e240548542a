/** The side panel: where the document contradicts itself, by step; what it says, what follows, and the way to take it. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../../shared/consistency/diagnostic';
import { inGroups } from '../../../shared/consistency/in-groups';
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
  readonly onIgnore: (diagnostic: Diagnostic) => void;
  /** How many of the document are ignored. */
  readonly ignored: number;
  readonly onShowIgnored: () => void;
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
            {inGroups(members).map(({ members: alike, sum }) =>
              sum === null ? (
                <Item key={checkKey(alike[0])} diagnostic={alike[0]} {...props} />
              ) : (
                <li key={checkKey(alike[0])}>
                  <details
                    className={styles.alike}
                    open={alike.some((one) => checkKey(one) === props.current) || undefined}
                  >
                    <summary>{sum[props.language]}</summary>
                    <ul>
                      {alike.map((diagnostic) => (
                        <Item key={checkKey(diagnostic)} diagnostic={diagnostic} {...props} />
                      ))}
                    </ul>
                  </details>
                </li>
              ),
            )}
          </ul>
        </div>
      ))}
      {props.ignored > 0 && (
        <Button look="link" className={styles.ignored} onClick={props.onShowIgnored}>
          {t('checks.ignored', { count: props.ignored })}
        </Button>
      )}
    </section>
  );
});

interface ItemProps extends ChecksPanelProps {
  readonly diagnostic: Diagnostic;
}

function Item(props: ItemProps) {
  const { diagnostic, language, documentLanguage, readOnly, current, onGo, onTake, onIgnore } = props;
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
      {!readOnly && (
        <div className={styles.acts}>
          {expected !== '' && (
            <Button className={styles.take} onClick={() => onTake(diagnostic)}>
              {t('checks.take', { words: expected })}
            </Button>
          )}
          <Button
            look="link"
            aria-label={t('checks.ignoreNamed', { words: says || message[language] })}
            onClick={() => onIgnore(diagnostic)}
          >
            {t('checks.ignore')}
          </Button>
        </div>
      )}
    </li>
  );
}
