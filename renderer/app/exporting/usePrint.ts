/** Printing the open document: composed like an export, drawn on a sheet, handed to the host, and taken away again. */
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintOrder } from '../../../shared/host/host';
import type { Language } from '../../../shared/kit/bilingual';
import type { Manuscript } from '../../../shared/manuscript/manuscript';
import type { PrintingPart } from '../../commands/parts/printing';
import { useOffer } from '../../commands/surroundings';
import { fileNameFor } from '../../features/exporting/formats';
import type { PrintSheetProps } from '../../features/printing/PrintSheet';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';
import type { AppContext } from '../app-context';
import { problemText } from '../problem-text';
import { withoutNames } from './without-names';

interface Sheet {
  readonly manuscript: Manuscript;
  readonly images: PrintSheetProps['images'];
  readonly to: PrintOrder['to'];
}

/** Where the document is read, paper has another size. */
const paperFor = (languages: readonly string[]): PrintOrder['paper'] =>
  /-(US|CA|MX)$/i.test(languages[0] ?? '') ? 'Letter' : 'A4';

const addressOf = (content: BlobPart, type: string): string =>
  URL.createObjectURL(new Blob([content], { type }));

/** The sheet to show while something is printed, else null. */
export function usePrint(
  app: AppContext,
  session: DocumentSession,
  language: Language,
): PrintSheetProps | null {
  const { t } = useTranslation();
  const { host, library } = app;
  const [sheet, setSheet] = useState<Sheet | null>(null);

  const print = useCallback(
    async (to: PrintOrder['to']) => {
      const { compose } = await import('./print-manuscript');
      const [assets, list] = await Promise.all([library.assets(session.id), library.list()]);
      const titles = Object.fromEntries((list.ok ? list.value : []).map(({ id, title }) => [id, title]));
      const shareable = await withoutNames(library, session.id, session.current());
      if (!shareable.ok) return showToast(problemText(t, shareable.problem));
      const { manuscript, pictures } = compose(shareable.value, { language, titles });
      const images = new Map([
        ...(assets.ok ? assets.value : []).map(
          ({ hash, type, bytes }) => [hash, addressOf(new Uint8Array(bytes), type)] as const,
        ),
        ...[...pictures].map(([name, svg]) => [name, addressOf(svg, 'image/svg+xml')] as const),
      ]);
      setSheet({ manuscript, images, to });
    },
    [library, session, language, t],
  );

  const onReady = useCallback(async () => {
    if (sheet === null) return;
    const name = fileNameFor(session.current().title, t('app.untitled'), 'pdf');
    const kind = { name: 'PDF', extensions: ['pdf'] };
    const printed = await host.print({ name, kind, paper: paperFor(host.languages), to: sheet.to });
    for (const address of sheet.images.values()) URL.revokeObjectURL(address);
    setSheet(null);
    if (printed.ok && printed.value) showToast(t('exporting.done', { name: printed.value.name }));
    else if (!printed.ok && printed.problem.kind !== 'cancelled') showToast(problemText(t, printed.problem));
  }, [sheet, host, session, t]);

  const part = useMemo<PrintingPart>(
    () => ({ print: (to) => void print(to), writesPdf: host.can.writePdf }),
    [print, host],
  );
  useOffer('printing', part);
  return sheet && { manuscript: sheet.manuscript, images: sheet.images, onReady };
}
