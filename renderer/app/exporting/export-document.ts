/** Export of the open document: the latest text, written in the chosen format, saved through the host. */
import type { TFunction } from 'i18next';
import { usedAssets } from '../../../shared/archive/used-assets';
import type { SavedFile } from '../../../shared/host/host';
import { fail, type Outcome } from '../../../shared/kit/outcome';
import { withoutMetadata } from '../../../shared/privacy/picture-metadata';
import type { ExportOrder } from '../../features/exporting/choices';
import { exportFormats, fileKindOf, fileNameFor } from '../../features/exporting/formats';
import type { DocumentSession } from '../../store/session';
import type { AppContext } from '../app-context';
import { withoutNames } from './without-names';

export async function exportDocument(
  app: AppContext,
  session: DocumentSession,
  order: ExportOrder,
  t: TFunction,
): Promise<Outcome<SavedFile>> {
  const shareable = await withoutNames(app.library, session.id, session.current());
  if (!shareable.ok) return shareable;
  const retrospective = shareable.value;
  const [assets, list] = await Promise.all([app.library.assets(session.id), app.library.list()]);
  if (!assets.ok) return assets;
  const titles = Object.fromEntries((list.ok ? list.value : []).map(({ id, title }) => [id, title]));
  const format = exportFormats[order.format];
  try {
    const { asItIs, preparedFor } = await import('../../features/exporting/outlook');
    const isCopy = order.format === 'archive';
    const prepared = isCopy
      ? asItIs(retrospective)
      : (await preparedFor(retrospective, order, titles)).prepared;
    const told = prepared.retrospective;
    const name = fileNameFor(told.title, t('app.untitled'), format.extension);
    const used = usedAssets(told, assets.value);
    const bare = used.map((asset) => ({
      ...asset,
      bytes: withoutMetadata(asset.bytes)?.bytes ?? asset.bytes,
    }));
    const carried = isCopy ? used : bare;
    const bytes = await format.write({ order, prepared, assets: carried });
    return await app.host.saveFile({ name, kind: fileKindOf(order.format, t(format.kindName)), bytes });
  } catch (thrown) {
    return fail({ kind: 'unexpected', subject: t(format.kindName), detail: String(thrown) });
  }
}
