/** The side panel: every open suggestion by step, the current one with its question and rewrites. */
import { ChevronDown, EyeOff } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Id } from '../../../shared/kit/ids';
import type { Ignore } from '../../../shared/retrospective/retrospective';
import { type PageId, pageIds } from '../../../shared/retrospective/step-id';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Chip';
import { onCommit } from '../../ui/commit';
import { Glyph, type GlyphShape } from '../../ui/Marks';
import { Menu } from '../../ui/Menu';
import styles from './SuggestionsPanel.module.css';
import type { Suggestion } from './suggestion';

const shapes: Readonly<Record<Suggestion['diagnostic']['level'], GlyphShape>> = {
  error: 'wavy',
  warning: 'dashed',
  suggestion: 'dotted',
  info: 'none',
};

export type IgnoreScope = Ignore['scope'];

export interface SuggestionsPanelProps {
  readonly suggestions: readonly Suggestion[];
  readonly ignored: readonly Ignore[];
  readonly page: PageId;
  readonly pageTitles: Readonly<Record<PageId, string>>;
  readonly language: Language;
  readonly current: string | null;
  readonly readOnly: boolean;
  readonly onGo: (suggestion: Suggestion) => void;
  readonly onAccept: (suggestion: Suggestion, words: string) => void;
  /** Back to the text, with the words selected. */
  readonly onEdit: (suggestion: Suggestion) => void;
  readonly onIgnore: (suggestion: Suggestion, scope: IgnoreScope) => void;
  readonly onRestore: (id: Id) => void;
  /** Escape: back to the text. */
  readonly onLeave: () => void;
}

/** Drawn anew only for another list or another current one, not with every key. */
export const SuggestionsPanel = memo(function SuggestionsPanel(props: SuggestionsPanelProps) {
  const { suggestions, page, pageTitles, onLeave } = props;
  const { t } = useTranslation();
  const order = [page, ...pageIds.filter((other) => other !== page)];
  const groups = order
    .map((id) => ({ id, members: suggestions.filter((suggestion) => suggestion.page === id) }))
    .filter((group) => group.members.length > 0);
  return (
    <section
      className={styles.panel}
      aria-label={t('suggestions.title')}
      onKeyDown={onCommit({ onEscape: onLeave })}
    >
      <h2 className="sr-only">{t('suggestions.title')}</h2>
      <div className={styles.scroll}>
        {groups.length === 0 && <p className={styles.empty}>{t('suggestions.none')}</p>}
        {groups.map((group) => (
          <div key={group.id}>
            <h3 className={styles.heading}>
              {group.id === page ? t('suggestions.thisStep') : pageTitles[group.id]}
              <span>{group.members.length}</span>
            </h3>
            <ul>
              {group.members.map((suggestion) => (
                <SuggestionItem key={suggestion.id} suggestion={suggestion} {...props} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <IgnoredList {...props} />
    </section>
  );
});

function SuggestionItem({
  suggestion,
  ...props
}: SuggestionsPanelProps & { readonly suggestion: Suggestion }) {
  const { t } = useTranslation();
  const { diagnostic } = suggestion;
  const isCurrent = suggestion.id === props.current;
  return (
    <li className={styles.item} data-current={isCurrent || undefined} data-suggestion={suggestion.id}>
      <button
        type="button"
        className={styles.go}
        aria-expanded={isCurrent}
        onClick={() => props.onGo(suggestion)}
      >
        <Glyph shape={shapes[diagnostic.level]} />
        <span className={styles.quote} lang={diagnostic.language}>
          {diagnostic.text}
        </span>
        <span className={styles.reason}>{t(`suggestions.categories.${diagnostic.category}`)}</span>
      </button>
      {isCurrent && <SuggestionDetails suggestion={suggestion} {...props} />}
    </li>
  );
}

function SuggestionDetails({
  suggestion,
  ...props
}: SuggestionsPanelProps & { readonly suggestion: Suggestion }) {
  const { t } = useTranslation();
  const { diagnostic } = suggestion;
  const [first] = diagnostic.rewrites;
  const accept = (words: string) => props.onAccept(suggestion, words);
  const ignore = (scope: IgnoreScope) => () => props.onIgnore(suggestion, scope);
  return (
    <div className={styles.details}>
      <p>{diagnostic.message[props.language]}</p>
      <p className={styles.question}>{diagnostic.ask[props.language]}</p>
      {!props.readOnly && (
        <>
          <ul className={styles.rewrites} lang={diagnostic.language}>
            {diagnostic.rewrites.map((words, index) => (
              <li key={words}>
                <button type="button" onClick={() => accept(words)}>
                  <Kbd>{index + 1}</Kbd>
                  <span>{withBlanks(words)}</span>
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.buttons}>
            {first !== undefined && (
              <Button look="primary" data-accept onClick={() => accept(first)}>
                {t('suggestions.accept')}
                <Kbd>↵</Kbd>
              </Button>
            )}
            <Button
              look={first === undefined ? 'plain' : 'ghost'}
              data-edit
              onClick={() => props.onEdit(suggestion)}
            >
              {t('suggestions.writeOwn')}
            </Button>
            <Menu
              align="end"
              trigger={
                <Button look="ghost">
                  {t('suggestions.ignore')}
                  <ChevronDown size={14} strokeWidth={1.5} />
                </Button>
              }
              items={[
                { id: 'here', label: t('suggestions.here'), run: ignore('here') },
                { id: 'words', label: t('suggestions.words'), run: ignore('words') },
                { id: 'rule', label: t('suggestions.rule'), run: ignore('rule') },
              ]}
            />
          </div>
        </>
      )}
    </div>
  );
}

/** Labelled blanks of a rewrite, drawn as slots. */
function withBlanks(words: string) {
  return words.split(/(\[[^\]]*\]|【[^】]*】)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={`${part}${index.toString()}`} className={styles.blank}>
        {part.slice(1, -1)}
      </span>
    ) : (
      part
    ),
  );
}

function IgnoredList({ ignored, readOnly, onRestore }: SuggestionsPanelProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (ignored.length === 0) return null;
  return (
    <footer className={styles.foot}>
      {open && (
        <ul className={styles.ignored}>
          {ignored.map((one) => (
            <li key={one.id}>
              <span className={styles.quote}>
                {one.scope === 'rule' ? `${t('suggestions.ruleIgnored')}: ${one.rule}` : one.quote}
              </span>
              <Button look="link" disabled={readOnly} onClick={() => onRestore(one.id)}>
                {t('suggestions.restore')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.footRow}>
        <EyeOff size={14} strokeWidth={1.5} />
        <span>{t('suggestions.ignored', { count: ignored.length })}</span>
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('suggestions.hide') : t('suggestions.show')}
        </Button>
      </div>
    </footer>
  );
}
