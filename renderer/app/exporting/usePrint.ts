/** Printing the open document: drawn on a sheet, handed to the host, and taken away again. One at a time. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintOrder } from '../../../shared/host/host';
import type { Language } from '../../../shared/kit/bilingual';
import type { PrintingPart } from '../../commands/parts/printing';
import { useOffer } from '../../commands/surroundings';
import { fileNameFor } from '../../features/exporting/formats';
import type { PrintSheetProps } from '../../features/printing/PrintSheet';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';
import type { AppContext } from '../app-context';
import { problemText } from '../problem-text';
import { letGoOf, type Sheet, sheetOf } from './print-sheet';

type Target = PrintOrder['to'];

/** Where the document is read, paper has another size. */
const paperFor = (languages: readonly string[]): PrintOrder['paper'] =>
  /-(US|CA|MX)$/i.test(languages[0] ?? '') ? 'Letter' : 'A4';

/** The sheet to show while something is printed, else null. */
export function usePrint(
  app: AppContext,
  session: DocumentSession,
  language: Language,
): PrintSheetProps | null {
  const { t } = useTranslation();
  const { host, library } = app;
  const [printing, setPrinting] = useState<{ readonly sheet: Sheet; readonly to: Target } | null>(null);
  const isBusy = useRef(false);

  const print = useCallback(
    async (to: Target) => {
      if (isBusy.current) return;
      isBusy.current = true;
      const sheet = await sheetOf(library, session, language);
      if (sheet.ok) return setPrinting({ sheet: sheet.value, to });
      isBusy.current = false;
      return showToast(problemText(t, sheet.problem));
    },
    [library, session, language, t],
  );

  const onReady = useCallback(async () => {
    if (printing === null) return;
    const name = fileNameFor(session.current().title, t('app.untitled'), 'pdf');
    const kind = { name: 'PDF', extensions: ['pdf'] };
    const printed = await host.print({ name, kind, paper: paperFor(host.languages), to: printing.to });
    letGoOf(printing.sheet);
    setPrinting(null);
    isBusy.current = false;
    if (printed.ok && printed.value) showToast(t('exporting.done', { name: printed.value.name }));
    else if (!printed.ok && printed.problem.kind !== 'cancelled') showToast(problemText(t, printed.problem));
  }, [printing, host, session, t]);

  const part = useMemo<PrintingPart>(
    () => ({ print: (to) => void print(to), writesPdf: host.can.writePdf }),
    [print, host],
  );
  useOffer('printing', part);
  return printing && { ...printing.sheet, onReady };
}
