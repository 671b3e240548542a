/** One row of a list: its main fields, tools at the end, and the rest of it below on demand. */

import i18next from 'i18next';
import { ChevronDown, EyeOff, X } from 'lucide-react';
import { type KeyboardEventHandler, type ReactNode, use, useId } from 'react';
import { IconButton } from './Button';
import { Select } from './Menu';
import styles from './Row.module.css';
import { RowChoiceContext } from './row-choice';
import { useKept } from './useKept';

interface RowProps {
  readonly id: string;
  /** What the row is called in the names of its tools. */
  readonly name: string;
  readonly children: ReactNode;
  readonly details?: ReactNode;
  /** Marks left of the tools that are always seen. */
  readonly marks?: ReactNode;
  readonly look?: 'line' | 'plain';
  readonly readOnly: boolean;
  /** Holds no fields for now; of its tools only the one that shows more is there. */
  readonly resting?: boolean | undefined;
  /** Left out: the row stays. */
  readonly onRemove?: (() => void) | undefined;
  /** Keys of the row itself, which then can have the focus. */
  readonly onKeys?: KeyboardEventHandler | undefined;
  /** Whether its details are seen, where the list decides that; left out, the row does. */
  readonly open?: boolean | undefined;
  /** Its details are to be opened or closed. */
  readonly onOpen?: ((open: boolean) => void) | undefined;
  /** Where it stands in a list that draws only what is near. */
  readonly line?: RowLine | undefined;
}

/** One of many lines, of which some are drawn. */
export interface RowLine {
  readonly index: number;
  readonly size: number;
  /** Room above it, in pixels. */
  readonly before: number;
  readonly measure: ((line: HTMLElement | null) => void) | undefined;
}

/** What a list item needs to stand for its line. */
export const lineProps = (line: RowLine | undefined) =>
  line?.measure
    ? {
        ref: line.measure,
        'data-index': line.index,
        'aria-setsize': line.size,
        'aria-posinset': line.index + 1,
        style: { marginBlockStart: line.before },
      }
    : {};

export function Row({
  id,
  name,
  children,
  details,
  marks,
  look = 'line',
  readOnly,
  resting = false,
  onRemove,
  onKeys,
  open: given,
  onOpen,
  line,
}: RowProps) {
  const [own, setOpen] = useKept(`row/${id}`, false);
  const open = given ?? own;
  const panel = useId();
  const hasMore = Boolean(details) || use(RowChoiceContext) !== null;
  const called = name.trim() === '' ? i18next.t('structures.rows.unnamed') : name;
  return (
    <li
      data-row={id}
      data-open={open || undefined}
      data-resting={resting || undefined}
      className={`${styles.row} ${styles[look]}`}
      {...(onKeys ? { tabIndex: -1, onKeyDown: ofRow(onKeys) } : {})}
      {...lineProps(line)}
    >
      <div className={styles.main}>
        <div className={styles.fields}>{children}</div>
        {marks}
        <RowChoiceMark row={id} />
        <div className={styles.tools} data-two={hasMore || undefined}>
          {hasMore && (
            <IconButton
              small
              label={i18next.t(open ? 'structures.rows.less' : 'structures.rows.more', { name: called })}
              aria-expanded={open}
              aria-controls={open ? panel : undefined}
              className={styles.more ?? ''}
              onClick={() => {
                setOpen(!open);
                onOpen?.(!open);
              }}
            >
              <ChevronDown size={14} strokeWidth={1.5} />
            </IconButton>
          )}
          {!readOnly && !resting && onRemove && (
            <IconButton
              small
              label={i18next.t('structures.rows.remove', { name: called })}
              onClick={onRemove}
            >
              <X size={14} strokeWidth={1.5} />
            </IconButton>
          )}
        </div>
      </div>
      {open && (
        <div id={panel} className={styles.details}>
          {details}
          <RowChoiceLine row={id} />
        </div>
      )}
    </li>
  );
}

/** Only keys pressed on the row itself, not on what it holds. */
const ofRow =
  (handle: KeyboardEventHandler): KeyboardEventHandler =>
  (event) => {
    if (event.target === event.currentTarget) handle(event);
  };

/** A label and what it belongs to, in the part of a row that opens. */
export function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.labelled}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={styles.value}>{children}</div>
    </div>
  );
}

interface RowChoiceProps {
  /** Id of the row. */
  readonly row: string;
}

/** Where the choice is made that every row has; nothing on a screen without one. */
export function RowChoiceLine({ row }: RowChoiceProps) {
  const choice = use(RowChoiceContext);
  if (choice === null) return null;
  const { label, none, choices, readOnly } = choice;
  return (
    <Line label={label}>
      <Select
        quiet
        {...{ label, none, choices, readOnly }}
        value={choice.valueOf(row)}
        onValue={(value) => choice.onValue(row, value)}
      />
    </Line>
  );
}

/** What was chosen for the row, in sight. */
function RowChoiceMark({ row }: RowChoiceProps) {
  const choice = use(RowChoiceContext);
  const value = choice?.valueOf(row) ?? null;
  const chosen = choice?.choices.find((each) => each.value === value);
  if (chosen === undefined) return null;
  return (
    <span className={styles.chosen} title={chosen.label}>
      <EyeOff size={14} strokeWidth={1.5} aria-hidden="true" />
      <span>{chosen.label}</span>
    </span>
  );
}
