/** Versions of the document with what is different now, and the changes made to it, each of which may be taken back. */
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../shared/kit/instant';
import type { HistoryEntry } from '../../store/history';
import { Button } from '../../ui/Button';
import { onCommit } from '../../ui/commit';
import { Tabs } from '../../ui/Tabs';
import { ChangeList } from './ChangeList';
import styles from './history.module.css';
import { VersionList, type VersionListProps } from './VersionList';

export type HistoryTab = 'versions' | 'changes';

export interface HistoryViewProps extends VersionListProps {
  readonly entries: readonly HistoryEntry[];
  readonly tab: HistoryTab;
  /** The time. */
  readonly today: Instant;
  readonly onTab: (tab: HistoryTab) => void;
  readonly onTakeBack: (entry: HistoryEntry) => void;
  readonly onClose: () => void;
}

export function HistoryView(props: HistoryViewProps) {
  const { t } = useTranslation();
  const { tab, onTab, onClose } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    // It can have the focus itself: a press beside its buttons leaves its keys alive.
    <section
      aria-label={t('history.title')}
      className={styles.view}
      tabIndex={-1}
      onKeyDown={onCommit({ onEscape: onClose })}
    >
      <header className={styles.head}>
        <h1 ref={title} tabIndex={-1}>
          {t('history.title')}
        </h1>
        <Button onClick={onClose}>
          <ArrowLeft size={16} strokeWidth={1.5} />
          {t('history.close')}
        </Button>
      </header>
      <Tabs<HistoryTab>
        label={t('history.title')}
        chosen={tab}
        onChosen={onTab}
        tabs={[
          { id: 'versions', label: t('history.versions'), panel: <VersionList {...props} /> },
          { id: 'changes', label: t('history.changes'), panel: <ChangeList {...props} /> },
        ]}
      />
    </section>
  );
}
