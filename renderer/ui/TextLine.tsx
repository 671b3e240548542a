/** A labelled text in the part of a row that opens. */
import { QuietText } from './Field';
import { Line } from './Row';
import type { BoundText } from './rows';

interface TextLineProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: BoundText;
  readonly multiline?: boolean;
}

export function TextLine({ label, placeholder, text, multiline = false }: TextLineProps) {
  return (
    <Line label={label}>
      <QuietText {...text} label={label} placeholder={placeholder} multiline={multiline} />
    </Line>
  );
}
