/** The side panel: every open suggestion by step, one line of reason each; its keys are those of the list. */
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../../shared/lint/diagnostic';
import { type PageId, pageIds } from '../../../shared/retrospective/step-id';
import { Button } from '../../ui/Button';
import { onCommit } from '../../ui/commit';
import { Select } from '../../ui/Menu';
import type { Ignored } from './ignored';
import { PanelFoot } from './PanelFoot';
import { SuggestionItem } from './SuggestionItem';
import styles from './SuggestionsPanel.module.css';
import type { Suggestion } from './suggestion';
import { useListKeys } from './useListKeys';

export interface SuggestionsPanelProps {
  readonly suggestions: readonly Suggestion[];
  /** False: none are looked for by the writer's own wish. */
  readonly on: boolean;
  readonly ignored: readonly Ignored[];
  readonly page: PageId;
  readonly pageTitles: Readonly<Record<PageId, string>>;
  /** The one whose words are marked. */
  readonly current: string | null;
  /** The one whose card is open. */
  readonly open: string | null;
  readonly readOnly: boolean;
  readonly letterKeys: boolean;
  readonly onGo: (suggestion: Suggestion) => void;
  readonly onAccept: (suggestion: Suggestion, words: string) => void;
  readonly onIgnoreHere: (suggestion: Suggestion) => void;
  readonly onAcceptAll: (rule: string) => void;
  readonly onShowIgnored: () => void;
  readonly onTurnOn: () => void;
  /** Escape: back to the text. */
  readonly onLeave: () => void;
}

/** Drawn anew only for another list or another current one, not with every key. */
export const SuggestionsPanel = memo(function SuggestionsPanel(props: SuggestionsPanelProps) {
  const { suggestions, page, pageTitles, current, onLeave } = props;
  const { t } = useTranslation();
  const [kind, setKind] = useState<Category | null>(null);
  const shownKind = suggestions.some(({ diagnostic }) => diagnostic.category === kind) ? kind : null;
  const groups = groupsOf(suggestions, page, shownKind);
  const list = useListKeys({ ...props, members: groups.flatMap(({ members }) => members) });
  return (
    <section
      className={styles.panel}
      aria-label={t('suggestions.title')}
      onKeyDown={onCommit({ onEscape: onLeave })}
    >
      <h2 className="sr-only">{t('suggestions.title')}</h2>
      {suggestions.length > 0 && <KindFilter suggestions={suggestions} kind={shownKind} onKind={setKind} />}
      <div className={styles.scroll}>
        {!props.on && (
          <div className={styles.empty}>
            <p>{t('suggestions.areOff')}</p>
            <Button look="link" onClick={props.onTurnOn}>
              {t('suggestions.turnOn')}
            </Button>
          </div>
        )}
        {props.on && groups.length === 0 && <p className={styles.empty}>{t('suggestions.none')}</p>}
        {groups.map((group) => (
          <div key={group.id}>
            <h3 className={styles.heading}>
              {group.id === page ? t('suggestions.thisStep') : pageTitles[group.id]}
              <span>{group.members.length}</span>
            </h3>
            <ul className={styles.list} onKeyDown={list.onKeyDown}>
              {group.members.map((suggestion) => (
                <SuggestionItem
                  key={suggestion.id}
                  suggestion={suggestion}
                  isCurrent={suggestion.id === current}
                  isOpen={suggestion.id === props.open}
                  isStop={suggestion.id === list.stop}
                  onFocus={list.setActive}
                  onGo={props.onGo}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <PanelFoot {...props} active={list.active} />
    </section>
  );
});

interface Group {
  readonly id: PageId;
  readonly members: readonly Suggestion[];
}

/** By step, the open one first. */
function groupsOf(suggestions: readonly Suggestion[], page: PageId, kind: Category | null): readonly Group[] {
  const wanted = suggestions.filter(({ diagnostic }) => kind === null || diagnostic.category === kind);
  return [page, ...pageIds.filter((other) => other !== page)]
    .map((id) => ({ id, members: wanted.filter((suggestion) => suggestion.page === id) }))
    .filter(({ members }) => members.length > 0);
}

interface KindFilterProps {
  readonly suggestions: readonly Suggestion[];
  readonly kind: Category | null;
  readonly onKind: (kind: Category | null) => void;
}

function KindFilter({ suggestions, kind, onKind }: KindFilterProps) {
  const { t } = useTranslation();
  const counts = new Map<Category, number>();
  for (const { diagnostic } of suggestions)
    counts.set(diagnostic.category, (counts.get(diagnostic.category) ?? 0) + 1);
  const choices = [...counts].map(([value, count]) => ({
    value,
    label: t('suggestions.kindCount', { kind: t(`suggestions.categories.${value}`), count }),
  }));
  return (
    <div className={styles.filter}>
      <Select
        quiet
        label={t('suggestions.filter')}
        value={kind}
        none={t('suggestions.allKinds')}
        choices={choices}
        onValue={onKind}
      />
    </div>
  );
}
