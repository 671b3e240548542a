/** Retrospectives as a table; of a long one only the rows in view are drawn. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  Fragment,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Listed } from '../../store/library';
import { usePreferences } from '../../store/preferences';
import { DoneCells, SeverityMark } from '../../ui/Marks';
import { dayOf } from './filters';
import styles from './LibraryList.module.css';
import { OpenButton } from './OpenButton';
import { RowMenu } from './RowMenu';
import type { LibraryRows } from './useRows';

export interface TableHandle {
  readonly reveal: (id: string) => void;
}

interface ArchiveTableProps {
  readonly list: readonly Listed[];
  readonly language: Language;
  readonly rows: LibraryRows;
  readonly label: string;
  readonly ref?: Ref<TableHandle>;
}

/** So many rows are drawn without a second thought. */
const fewRows = 100;

/** In pixels, as the style sheet has it; on a narrow screen a row has three lines. */
const rowHeights = { compact: 36, comfortable: 42, narrow: 72 } as const;

const columns = ['date', 'title', 'severity', 'services', 'state', 'actions'] as const;

export function ArchiveTable({ list, language, rows, label, ref }: ArchiveTableProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  const windowed = useWindow(list, rows.roving.current, body);
  useImperativeHandle(ref, () => ({ reveal: windowed.reveal }));
  return (
    <table className={styles.table} aria-label={label} aria-rowcount={list.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles[column]}>
              {t(`home.columns.${column}`)}
            </th>
          ))}
          <th scope="col" className={styles.more}>
            <span className="sr-only">{t('home.columns.more')}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {windowed.shown.map((index, at) => {
          const listed = list[index];
          return (
            listed && (
              <Fragment key={listed.id}>
                <Gap height={(index - 1 - (windowed.shown[at - 1] ?? -1)) * windowed.height} />
                <ArchiveRow index={index} listed={listed} language={language} rows={rows} />
              </Fragment>
            )
          );
        })}
        <Gap height={(list.length - 1 - (windowed.shown.at(-1) ?? -1)) * windowed.height} />
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly index: number;
  readonly listed: Listed;
  readonly language: Language;
  readonly rows: LibraryRows;
}

function ArchiveRow({ index, listed, language, rows }: RowProps) {
  const { t } = useTranslation();
  const { actionsDone: done, actionsTotal: total } = listed;
  return (
    <tr aria-rowindex={index + 2} {...rows.row(listed)}>
      <td className={styles.date}>{dayOf(listed.createdAt)}</td>
      <td className={styles.title}>
        <OpenButton listed={listed} rows={rows} />
        <span className={styles.below}>
          {dayOf(listed.createdAt)} · {t(`app.states.${listed.status}`)}
        </span>
      </td>
      <td className={styles.severity}>
        {listed.severity && <SeverityMark level={levelNumber(listed.severity)} />}
      </td>
      <td className={styles.services}>{listed.services.join(language === 'zh' ? '、' : ', ')}</td>
      <td className={styles.state}>{t(`app.states.${listed.status}`)}</td>
      <td className={styles.actions}>
        {total > 0 && (
          <>
            <span aria-hidden="true">
              {done}/{total}
            </span>
            <span className="sr-only">{t('home.actionsDone', { done, total })}</span>
            <DoneCells done={done} total={total} />
          </>
        )}
      </td>
      <td className={styles.more}>
        <RowMenu {...rows.menu(listed)} />
      </td>
    </tr>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { readonly height: number }): ReactNode {
  if (height <= 0) return null;
  return (
    <tr className={styles.gap}>
      <td colSpan={columns.length + 1} style={{ height }} />
    </tr>
  );
}

const narrow = window.matchMedia('(max-width: 599px)');

const onNarrow = (listener: () => void): (() => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

const useNarrow = (): boolean => useSyncExternalStore(onNarrow, () => narrow.matches);

const levelNumber = (level: NonNullable<Listed['severity']>): 1 | 2 | 3 | 4 =>
  (({ SEV1: 1, SEV2: 2, SEV3: 3, SEV4: 4 }) as const)[level];

/** Which rows are drawn: those in view, and the one Tab stops at. */
function useWindow(
  list: readonly Listed[],
  current: string | undefined,
  body: { readonly current: HTMLElement | null },
) {
  const density = usePreferences(({ values }) => values.density);
  const height = rowHeights[useNarrow() ? 'narrow' : density];
  const [above, setAbove] = useState(0);
  const isLong = list.length > fewRows;
  const scroller = () => body.current?.closest<HTMLElement>('main') ?? null;
  useLayoutEffect(() => {
    const [element, parent] = [body.current, body.current?.closest('main')];
    if (!element || !parent) return;
    const top = element.getBoundingClientRect().top - parent.getBoundingClientRect().top + parent.scrollTop;
    setAbove(Math.round(top));
  });
  const at = list.findIndex(({ id }) => id === current);
  const virtual = useVirtualizer({
    count: list.length,
    enabled: isLong,
    getScrollElement: scroller,
    estimateSize: () => height,
    getItemKey: (index) => list[index]?.id ?? index,
    scrollMargin: above,
    scrollPaddingStart: 48,
    overscan: 10,
    rangeExtractor: (range: Range) => withIndex(defaultRangeExtractor(range), at),
  });
  const reveal = (id: string) => {
    const index = list.findIndex((listed) => listed.id === id);
    if (isLong && index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  };
  const shown = isLong ? virtual.getVirtualItems().map(({ index }) => index) : list.map((_, index) => index);
  return { shown, height, reveal };
}

const withIndex = (indexes: readonly number[], at: number): number[] =>
  at < 0 || indexes.includes(at) ? [...indexes] : [...indexes, at].sort((a, b) => a - b);
