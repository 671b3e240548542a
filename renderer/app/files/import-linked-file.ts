/** A file that a document of the library goes on writing was opened again: which of the two is ahead, or are both? */
import type { Id } from '../../../shared/kit/ids';
import { type Outcome, succeed } from '../../../shared/kit/outcome';
import { isEqual } from '../../../shared/retrospective/equal';
import type { AppContext } from '../app-context';
import { loadTheirs, type Theirs } from './resolve-file-conflict';

export interface TakenLinked {
  readonly id: Id;
  /** What the file brought: nothing new, news for a document without any, or both have changes. */
  readonly found: 'nothing' | 'loaded' | 'conflict';
}

async function outOfTrash({ library }: AppContext, id: Id): Promise<void> {
  const trash = await library.trash();
  if (trash.ok && trash.value.some((row) => row.id === id)) await library.restore(id);
}

/** Null when no document writes this file. */
export async function importLinkedFile(
  app: AppContext,
  theirs: Theirs,
): Promise<Outcome<TakenLinked> | null> {
  const { files, library } = app;
  const { origin, brought } = theirs;
  const id = (await files?.documentOf(origin.file)) ?? null;
  if (!files || id === null) return null;
  await files.session(id)?.flush();
  const stored = await library.read(id);
  const link = files.state(id)?.link;
  if (!stored.ok || !link) return null;
  const { retrospective, revision } = stored.value;
  await outOfTrash(app, id);
  if (origin.hash === link.hash || origin.hash === link.writing) {
    await files.link(id, origin, origin.hash === link.hash ? link.revision : 0);
    return succeed({ id, found: 'nothing' });
  }
  if (isEqual(retrospective, { ...brought.retrospective, id })) {
    await files.link(id, origin, revision);
    return succeed({ id, found: 'nothing' });
  }
  if (revision !== link.revision) {
    files.markConflict(id);
    return succeed({ id, found: 'conflict' });
  }
  const loaded = await loadTheirs(app, id, theirs);
  return loaded.ok ? succeed({ id, found: 'loaded' }) : loaded;
}
