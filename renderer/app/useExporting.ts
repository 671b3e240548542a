/** The export dialog and what it does: it opens, it runs an order, it says how that went. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportOrder } from '../features/exporting/ExportDialog';
import type { DocumentSession } from '../store/session';
import { showToast } from '../ui/Toast';
import { exportDocument } from './export-document';
import type { AppPlace } from './place';
import { problemText } from './problem-text';

export function useExporting(place: AppPlace, session: DocumentSession) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const run = async (order: ExportOrder) => {
    setOpen(false);
    await session.flush();
    await place.library.keepSnapshot(session.id, 'export');
    const saved = await exportDocument(place, session, order, t);
    if (saved.ok) showToast(t('exporting.done', { name: saved.value.name }));
    else if (saved.problem.kind !== 'cancelled') showToast(problemText(t, saved.problem));
  };
  const open = useCallback(() => setOpen(true), []);
  return { isOpen, open, close: () => setOpen(false), run };
}
