/** A field that is there at once: it takes what is typed for a surface that is still on its way, and hands it on. */
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing, onCommit } from './commit';
import { useHeldFocus } from './useHeldFocus';
import styles from './WaitingField.module.css';

interface WaitingFieldProps {
  /** An input method is in the middle of a word: nothing may take the focus from it. */
  readonly onComposing: (composing: boolean) => void;
  /** The surface took the focus, and has what was typed. */
  readonly onArrived: () => void;
  readonly onGiveUp: () => void;
}

/** Keys that mean something in a list of results. */
const isWalking = ({ key }: KeyboardEvent): boolean => key === 'ArrowDown' || key === 'ArrowUp';

export function WaitingField({ onComposing, onArrived, onGiveUp }: WaitingFieldProps) {
  const { t } = useTranslation();
  const place = useHeldFocus(true);
  const field = useRef<HTMLInputElement>(null);
  const keys = useRef<readonly string[]>([]);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);

  const keep = ({ key }: KeyboardEvent) => {
    keys.current = [...keys.current, key];
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') event.preventDefault();
    if (isWalking(event) && !isComposing(event.nativeEvent)) keep(event);
    onCommit({ onEnter: keep, onEscape: onGiveUp })(event);
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent<HTMLInputElement>) => {
    if (!(relatedTarget instanceof HTMLElement) || !relatedTarget.closest('[data-blocking]')) return;
    const typed = { text: currentTarget.value, keys: keys.current };
    queueMicrotask(() => void handOn(relatedTarget, typed));
    onArrived();
  };
  return (
    <div ref={place} className={styles.place} data-blocking>
      <input
        ref={field}
        className={styles.field}
        aria-label={t('app.opening')}
        placeholder={t('app.opening')}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={() => onComposing(false)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
    </div>
  );
}

interface Typed {
  readonly text: string;
  readonly keys: readonly string[];
}

/** As if it had been typed there; what takes no text has no use for it. */
async function handOn(to: HTMLElement, { text, keys }: Typed): Promise<void> {
  if (!(to instanceof HTMLInputElement)) return;
  if (text !== '') {
    to.setRangeText(text, to.selectionStart ?? 0, to.selectionEnd ?? 0, 'end');
    to.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const key of keys) {
    await twoFrames();
    to.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
}

/** What the key before led to is drawn. */
const twoFrames = (): Promise<void> =>
  new Promise((settle) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => settle()));
  });
