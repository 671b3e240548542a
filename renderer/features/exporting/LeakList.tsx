/** What a file would give away: each thing with what can be done about it. */
import { Check, ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Leak } from '../../../shared/privacy/leak-check';
import { Button } from '../../ui/Button';
import styles from './ExportDialog.module.css';

interface LeakListProps {
  readonly leaks: readonly Leak[];
  readonly hideNames: boolean;
  readonly allowed: readonly string[];
  readonly openSuggestions: number;
  /** Of what the browser writes into a PDF nothing is promised. */
  readonly ownWriter: boolean;
  readonly onShow: (leak: Leak) => void;
  readonly onAllowed: (found: string, isAllowed: boolean) => void;
}

/** So many are shown; the others are counted. */
const shownAtMost = 40;

export function LeakList(props: LeakListProps) {
  const { leaks, hideNames, allowed, openSuggestions, ownWriter, onShow, onAllowed } = props;
  const { t } = useTranslation();
  const rest = leaks.length - shownAtMost;
  return (
    <ul className={styles.leaks} aria-label={t('exporting.check')}>
      {leaks.slice(0, shownAtMost).map((leak) => {
        const isAllowed = allowed.includes(leak.found);
        const isHidden = !isAllowed && (leak.blocks || hideNames);
        return (
          <li key={`${leak.kind} ${leak.found}`} data-secret={leak.blocks || undefined}>
            <ShieldAlert size={16} strokeWidth={1.5} aria-hidden="true" />
            <span className={styles.leak}>
              <strong>{t(`exporting.kinds.${leak.kind}`)}</strong> <q>{excerpt(leak)}</q>
              <span className={styles.count}>
                {t(isHidden ? 'exporting.hidden' : 'exporting.leaves', { count: leak.count })}
              </span>
            </span>
            <Button
              look="ghost"
              onClick={() => onShow(leak)}
              aria-label={t('exporting.showOf', { text: excerpt(leak) })}
            >
              {t('exporting.show')}
            </Button>
            {(leak.blocks || hideNames) && (
              <Button
                aria-pressed={isAllowed}
                aria-label={t('exporting.keepOf', { text: excerpt(leak) })}
                onClick={() => onAllowed(leak.found, !isAllowed)}
              >
                {t(isAllowed ? 'exporting.hide' : 'exporting.keep')}
              </Button>
            )}
          </li>
        );
      })}
      {rest > 0 && <li>{t('exporting.moreLeaks', { count: rest })}</li>}
      {leaks.length === 0 && (
        <li>
          <Check size={16} strokeWidth={1.5} aria-hidden="true" />
          {t('exporting.nothingFound')}
        </li>
      )}
      {openSuggestions > 0 && <li>{t('exporting.suggestionsOpen', { count: openSuggestions })}</li>}
      {ownWriter && (
        <li>
          <Check size={16} strokeWidth={1.5} aria-hidden="true" />
          {t('exporting.noMetadata')}
        </li>
      )}
    </ul>
  );
}

/** A line of it; of a secret no more than tells it from others. */
function excerpt({ found, blocks }: Leak): string {
  const line = found.replace(/\s+/g, ' ');
  const longest = blocks ? 12 : 40;
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
