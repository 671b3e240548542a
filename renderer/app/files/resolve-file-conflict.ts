/** What a file holds that somebody else changed: brought in, kept beside ours, or put in the place of ours; nothing is lost. */
import type { OpenedFile } from '../../../shared/host/host';
import type { Id } from '../../../shared/kit/ids';
import { fail, type Outcome, succeed } from '../../../shared/kit/outcome';
import { editsTo } from '../../../shared/retrospective/edits-to';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { contentHash } from '../../store/content-hash';
import type { DocumentSession } from '../../store/session';
import type { FileOrigin, WrittenFiles } from '../../store/written-files';
import type { BroughtIn } from '../../workers/import-protocol';
import type { AppContext } from '../app-context';
import { compareWith } from '../history/compare-with';
import { importFile } from '../importing/import-file';

export interface Theirs {
  readonly brought: BroughtIn;
  readonly origin: FileOrigin;
}

/** Null for a file that keeps no place. */
export const originOf = async ({ name, bytes, file }: OpenedFile): Promise<FileOrigin | null> =>
  file === undefined ? null : { file, name, hash: await contentHash(bytes) };

const unsupported = fail({ kind: 'unsupported', subject: '' });

/** The present content of the file of a document; only an archive will do. */
async function readTheirs(app: AppContext, id: Id): Promise<Outcome<Theirs>> {
  const link = app.files?.state(id)?.link;
  if (!link) return unsupported;
  const read = await app.host.documents.reread(link.file);
  if (!read.ok) return read;
  const origin = await originOf(read.value);
  const brought = await importFile(read.value, app);
  if (!brought.ok) return brought;
  if (!origin || brought.value.report) return fail({ kind: 'damaged', subject: link.name, detail: 'zip' });
  return succeed({ brought: brought.value, origin });
}

/** From now on the document writes that file, which holds what is stored at present. */
export async function linkTo(
  { files, library }: AppContext,
  id: Id,
  origin: FileOrigin,
): Promise<Outcome<void>> {
  await files?.session(id)?.flush();
  const stored = await library.read(id);
  if (!stored.ok) return stored;
  await files?.link(id, origin, stored.value.revision);
  return succeed(undefined);
}

/** An open document takes it as an edit, so that it can be undone. */
async function takeOver(
  { library }: AppContext,
  session: DocumentSession,
  value: Retrospective,
  { assets }: BroughtIn,
): Promise<Outcome<void>> {
  if (session.readOnly() !== null) return fail({ kind: 'locked', subject: value.title });
  const flushed = await session.flush();
  if (!flushed.ok) return flushed;
  const kept = await library.keepSnapshot(session.id, 'replaced');
  if (!kept.ok) return kept;
  for (const asset of assets) {
    const put = await library.putAsset(session.id, asset);
    if (!put.ok) return put;
  }
  session.apply({ type: 'batch', purpose: 'merge', edits: editsTo(session.current(), value) });
  return session.flush();
}

/** Puts it in the place of the document with its id, open or not; what was there stays as a version. */
export async function replace(app: AppContext, brought: BroughtIn): Promise<Outcome<void>> {
  const { retrospective, assets } = brought;
  const session = app.files?.session(retrospective.id);
  return session
    ? takeOver(app, session, retrospective, brought)
    : app.library.replace(retrospective, assets);
}

/** Ours stays as a version. */
export async function loadTheirs(
  app: AppContext,
  id: Id,
  { brought, origin }: Theirs,
): Promise<Outcome<void>> {
  const { library } = app;
  const value = { ...brought.retrospective, id };
  // Undone, it would be nowhere but in the file that is written next.
  const kept = await library.keepOther(id, value, brought.assets);
  if (!kept.ok) return kept;
  const loaded = await replace(app, { ...brought, retrospective: value });
  return loaded.ok ? linkTo(app, id, origin) : loaded;
}

/** Theirs stays as a version, and the file gets ours. */
async function putMine(
  { library }: AppContext,
  files: WrittenFiles,
  id: Id,
  { brought, origin }: Theirs,
): Promise<Outcome<void>> {
  const kept = await library.keepOther(id, { ...brought.retrospective, id }, brought.assets);
  if (!kept.ok) return kept;
  await files.link(id, origin, noRevision);
  return files.write(id);
}

/** The file holds none of ours: whatever is stored goes there. */
const noRevision = 0;

export type Side = 'mine' | 'theirs' | 'compare';

/** Decides between the two sides of a conflict, or shows both; what comes of comparing goes to the file. */
export async function settle(app: AppContext, id: Id, side: Side): Promise<Outcome<void>> {
  const theirs = await readTheirs(app, id);
  if (!theirs.ok) return theirs;
  const { files } = app;
  if (!files) return unsupported;
  if (side === 'theirs') return loadTheirs(app, id, theirs.value);
  if (side === 'mine') return putMine(app, files, id, theirs.value);
  const { retrospective, assets } = theirs.value.brought;
  compareWith({
    id,
    theirs: { ...retrospective, id },
    assets,
    name: theirs.value.origin.name,
    onSettled: () => void putMine(app, files, id, theirs.value),
  });
  return succeed(undefined);
}
