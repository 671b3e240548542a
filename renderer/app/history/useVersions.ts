/** Versions of the open document: kept on request, shown beside what is written now, restored as a new one. */

import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../shared/kit/outcome';
import { editsTo } from '../../../shared/retrospective/edits-to';
import type { PageId } from '../../../shared/retrospective/step-id';
import { around } from '../../commands/surroundings';
import type { HistoryTab, HistoryViewProps } from '../../features/history/HistoryView';
import type { HistoryEntry } from '../../store/history';
import type { Snapshot } from '../../store/library';
import type { DocumentSession } from '../../store/session';
import { timeOf } from '../../ui/moments';
import { showToast } from '../../ui/Toast';
import type { ScreenProps } from '../app-context';
import { problemText } from '../problem-text';

interface VersionOrder extends ScreenProps {
  readonly page: PageId;
  /** Writes the file of the document; answers its name when it was written. */
  readonly writeFile: () => Promise<string | null>;
}

interface Shown {
  readonly snapshots: readonly Snapshot[];
  readonly entries: readonly HistoryEntry[];
}

export function useVersions(session: DocumentSession, { app, language, page, writeFile }: VersionOrder) {
  const { t } = useTranslation();
  const { library } = app;
  // Going to another page leaves it.
  const [openOn, setOpenOn] = useState<PageId | null>(null);
  const isOpen = openOn === page;
  const [shown, setShown] = useState<Shown>({ snapshots: [], entries: [] });
  const [chosen, setChosen] = useState<HistoryViewProps['chosen']>(null);

  const told = useCallback(
    <T>(outcome: Outcome<T>): T | null => {
      if (outcome.ok) return outcome.value;
      showToast(problemText(t, outcome.problem));
      return null;
    },
    [t],
  );
  const refresh = useCallback(async () => {
    const entries = told(await session.history()) ?? [];
    setShown({ entries, snapshots: told(await library.snapshots(session.id)) ?? [] });
  }, [session, library, told]);
  useEffect(() => {
    if (isOpen) void refresh();
  }, [isOpen, refresh]);

  const [tab, setTab] = useState<HistoryTab>('versions');
  const open = () => setOpenOn(page);
  const lastSaved = session.recoveredFrom;
  const chooseLastSaved = () => setChosen(lastSaved && { key: null, value: lastSaved });
  const openLastSaved = () => {
    setTab('versions');
    chooseLastSaved();
    open();
  };
  const close = () => {
    setOpenOn(null);
    // The text is there again once it is drawn.
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => around().editor?.focus()));
  };
  const keep = async (kind: 'named' | 'restore') => {
    const flushed = await session.flush();
    return told(flushed.ok ? await library.keepSnapshot(session.id, kind) : flushed);
  };
  const save = async () => {
    const kept = await keep('named');
    if (!kept) return;
    const time = timeOf(kept.snapshot.at, language);
    const file = await writeFile();
    const text = t(kept.isNew ? 'history.versionSaved' : 'history.versionSame', { time });
    const both = file && kept.isNew ? t('files.versionWritten', { time, name: file }) : text;
    showToast(both, { label: t('history.show'), run: open });
    if (isOpen) await refresh();
  };
  const choose = async (snapshot: Snapshot | null) => {
    if (!snapshot) return chooseLastSaved();
    const value = told(await library.snapshot(snapshot.key));
    setChosen(value && { key: snapshot.key, value });
  };
  const restore = async (snapshot: Snapshot) => {
    const value = told(await library.snapshot(snapshot.key));
    if (!value || !(await keep('restore'))) return;
    session.apply({ type: 'batch', purpose: 'restore', edits: editsTo(session.current(), value) });
    if (!(await keep('named'))) return;
    showToast(t('history.restored'));
    await refresh();
  };
  const rename = async (snapshot: Snapshot, name: string) => {
    told(await library.renameSnapshot(snapshot.key, name));
    await refresh();
  };
  const takeBack = async (entry: HistoryEntry) => {
    const obstacle = session.takeBack(entry);
    if (obstacle) showToast(t(`history.obstacles.${obstacle}`));
    await refresh();
  };

  return {
    isOpen,
    open,
    openLastSaved,
    save: () => void save(),
    view: {
      ...shown,
      chosen,
      lastSaved,
      tab,
      today: app.now(),
      onTab: setTab,
      onClose: close,
      onChoose: (snapshot: Snapshot | null) => void choose(snapshot),
      onRename: (snapshot: Snapshot, name: string) => void rename(snapshot, name),
      onRestore: (snapshot: Snapshot) => void restore(snapshot),
      onTakeBack: (entry: HistoryEntry) => void takeBack(entry),
    },
  };
}
