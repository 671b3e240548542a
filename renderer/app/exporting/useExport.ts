/** The export dialog and what it does: it opens, it runs an order, it says how that went. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Leak } from '../../../shared/privacy/leak-check';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';
import type { ExportOrder } from '../../workers/export-order';
import type { AppContext } from '../app-context';
import { useFindState } from '../find/find-state';
import { problemText } from '../problem-text';
import { exportDocument } from './export-document';

export function useExport(app: AppContext, session: DocumentSession) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const run = async (order: ExportOrder) => {
    setOpen(false);
    await session.flush();
    await app.library.keepSnapshot(session.id, 'export');
    const saved = await exportDocument(app, session, order, t);
    if (saved.ok) showToast(t('exporting.done', { name: saved.value.name }));
    else if (saved.problem.kind !== 'cancelled') showToast(problemText(t, saved.problem));
  };
  const [images, setImages] = useState<ReadonlyMap<string, string>>(new Map());
  const { library } = app;
  const open = useCallback(() => {
    setOpen(true);
    void library.assets(session.id).then(async (assets) => {
      const { keptInside } = await import('../../workers/export-pictures');
      if (assets.ok && assets.value.length > 0) setImages(keptInside(assets.value));
    });
  }, [library, session]);
  const show = ({ found }: Leak) => {
    setOpen(false);
    useFindState.setState(({ query, asked }) => ({
      isOpen: true,
      isReplacing: false,
      scope: 'document',
      query: { ...query, text: found.split('\n')[0] ?? '', pattern: false, wholeWord: false },
      asked: asked + 1,
    }));
  };
  return { isOpen, images, open, close: () => setOpen(false), run, show };
}
