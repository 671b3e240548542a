/** Below the list: all of one kind at once, and what is not suggested any more. */
import { EyeOff, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { replacementsOf } from './accept-all';
import { isEverywhere } from './ignored';
import type { SuggestionsPanelProps } from './SuggestionsPanel';
import styles from './SuggestionsPanel.module.css';
import type { Suggestion } from './suggestion';

interface PanelFootProps
  extends Pick<
    SuggestionsPanelProps,
    'suggestions' | 'ignored' | 'readOnly' | 'letterKeys' | 'onAcceptAll' | 'onShowIgnored'
  > {
  readonly active: Suggestion | undefined;
}

export function PanelFoot(props: PanelFootProps) {
  const { suggestions, active, ignored, readOnly, letterKeys, onAcceptAll, onShowIgnored } = props;
  const { t } = useTranslation();
  const rule = active?.diagnostic.rule;
  const alike = rule === undefined || readOnly ? [] : replacementsOf(suggestions, rule, {});
  const ofDocument = ignored.filter((one) => !isEverywhere(one));
  return (
    <footer className={styles.foot}>
      {letterKeys && !readOnly && <p className={styles.keys}>{t('suggestions.listKeys')}</p>}
      {rule !== undefined && alike.length > 1 && (
        <div className={styles.footRow}>
          <ListChecks size={14} strokeWidth={1.5} />
          <span>{t('suggestions.alike', { count: alike.length })}</span>
          <Button look="link" onClick={() => onAcceptAll(rule)}>
            {t('suggestions.acceptAll')}
          </Button>
        </div>
      )}
      {ignored.length > 0 && (
        <div className={styles.footRow}>
          <EyeOff size={14} strokeWidth={1.5} />
          <span>
            {ofDocument.length > 0
              ? t('suggestions.ignored', { count: ofDocument.length })
              : t('suggestions.ignoredEverywhere', { count: ignored.length })}
          </span>
          <Button look="link" onClick={onShowIgnored}>
            {t('suggestions.show')}
          </Button>
        </div>
      )}
    </footer>
  );
}
