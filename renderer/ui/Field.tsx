/** Text fields: framed ones for forms, quiet ones that read as text until they are touched. */
import {
  type InputHTMLAttributes,
  type KeyboardEventHandler,
  type ReactNode,
  type Ref,
  useEffect,
  useRef,
  useState,
} from 'react';
import styles from './Field.module.css';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly icon?: ReactNode;
  readonly trailing?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A framed one-line field with room for an icon and a hint. */
export function Field({ icon, trailing, className = '', ...rest }: FieldProps) {
  return (
    <label className={`${styles.field} ${className}`}>
      {icon}
      <input {...rest} />
      {trailing}
    </label>
  );
}

interface QuietTextProps {
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  /** Class of text: body of a row, its lead, a caption. */
  readonly look?: 'body' | 'strong' | 'caption' | 'mono' | 'large';
  readonly multiline?: boolean;
  readonly align?: 'start' | 'end';
  /** Called with every change that is not inside an open composition. */
  readonly onText: (text: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: KeyboardEventHandler;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Text in place: grows with what is in it; a line break needs `multiline`. */
export function QuietText({
  value,
  onText,
  onBlur,
  multiline = false,
  look = 'body',
  align = 'start',
  ...rest
}: QuietTextProps) {
  const { draft, handlers } = useDraft(value, onText);
  return (
    <textarea
      ref={rest.ref}
      rows={1}
      className={`${styles.quiet} ${styles[look]}`}
      data-align={align}
      data-kept
      aria-label={rest.label}
      placeholder={rest.placeholder}
      readOnly={rest.readOnly}
      spellCheck={false}
      onKeyDown={rest.onKeyDown}
      value={draft}
      {...handlers(multiline)}
      onBlur={onBlur}
    />
  );
}

/** What is being typed, kept apart from the stored value while an input method composes. */
export function useDraft(value: string, onText: (text: string) => void) {
  const [draft, setDraft] = useState(value);
  const composing = useRef(false);
  const sent = useRef(value);
  useEffect(() => {
    if (composing.current || value === sent.current) return;
    sent.current = value;
    setDraft(value);
  }, [value]);
  const send = (text: string) => {
    sent.current = text;
    onText(text);
  };
  const handlers = (multiline: boolean) => ({
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event: { currentTarget: HTMLTextAreaElement | HTMLInputElement }) => {
      composing.current = false;
      send(event.currentTarget.value);
    },
    onChange: (event: { target: HTMLTextAreaElement | HTMLInputElement }) => {
      const text = multiline ? event.target.value : event.target.value.replace(/\r?\n/g, ' ');
      setDraft(text);
      if (!composing.current) send(text);
    },
  });
  return { draft, handlers };
}
