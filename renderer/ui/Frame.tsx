/** The window: a bar on top, a rail, one sheet, a side panel, a status line. */
import { type CSSProperties, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Frame.module.css';
import { PanelEdge } from './PanelEdge';

interface FrameProps {
  readonly top: ReactNode;
  readonly rail: ReactNode;
  readonly children: ReactNode;
  readonly panel?: ReactNode;
  readonly status: ReactNode;
  /** Only the sheet, without what stands beside it. */
  readonly alone?: boolean;
  /** Name of the main region. */
  readonly label: string;
  readonly panelLabel?: string;
  /** How wide the panel is where it stands beside the page, in pixels, and who is told when that changes. */
  readonly panelWidth?: number;
  readonly onPanelWidth?: (width: number) => void;
}

/** Id of the main region, which the skip link leads to. */
const mainId = 'main';

export function Frame(props: FrameProps) {
  const {
    top,
    rail,
    children,
    panel,
    status,
    alone = false,
    label,
    panelLabel,
    panelWidth,
    onPanelWidth,
  } = props;
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  return (
    <div
      className={styles.frame}
      data-panel={panel && !alone ? true : undefined}
      data-alone={alone || undefined}
      style={panelWidth === undefined ? undefined : ({ '--panel-w': `${panelWidth}px` } as CSSProperties)}
    >
      <a
        className={styles.skip}
        href={`#${mainId}`}
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('app.skip')}
      </a>
      <header className={styles.top}>{top}</header>
      <div className={styles.rail} data-pane="rail" hidden={alone}>
        {rail}
      </div>
      <main ref={main} id={mainId} className={styles.sheet} aria-label={label} tabIndex={-1} data-pane="page">
        {children}
      </main>
      {panel && !alone && (
        <aside className={styles.panel} aria-label={panelLabel} tabIndex={-1} data-pane="panel">
          {panelWidth !== undefined && onPanelWidth && (
            <PanelEdge label={t('app.panelEdge')} width={panelWidth} onWidth={onPanelWidth} />
          )}
          {panel}
        </aside>
      )}
      <footer className={styles.status} data-pane="status">
        {status}
      </footer>
    </div>
  );
}

/** Takes the room between what stands left and right. */
export const Spring = () => <span className={styles.spring} />;
