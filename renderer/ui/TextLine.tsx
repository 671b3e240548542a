/** A labelled text in the part of a row that opens. */
import { QuietText } from './Field';
import { Line } from './Row';
import { type BoundText, enterMoves } from './rows';

interface TextLineProps {
  readonly label: string;
  /** The label as seen, where what it belongs to is plain to see. */
  readonly shown?: string;
  readonly placeholder: string;
  readonly text: BoundText;
  readonly multiline?: boolean;
}

export function TextLine({ label, shown = label, placeholder, text, multiline = false }: TextLineProps) {
  return (
    <Line label={shown}>
      <QuietText
        {...text}
        label={label}
        placeholder={placeholder}
        multiline={multiline}
        {...(multiline ? {} : { onKeyDown: enterMoves })}
      />
    </Line>
  );
}
