/** One line of text in place, with suggestions that never bind: any text is kept. */
import { type KeyboardEventHandler, useId } from 'react';
import { useDraft } from './Field';
import fieldStyles from './Field.module.css';
import styles from './QuietInput.module.css';

interface QuietInputProps {
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly look?: 'body' | 'caption' | 'mono';
  readonly align?: 'start' | 'end';
  readonly suggestions?: readonly string[];
  readonly onText: (text: string) => void;
  readonly onKeyDown?: KeyboardEventHandler;
}

export function QuietInput({ look = 'body', align = 'start', suggestions = [], ...props }: QuietInputProps) {
  const list = useId();
  const { draft, handlers } = useDraft(props.value, props.onText);
  return (
    <>
      <input
        type="text"
        className={`${fieldStyles.quiet} ${fieldStyles[look]} ${styles.input}`}
        data-align={align}
        aria-label={props.label}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        spellCheck={false}
        autoComplete="off"
        list={suggestions.length > 0 ? list : undefined}
        onKeyDown={props.onKeyDown}
        value={draft}
        {...handlers(false)}
      />
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  );
}
