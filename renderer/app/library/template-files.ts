/** Templates in and out of files, and out of documents. */

import type { TFunction } from 'i18next';
import { fileStem } from '../../../shared/export/file-name';
import type { FileKind, OpenedFile } from '../../../shared/host/host';
import type { Id } from '../../../shared/kit/ids';
import { type Outcome, succeed } from '../../../shared/kit/outcome';
import {
  type OwnTemplate,
  readTemplate,
  templateOf,
  writeTemplate,
} from '../../../shared/templates/own-template';
import { keepTemplate } from '../../store/own-templates';
import { showToast } from '../../ui/Toast';
import type { AppContext } from '../app-context';
import { openSurface } from '../surface';

const kindOf = (t: TFunction): FileKind => ({ name: t('templates.fileKind'), extensions: ['json'] });

/** Makes a template of a stored document and keeps it under the document's title; answers its name. */
export async function keepAsTemplate(
  { library, makeId }: AppContext,
  id: Id,
  t: TFunction,
): Promise<Outcome<string>> {
  const opened = await library.open(id);
  if (!opened.ok) return opened;
  const document = opened.value.current();
  await opened.value.close();
  const name = document.title || t('app.untitled');
  const kept = keepTemplate(templateOf(document, name, makeId()));
  return kept.ok ? succeed(name) : kept;
}

/** Says what became of a document, with the way to its template. */
export const tellTemplate = (name: string, t: TFunction): void =>
  showToast(t('templates.kept', { name }), {
    label: t('templates.show'),
    run: () => openSurface('templates'),
  });

/** Asks for files and keeps what they hold; answers the names, or why one holds no template. */
export async function importTemplates(app: AppContext, t: TFunction): Promise<Outcome<readonly string[]>> {
  const files = await app.host.openFiles({ kinds: [kindOf(t)], multiple: true });
  if (!files.ok) return files;
  const taken = files.value.map((file) => takeIn(file, app));
  const refused = taken.find((one) => !one.ok);
  return refused ?? succeed(taken.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** Answers the name of the template. */
function takeIn({ name, bytes }: OpenedFile, { makeId }: AppContext): Outcome<string> {
  const read = readTemplate(name, new TextDecoder().decode(bytes), makeId);
  if (!read.ok) return read;
  const kept = keepTemplate(read.value);
  return kept.ok ? succeed(read.value.name) : kept;
}

/** Writes a template to a place the user picks; answers the name of the file. */
export async function exportTemplate(
  { host }: AppContext,
  template: OwnTemplate,
  t: TFunction,
): Promise<Outcome<string>> {
  const saved = await host.saveFile({
    name: `${fileStem(template.name, t('app.untitled'))}.json`,
    kind: kindOf(t),
    bytes: new TextEncoder().encode(writeTemplate(template)),
  });
  return saved.ok ? succeed(saved.value.name) : saved;
}
