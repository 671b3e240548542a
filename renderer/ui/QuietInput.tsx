/** One line of text in place, with suggestions that never bind: any text is kept. */
import type { KeyboardEventHandler } from 'react';
import { useDraft } from './Field';
import fieldStyles from './Field.module.css';
import styles from './QuietInput.module.css';

interface QuietInputProps {
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly look?: 'body' | 'caption' | 'mono';
  /** Id of `Suggestions` on the page. */
  readonly list?: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown?: KeyboardEventHandler;
}

export function QuietInput({ look = 'body', ...props }: QuietInputProps) {
  const { draft, handlers } = useDraft(props.value, props.onText);
  return (
    <input
      type="text"
      className={`${fieldStyles.quiet} ${fieldStyles[look]} ${styles.input}`}
      data-kept
      aria-label={props.label}
      placeholder={props.placeholder}
      readOnly={props.readOnly}
      spellCheck={false}
      autoComplete="off"
      list={props.list}
      onKeyDown={props.onKeyDown}
      value={draft}
      {...handlers(false)}
    />
  );
}

interface SuggestionsProps {
  readonly id: string;
  readonly texts: readonly string[];
}

/** Texts to offer in the fields that name this id. */
export function Suggestions({ id, texts }: SuggestionsProps) {
  return (
    <datalist id={id}>
      {texts.map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  );
}
