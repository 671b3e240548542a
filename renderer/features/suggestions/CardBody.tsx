/** What stands in the card of a suggestion; Enter accepts, arrows and digits choose, I opens the menu of ignoring. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { Button, IconButton } from '../../ui/Button';
import { Kbd } from '../../ui/Chip';
import { isComposing } from '../../ui/commit';
import { Glyph } from '../../ui/Marks';
import { IgnoreMenu, type IgnoreScope } from './IgnoreMenu';
import { levelShapes } from './level-shapes';
import { Rewrite } from './Rewrite';
import styles from './SuggestionCard.module.css';
import type { Suggestion } from './suggestion';

export interface CardBodyProps {
  readonly suggestion: Suggestion;
  /** Its place among all, from one. */
  readonly number: number;
  readonly total: number;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly letterKeys: boolean;
  /** Another number: the focus is wanted in the card; null: it stays where it is. */
  readonly focusTurn: number | null;
  readonly onAccept: (words: string) => void;
  readonly onWriteOwn: () => void;
  readonly onIgnore: (scope: IgnoreScope) => void;
  readonly onStep: (by: 1 | -1) => void;
}

export function CardBody(props: CardBodyProps) {
  const { suggestion, language, readOnly, focusTurn, onAccept } = props;
  const { t } = useTranslation();
  const { diagnostic } = suggestion;
  const rewrites = readOnly ? [] : diagnostic.rewrites.slice(0, 3);
  const [chosen, setChosen] = useState(0);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const card = useRef<HTMLElement>(null);
  const ignore = useRef<HTMLButtonElement>(null);
  const why = useId();
  const kind = t(`suggestions.categories.${diagnostic.category}`);
  useEffect(() => {
    if (focusTurn !== null)
      card.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }, [focusTurn]);
  const focusRewrite = (index: number) =>
    card.current?.querySelectorAll<HTMLElement>('[data-rewrite]').item(index)?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const act = isPlain(event) ? actionFor(event.key) : null;
    if (!act) return;
    event.preventDefault();
    act();
  };
  const actionFor = (key: string): (() => unknown) | null => {
    const number = Number(key);
    const rewrite = rewrites[number - 1];
    if (key === 'ArrowDown' && rewrites.length > 0) return () => focusRewrite((chosen + 1) % rewrites.length);
    if (key === 'ArrowUp' && rewrites.length > 0)
      return () => focusRewrite((chosen - 1 + rewrites.length) % rewrites.length);
    if (!props.letterKeys) return null;
    if (rewrite !== undefined) return () => onAccept(rewrite);
    return key.toLowerCase() === 'i' && !readOnly ? () => ignore.current?.click() : null;
  };
  const first = rewrites[chosen];
  return (
    <section ref={card} aria-label={kind} onKeyDown={onKeyDown}>
      <div className={styles.kind}>
        <Glyph shape={levelShapes[diagnostic.level]} />
        {kind}
        <span className={styles.pager}>
          <IconButton small label={t('suggestions.previous')} onClick={() => props.onStep(-1)}>
            <ChevronLeft size={14} strokeWidth={1.5} />
          </IconButton>
          {t('suggestions.place', { number: props.number, total: props.total })}
          <IconButton small label={t('suggestions.next')} onClick={() => props.onStep(1)}>
            <ChevronRight size={14} strokeWidth={1.5} />
          </IconButton>
        </span>
      </div>
      <p className={styles.say}>
        {sentences(language, diagnostic.message[language], diagnostic.ask[language])}
      </p>
      {rewrites.length > 0 && (
        <ul lang={diagnostic.language} aria-label={t('suggestions.rewrites')}>
          {rewrites.map((words, index) => (
            <li key={words}>
              <button
                type="button"
                className={styles.rewrite}
                data-rewrite
                aria-current={index === chosen}
                onFocus={() => setChosen(index)}
                onClick={() => onAccept(words)}
              >
                <Kbd>{index + 1}</Kbd>
                <span>
                  <Rewrite words={words} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isWhyOpen && (
        <p id={why} className={styles.why}>
          {t(`suggestions.why.${diagnostic.category}`)}
        </p>
      )}
      <div className={styles.foot}>
        {first !== undefined && (
          <Button look="primary" data-first data-accept onClick={() => onAccept(first)}>
            {t('suggestions.accept')}
            <Kbd>↵</Kbd>
          </Button>
        )}
        {!readOnly && (
          <Button
            look={first === undefined ? 'plain' : 'ghost'}
            data-first={first === undefined || undefined}
            data-edit
            onClick={props.onWriteOwn}
          >
            {t('suggestions.writeOwn')}
          </Button>
        )}
        <span className={styles.spring} />
        {!readOnly && <IgnoreMenu ref={ignore} subject={diagnostic.subject} onIgnore={props.onIgnore} />}
        <Button
          look="ghost"
          data-first={readOnly || undefined}
          aria-expanded={isWhyOpen}
          aria-controls={isWhyOpen ? why : undefined}
          onClick={() => setWhyOpen(!isWhyOpen)}
        >
          {t('suggestions.whyButton')}
        </Button>
      </div>
    </section>
  );
}

const isPlain = (event: KeyboardEvent): boolean =>
  !isComposing(event.nativeEvent) && !event.ctrlKey && !event.metaKey && !event.altKey;

const sentences = (language: Language, ...parts: readonly string[]): string =>
  parts.join(language === 'zh' ? '' : ' ');
