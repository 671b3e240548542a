/** Undo and redo: of the text the caret is in while it has something, then of the document; says and shows what it did. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { type Change, pageOfChange } from '../../../shared/retrospective/change';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { HistoryPart } from '../../commands/parts/history';
import { around, useOffer } from '../../commands/surroundings';
import { changeText } from '../../features/history/change-text';
import type { HistoryStep } from '../../store/history';
import type { DocumentSession } from '../../store/session';
import { rowOf } from '../../ui/row-places';
import { showToast } from '../../ui/Toast';
import { useStable } from '../../ui/useStable';
import { isWriting, useFollowingFocus } from './where-writing';

interface UndoOrder {
  readonly session: DocumentSession;
  readonly language: Language;
  readonly page: PageId;
  readonly pageTitles: Readonly<Record<PageId, string>>;
  readonly goTo: (page: PageId) => void;
  readonly versions: { readonly save: () => void; readonly open: () => void };
  readonly compareFile: () => void;
}

/** Answers what was done last, to be read out. */
export function useUndo(order: UndoOrder): string {
  const { session, language, page, pageTitles, goTo, versions, compareFile } = order;
  const { t } = useTranslation();
  const [announcement, setAnnouncement] = useState('');
  useFollowingFocus();
  const undone = useRef<('text' | 'document')[]>([]);

  const tell = (way: 'undid' | 'redid', { entry, obstacle }: HistoryStep): void => {
    if (obstacle) {
      showToast(t(`history.obstacles.${obstacle}`));
      return;
    }
    const { change } = entry;
    const what = changeText(change, { t, language, retrospective: session.current() });
    const to = pageOfChange(change);
    const isElsewhere = to !== null && to !== page;
    const text = t(`history.${way}`, {
      what: isElsewhere ? t('history.onPage', { what, page: pageTitles[to] }) : what,
    });
    if (isElsewhere) {
      goTo(to);
      showToast(text);
    } else setAnnouncement(text);
    showItem(change);
  };

  const inText = (way: 'undo' | 'redo'): boolean => {
    const { editor } = around();
    return (isWriting() && editor?.[way]()) ?? false;
  };
  const inDocument = (way: 'undo' | 'redo'): boolean => {
    const taken = session[way]();
    if (taken) tell(way === 'undo' ? 'undid' : 'redid', taken);
    return taken !== null;
  };
  const undo = (): boolean => {
    const where = inText('undo') ? 'text' : inDocument('undo') ? 'document' : null;
    if (where) undone.current.push(where);
    return where !== null;
  };
  // The other way round: what was undone last is done again first.
  const redo = (): boolean =>
    undone.current.pop() === 'document'
      ? inDocument('redo') || inText('redo')
      : inText('redo') || inDocument('redo');

  const part = useStable<HistoryPart>({
    undo,
    redo,
    saveVersion: versions.save,
    openHistory: versions.open,
    compareFile,
    canUndo: () => (isWriting() && around().editor?.canUndo()) || session.canUndo(),
    canRedo: () => (isWriting() && around().editor?.canRedo()) || session.canRedo(),
  });
  useOffer('history', part);
  return announcement;
}

/** Brings the row of the item into view, once it is drawn. The caret stays. */
function showItem(change: Change): void {
  const id = 'id' in change ? change.id : null;
  if (id === null) return;
  window.requestAnimationFrame(() =>
    window.requestAnimationFrame(() => rowOf(id)?.scrollIntoView({ block: 'nearest' })),
  );
}
