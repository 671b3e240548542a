/** The pasted text beside its events: what became an event, what did not, and what is hidden. */
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/Button';
import styles from './intake.module.css';
import { keyLines, type LinePart, partsOfLine } from './sensitive-parts';
import { type RowControl, VirtualList } from './VirtualList';

export interface SourceLine {
  /** From 0. */
  readonly index: number;
  readonly text: string;
}

/** What became of a line. */
export type LineLook = 'kept' | 'unread' | 'plain';

export interface SourcePaneProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly current: number;
  readonly onCurrent: (index: number) => void;
  readonly lookOf: (index: number) => LineLook;
  /** The lines of the event at hand, from 0. */
  readonly chosen?: { readonly from: number; readonly to: number } | undefined;
  readonly unmasked: ReadonlySet<string>;
  /** Left out where the text is only read. */
  readonly onMask?: (text: string, isShown: boolean) => void;
  readonly onAdd?: (index: number) => void;
}

export function SourcePane(props: SourcePaneProps) {
  const { label, lines, current, onCurrent, lookOf, chosen, onAdd } = props;
  const items = useMemo(() => lines.map((text, index): SourceLine => ({ index, text })), [lines]);
  const keys = useMemo(() => keyLines(lines), [lines]);
  return (
    <VirtualList
      className={styles.source}
      label={label}
      items={items}
      idOf={idOf}
      current={current}
      onCurrent={onCurrent}
      estimate={24}
      lookOf={({ index }) =>
        chosen && chosen.from <= index && index <= chosen.to ? `${lookOf(index)} chosen` : lookOf(index)
      }
      onKey={(key, { index }) => {
        if (!onAdd || (key !== '+' && key !== '=')) return false;
        onAdd(index);
        return true;
      }}
      renderRow={(line, _index, control) => (
        <Line
          {...props}
          line={line}
          control={control}
          isCurrent={line.index === current}
          isKey={keys.has(line.index)}
          look={lookOf(line.index)}
        />
      )}
    />
  );
}

const idOf = ({ index }: SourceLine): number => index;

interface LineProps extends Pick<SourcePaneProps, 'unmasked' | 'onMask' | 'onAdd'> {
  readonly line: SourceLine;
  readonly control: RowControl;
  readonly isCurrent: boolean;
  readonly isKey: boolean;
  readonly look: LineLook;
}

function Line({ line, control, isCurrent, isKey, look, unmasked, onMask, onAdd }: LineProps) {
  const { t } = useTranslation();
  const parts: readonly LinePart[] = isKey
    ? [{ start: 0, text: line.text, kind: 'private-key', isSecret: true }]
    : partsOfLine(line.text);
  const hidden = parts.filter(({ kind }) => kind !== null);
  return (
    <>
      <span className={styles.number} aria-hidden="true">
        {line.index + 1}
      </span>
      <button type="button" className={styles.lineText} onClick={control.onFocus} {...control}>
        {parts.map((part) => (
          <Part key={part.start} part={part} isShown={unmasked.has(part.text)} />
        ))}
      </button>
      {isCurrent && onAdd && look !== 'kept' && line.text.trim() !== '' && (
        <div className={styles.lineAdd}>
          <IconButton
            small
            label={t('intake.addLine', { line: line.index + 1 })}
            onClick={() => onAdd(line.index)}
          >
            <Plus size={14} strokeWidth={1.5} />
          </IconButton>
        </div>
      )}
      {isCurrent && onMask && !isKey && hidden.length > 0 && (
        <div className={styles.masks}>
          {hidden.map(({ text, kind }) => (
            <Button key={text} look="ghost" onClick={() => onMask(text, !unmasked.has(text))}>
              {t(unmasked.has(text) ? 'intake.mask' : 'intake.unmask', {
                kind: t(`intake.kinds.${kind ?? 'token'}`),
              })}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

const dots = '••••••••';

function Part({ part, isShown }: { readonly part: LinePart; readonly isShown: boolean }) {
  const { t } = useTranslation();
  if (part.kind === null) return <>{part.text}</>;
  if (isShown) return <span className={styles.shown}>{part.text}</span>;
  return (
    <span className={styles.hidden} data-secret={part.isSecret || undefined}>
      <span className="sr-only">{t(`intake.kinds.${part.kind}`)}</span>
      <span aria-hidden="true">{`${headOf(part)}${dots}`}</span>
    </span>
  );
}

/** Where an address leads may be read; what it opens may not. */
const headOf = ({ text, kind }: LinePart): string =>
  kind === 'webhook' ? (/^https?:\/\/([^/]+)\//.exec(text)?.[1] ?? '').concat('/') : '';
