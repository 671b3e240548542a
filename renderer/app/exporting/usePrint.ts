/** Printing the open document: prepared like every export, drawn on a sheet, handed to the host, and taken away again. One at a time. */

import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileStem } from '../../../shared/export/file-name';
import type { PrintOrder } from '../../../shared/host/host';
import { type Outcome, succeed } from '../../../shared/kit/outcome';
import { fileKindOf } from '../../features/exporting/formats';
import type { PrintSheetProps } from '../../features/exporting/PrintSheet';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';
import { lookAtExport } from '../../workers/export-client';
import type { ExportOrder, PaperFormat } from '../../workers/export-order';
import { keptInside } from '../../workers/export-pictures';
import type { AppContext } from '../app-context';
import { problemText } from '../problem-text';
import { libraryTitles } from './library-titles';
import { withoutNames } from './without-names';

type Sheet = Omit<PrintSheetProps, 'onReady'> & Pick<PrintOrder, 'to'>;

/** Where the document is read, paper has another size. */
const paperFor = (languages: readonly string[]): PrintOrder['paper'] =>
  /-(US|CA|MX)$/i.test(languages[0] ?? '') ? 'Letter' : 'A4';

export function usePrint({ host, library }: AppContext, session: DocumentSession) {
  const { t } = useTranslation();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const isBusy = useRef(false);

  const draw = async (order: ExportOrder, format: PaperFormat): Promise<Outcome<Sheet>> => {
    const shareable = await withoutNames(library, session.id, session.current());
    if (!shareable.ok) return shareable;
    const [assets, titles] = await Promise.all([library.assets(session.id), libraryTitles(library)]);
    if (!assets.ok) return assets;
    const images = keptInside(assets.value);
    const looked = await lookAtExport({ retrospective: shareable.value, order, images, titles });
    if (!looked.ok) return looked;
    const { article, title } = looked.value;
    const lang = order.language === 'zh' ? 'zh-CN' : 'en';
    return succeed({ article, title, lang, to: format === 'pdf' ? 'pdf' : 'printer' });
  };
  const print = async (order: ExportOrder, format: PaperFormat) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const drawn = await draw(order, format);
    if (drawn.ok) return setSheet(drawn.value);
    isBusy.current = false;
    return showToast(problemText(t, drawn.problem));
  };

  const onReady = useCallback(async () => {
    if (sheet === null) return;
    const name = `${fileStem(sheet.title, t('app.untitled'))}.pdf`;
    const kind = fileKindOf('pdf', t('exporting.pdfKind'));
    const printed = await host.print({ name, kind, paper: paperFor(host.languages), to: sheet.to });
    setSheet(null);
    isBusy.current = false;
    if (printed.ok && printed.value) showToast(t('exporting.done', { name: printed.value.name }));
    else if (!printed.ok && printed.problem.kind !== 'cancelled') showToast(problemText(t, printed.problem));
  }, [sheet, host, t]);

  return { print, printSheet: sheet && { ...sheet, onReady } };
}
