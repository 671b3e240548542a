/** Hands a customer notice on: as plain text on the clipboard, or as a text file. */

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fileStem } from '../../../shared/export/file-name';
import { noticeText } from '../../../shared/manuscript/notice-text';
import type { Notice } from '../../../shared/retrospective/action-items';
import { useOffer } from '../../commands/surroundings';
import type { Editing } from '../../store/editing';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';
import { useStable } from '../../ui/useStable';
import type { AppContext } from '../app-context';
import { problemText } from '../problem-text';

export function useCustomerNotices(
  { host }: AppContext,
  session: DocumentSession,
  { retrospective }: Editing,
): void {
  const { t } = useTranslation();
  const textOf = (notice: Notice) => noticeText(notice, session.current().language);

  const copy = async (id?: string) => {
    const notice = chosen(session, id);
    if (!notice) return;
    const isThere = await navigator.clipboard.writeText(textOf(notice)).then(
      () => true,
      () => false,
    );
    showToast(t(isThere ? 'structures.measures.noticeCopied' : 'structures.measures.noticeNotCopied'));
  };

  const save = async (id?: string) => {
    const notice = chosen(session, id);
    if (!notice) return;
    const saved = await host.saveFile({
      name: `${fileStem(notice.title, t('structures.measures.notices'))}.txt`,
      kind: { name: t('structures.measures.noticeFile'), extensions: ['txt'] },
      bytes: new TextEncoder().encode(textOf(notice)),
    });
    if (saved.ok) showToast(t('exporting.done', { name: saved.value.name }));
    else if (saved.problem.kind !== 'cancelled') showToast(problemText(t, saved.problem));
  };

  const acts = useStable({ copy: (id?: string) => void copy(id), save: (id?: string) => void save(id) });
  const count = retrospective.notices.length;
  useOffer(
    'notices',
    useMemo(() => ({ count, ...acts }), [count, acts]),
  );
}

/** The one asked for, the one somebody writes in, or the last. */
function chosen(session: DocumentSession, id?: string): Notice | undefined {
  const { notices } = session.current();
  const row = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
  return notices.find((notice) => notice.id === (id ?? row)) ?? notices.at(-1);
}
