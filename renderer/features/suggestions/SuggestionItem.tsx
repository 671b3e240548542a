/** One suggestion in the panel: its mark, the words, the reason in one line. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from '../../ui/Marks';
import { levelShapes } from './level-shapes';
import styles from './SuggestionsPanel.module.css';
import type { Suggestion } from './suggestion';

interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  /** Whether Tab leads to it. */
  readonly isStop: boolean;
  readonly onFocus: (id: string) => void;
  readonly onGo: (suggestion: Suggestion) => void;
}

/** Letters that fit on one line for certain; one outside ASCII is as wide as two. */
const line = 24;
const isLong = (text: string): boolean => text.replace(/[^\u0020-\u007e]/g, '__').length > line;

/** A long document has hundreds: only those that changed are drawn anew. */
export const SuggestionItem = memo(function SuggestionItem({
  suggestion,
  isCurrent,
  isOpen,
  isStop,
  onFocus,
  onGo,
}: SuggestionItemProps) {
  const { t } = useTranslation();
  const { diagnostic } = suggestion;
  return (
    <li className={styles.item} data-current={isCurrent || undefined}>
      <button
        type="button"
        className={styles.go}
        data-suggestion={suggestion.id}
        tabIndex={isStop ? 0 : -1}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-keyshortcuts="Enter A I Shift+A"
        onFocus={() => onFocus(suggestion.id)}
        onClick={() => onGo(suggestion)}
      >
        <Glyph shape={levelShapes[diagnostic.level]} />
        <span
          className={styles.quote}
          lang={diagnostic.language}
          data-long={isLong(diagnostic.text) || undefined}
        >
          {diagnostic.text}
        </span>
        <span className={styles.reason}>{t(`suggestions.categories.${diagnostic.category}`)}</span>
      </button>
    </li>
  );
});
