/** The export dialog and what it does: it opens, it runs an order, it says how that went. */
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Leak } from '../../../shared/privacy/leak-check';
import type { PrintingPart } from '../../commands/parts/printing';
import { useOffer } from '../../commands/surroundings';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';
import { type ExportFormat, type ExportOrder, isPaper } from '../../workers/export-order';
import type { AppContext } from '../app-context';
import { useFindState } from '../find/find-state';
import { problemText } from '../problem-text';
import { exportDocument } from './export-document';
import { usePrint } from './usePrint';

export function useExport(app: AppContext, session: DocumentSession) {
  const { t } = useTranslation();
  const { host, library } = app;
  /** What the dialog begins with; null while it is closed. */
  const [begun, setBegun] = useState<ExportFormat | null>(null);
  const { print, printSheet } = usePrint(app, session);
  const run = async (order: ExportOrder) => {
    setBegun(null);
    await session.flush();
    await library.keepSnapshot(session.id, 'export');
    const { format } = order;
    if (isPaper(format)) return print(order, format);
    const saved = await exportDocument(app, session, { ...order, format }, t);
    if (saved.ok) showToast(t('exporting.done', { name: saved.value.name }));
    else if (saved.problem.kind !== 'cancelled') showToast(problemText(t, saved.problem));
  };
  const [images, setImages] = useState<ReadonlyMap<string, string>>(new Map());
  const openWith = useCallback(
    (format: ExportFormat) => {
      setBegun(format);
      void library.assets(session.id).then(async (assets) => {
        const { keptInside } = await import('../../workers/export-pictures');
        if (assets.ok && assets.value.length > 0) setImages(keptInside(assets.value));
      });
    },
    [library, session],
  );
  const open = useCallback(() => openWith('docx'), [openWith]);
  const part = useMemo<PrintingPart>(
    () => ({ print: (to) => openWith(to === 'pdf' ? 'pdf' : 'print'), writesPdf: host.can.writePdf }),
    [openWith, host],
  );
  useOffer('printing', part);
  const show = ({ found }: Leak) => {
    setBegun(null);
    useFindState.setState(({ query, asked }) => ({
      isOpen: true,
      isReplacing: false,
      scope: 'document',
      query: { ...query, text: found.split('\n')[0] ?? '', pattern: false, wholeWord: false },
      asked: asked + 1,
    }));
  };
  return { begun, images, open, close: () => setBegun(null), run, show, printSheet };
}
