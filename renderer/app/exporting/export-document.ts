/** Export of the open document: the latest text, written in the chosen format, saved through the host. */

import type { TFunction } from 'i18next';
import { fileStem } from '../../../shared/export/file-name';
import type { SavedFile } from '../../../shared/host/host';
import { fail, type Outcome } from '../../../shared/kit/outcome';
import { exportFormats, fileKindOf } from '../../features/exporting/formats';
import type { DocumentSession } from '../../store/session';
import { writeExport } from '../../workers/export-client';
import type { FileOrder } from '../../workers/export-order';
import type { AppContext } from '../app-context';
import { libraryTitles } from './library-titles';
import { withoutNames } from './without-names';

export async function exportDocument(
  app: AppContext,
  session: DocumentSession,
  order: FileOrder,
  t: TFunction,
): Promise<Outcome<SavedFile>> {
  const shareable = await withoutNames(app.library, session.id, session.current());
  if (!shareable.ok) return shareable;
  const [assets, titles] = await Promise.all([app.library.assets(session.id), libraryTitles(app.library)]);
  if (!assets.ok) return assets;
  const { kindName, extension } = exportFormats[order.format];
  try {
    const asked = { retrospective: shareable.value, order, titles, assets: assets.value };
    const written = await writeExport(asked);
    if (!written.ok) return written;
    const { title, bytes } = written.value;
    const name = `${fileStem(title, t('app.untitled'))}.${extension}`;
    return await app.host.saveFile({ name, kind: fileKindOf(order.format, t(kindName)), bytes });
  } catch (thrown) {
    return fail({ kind: 'unexpected', subject: t(kindName), detail: String(thrown) });
  }
}
