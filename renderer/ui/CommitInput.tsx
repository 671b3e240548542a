/** A field whose text counts once it is finished: by Enter or by leaving it. Escape takes it back. */
import { type KeyboardEventHandler, type Ref, useRef, useState } from 'react';
import { onCommit } from './commit';
import fieldStyles from './Field.module.css';
import styles from './QuietInput.module.css';

interface CommitInputProps {
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly title?: string | undefined;
  /** Id of what is said about the text. */
  readonly describedBy?: string | undefined;
  readonly readOnly?: boolean;
  /** Id of `Suggestions` on the page. */
  readonly list?: string;
  readonly look?: 'body' | 'caption' | 'mono';
  readonly onText: (text: string) => void;
  /** The text, finished by Shift+Enter: what else it may mean. Left out, that key does nothing. */
  readonly onOther?: (text: string) => void;
  /** With every change of what is being typed; null once it is finished or taken back. */
  readonly onDraft?: (draft: string | null) => void;
  /** After Enter, when the text has been handed over. */
  readonly onEnter?: () => void;
  /** Keys that finish nothing. */
  readonly onKeys?: KeyboardEventHandler<HTMLInputElement>;
  readonly ref?: Ref<HTMLInputElement>;
}

export function CommitInput({
  value,
  look = 'body',
  onText,
  onOther,
  onDraft,
  onEnter,
  onKeys,
  ...props
}: CommitInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef(draft);
  const keep = (text: string | null) => {
    latest.current = text;
    setDraft(text);
    onDraft?.(text);
  };
  const finish = (take = onText) => {
    const text = latest.current;
    if (text === null) return;
    keep(null);
    if (text !== value) take(text);
  };
  const finishOther = (take: (text: string) => void) => () => {
    finish(take);
    onEnter?.();
  };
  const keys = onCommit({
    onEnter: () => {
      finish();
      onEnter?.();
    },
    ...(onOther ? { onShiftEnter: finishOther(onOther) } : {}),
    ...(draft === null ? {} : { onEscape: () => keep(null) }),
  });
  return (
    <input
      ref={props.ref}
      type="text"
      className={`${fieldStyles.quiet} ${fieldStyles[look]} ${styles.input}`}
      data-kept={draft === null || undefined}
      aria-label={props.label}
      title={props.title}
      aria-describedby={props.describedBy}
      placeholder={props.placeholder}
      readOnly={props.readOnly}
      list={props.list}
      spellCheck={false}
      autoComplete="off"
      value={draft ?? value}
      onChange={(event) => keep(event.target.value)}
      onBlur={() => finish()}
      onKeyDown={(event) => {
        keys(event);
        if (!event.defaultPrevented) onKeys?.(event);
      }}
    />
  );
}
