/** A field whose text counts once it is finished: by Enter or by leaving it. Escape takes it back. */
import { type Ref, useRef, useState } from 'react';
import { onCommit } from './commit';
import fieldStyles from './Field.module.css';
import styles from './QuietInput.module.css';

interface CommitInputProps {
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly title?: string | undefined;
  readonly readOnly?: boolean;
  /** Id of `Suggestions` on the page. */
  readonly list?: string;
  readonly look?: 'body' | 'caption' | 'mono';
  readonly onText: (text: string) => void;
  /** After Enter, when the text has been handed over. */
  readonly onEnter?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export function CommitInput({ value, look = 'body', onText, onEnter, ...props }: CommitInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef(draft);
  const keep = (text: string | null) => {
    latest.current = text;
    setDraft(text);
  };
  const finish = () => {
    const text = latest.current;
    keep(null);
    if (text !== null && text !== value) onText(text);
  };
  const keys = onCommit({
    onEnter: () => {
      finish();
      onEnter?.();
    },
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
      placeholder={props.placeholder}
      readOnly={props.readOnly}
      list={props.list}
      spellCheck={false}
      autoComplete="off"
      value={draft ?? value}
      onChange={(event) => keep(event.target.value)}
      onBlur={finish}
      onKeyDown={keys}
    />
  );
}
