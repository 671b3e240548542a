/** The one place that reads Enter and Escape: keys that end an input-method composition never reach a handler. */
import type { KeyboardEvent } from 'react';

interface CommitKeys {
  readonly onEnter?: (event: KeyboardEvent) => void;
  /** Enter with Ctrl or ⌘. */
  readonly onModEnter?: (event: KeyboardEvent) => void;
  readonly onShiftEnter?: (event: KeyboardEvent) => void;
  readonly onEscape?: (event: KeyboardEvent) => void;
}

/** True while an input method is composing, also for the key that ends it (229 in some browsers). */
export const isComposing = (event: { readonly isComposing?: boolean; readonly keyCode: number }): boolean =>
  event.isComposing === true || event.keyCode === 229;

/** A keydown handler for text fields. Handled keys do not reach the page. */
export const onCommit =
  ({ onEnter, onModEnter, onShiftEnter, onEscape }: CommitKeys) =>
  (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return;
    const handler = handlerFor(event, { onEnter, onModEnter, onShiftEnter, onEscape });
    if (!handler) return;
    event.preventDefault();
    event.stopPropagation();
    handler(event);
  };

type Keys = { readonly [K in keyof CommitKeys]-?: CommitKeys[K] | undefined };

function handlerFor(event: KeyboardEvent, keys: Keys) {
  if (event.key === 'Escape') return keys.onEscape;
  if (event.key !== 'Enter' || event.altKey) return undefined;
  if (event.shiftKey) return event.ctrlKey || event.metaKey ? undefined : keys.onShiftEnter;
  return event.ctrlKey || event.metaKey ? keys.onModEnter : keys.onEnter;
}
