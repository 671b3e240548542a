/** Writes a document to a place the user picks; where files keep their place, later changes go there, too. */

import type { TFunction } from 'i18next';
import { fileStem } from '../../../shared/export/file-name';
import { fail, type Outcome, succeed } from '../../../shared/kit/outcome';
import { exportFormats, fileKindOf } from '../../features/exporting/formats';
import { contentHash } from '../../store/content-hash';
import type { DocumentSession } from '../../store/session';
import type { AppContext } from '../app-context';

/** Answers what to say. */
export async function saveAsFile(
  { files, host }: AppContext,
  session: DocumentSession,
  t: TFunction,
): Promise<Outcome<string>> {
  if (!files) return fail({ kind: 'unsupported', subject: t('files.saveAs') });
  const packed = await files.pack(session.id);
  if (!packed.ok) return packed;
  const { bytes, revision } = packed.value;
  const { extension, kindName } = exportFormats.archive;
  const saved = await host.saveFile({
    name: `${fileStem(session.current().title, t('app.untitled'))}.${extension}`,
    kind: fileKindOf('archive', t(kindName)),
    bytes,
  });
  if (!saved.ok) return saved;
  const { name, file } = saved.value;
  if (file === undefined) return succeed(t('exporting.done', { name }));
  await files.link(session.id, { file, name, hash: await contentHash(bytes) }, revision);
  return succeed(t('files.savedAs', { name }));
}
