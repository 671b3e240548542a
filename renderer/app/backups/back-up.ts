/** Backups on request: into the folder the user picked, or the whole library as one file. */
import type { TFunction } from 'i18next';
import { writeLibrary } from '../../../shared/archive/library-zip';
import type { BackupPlace } from '../../../shared/host/backups';
import { fail, type Outcome, succeed } from '../../../shared/kit/outcome';
import { useBackupRecord } from '../../store/backup-record';
import type { AppContext } from '../app-context';

/** Answers what to say: where the backup is. */
export async function backUp(app: AppContext, t: TFunction): Promise<Outcome<string>> {
  const { backups } = app.host;
  const picked = await backups?.picked();
  if (!backups || !picked?.ok || !picked.value)
    return backups?.lasting ? copyTo(app, 'own', '', t) : downloadLibrary(app, t);
  const allowed = picked.value.asks ? await backups.pick({ again: true }) : succeed(picked.value);
  return allowed.ok ? copyTo(app, 'picked', allowed.value.name, t) : allowed;
}

async function copyTo(
  { mirror, now }: AppContext,
  where: BackupPlace,
  name: string,
  t: TFunction,
): Promise<Outcome<string>> {
  if (!mirror) return fail({ kind: 'unsupported', subject: t('backups.title') });
  const copied = await mirror.run(where);
  if (!copied.ok) return copied;
  useBackupRecord.getState().set({ at: now() });
  return succeed(t('backups.done', { place: name }));
}

/** Copies everything first, so that the file holds what the folder holds: whole archives with their own names. */
export async function downloadLibrary(app: AppContext, t: TFunction): Promise<Outcome<string>> {
  const { mirror, host, now } = app;
  if (!mirror) return fail({ kind: 'unsupported', subject: t('backups.title') });
  // A library that does not open has its copies still.
  await mirror.run('own');
  const [copies, present] = [await mirror.copies('own'), await app.library.keeping.everything()];
  if (!copies.ok) return copies;
  const alive = present.ok ? present.value : copies.value;
  const there = new Set(alive.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
  const archives = [];
  const lines = [`# ${t('app.name')} · ${t('backups.contents')}`, ''];
  for (const copy of copies.value) {
    if (!there.has(copy.id)) continue;
    const bytes = await mirror.read('own', copy);
    if (!bytes.ok) return bytes;
    archives.push({ name: copy.file, bytes: bytes.value });
    lines.push(`- ${oneLine(copy.title) || t('app.untitled')} · ${copy.updatedAt} · \`${copy.file}\``);
  }
  const day = now().slice(0, 10);
  const saved = await host.saveFile({
    name: `${t('backups.downloadName', { day })}.zip`,
    kind: { name: t('backups.zipKind'), extensions: ['zip'] },
    bytes: writeLibrary(archives, `${lines.join('\n')}\n`),
  });
  if (!saved.ok) return saved;
  useBackupRecord.getState().set({ at: now() });
  return succeed(t('backups.downloaded', { name: saved.value.name }));
}

/** A title is text, never markup of the page that lists it. */
const oneLine = (title: string): string => title.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
