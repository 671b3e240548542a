/** What was dropped, as files that are read: of a folder those in it that can be documents, or pictures of them. */
import { libraryLimit, limitOf, tooLarge } from '../../../shared/host/file-limit';
import type { OpenedFile } from '../../../shared/host/host';
import { isImportable } from '../../../shared/import/file-endings';
import { fail, type Outcome, succeed } from '../../../shared/kit/outcome';

/** More than a team writes in years; a whole disk that was dropped by mistake ends here. */
export const mostFiles = 500;
const deepest = 12;

interface Dropped {
  readonly file: File;
  readonly path?: string;
}

type Thing = File | FileSystemDirectoryEntry;

/** Asks for everything before the first wait: a drop tells what it brought only while it happens. */
export function readDropped(data: DataTransfer): Promise<Outcome<readonly OpenedFile[]>> {
  const things = [...data.items].filter(({ kind }) => kind === 'file').flatMap(thingOf);
  return readThings(things.length > 0 ? things : [...data.files]);
}

function thingOf(item: DataTransferItem): readonly Thing[] {
  const entry = item.webkitGetAsEntry();
  if (isFolder(entry)) return [entry];
  const file = item.getAsFile();
  return file ? [file] : [];
}

const isFolder = (entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry =>
  entry?.isDirectory === true;

/** What cannot be read is not there by half: then none of what was dropped is taken. */
async function readThings(things: readonly Thing[]): Promise<Outcome<readonly OpenedFile[]>> {
  const subject = things.map(({ name }) => name).join(', ');
  try {
    const found = await droppedOf(things);
    const folder = things.find((thing) => !(thing instanceof File));
    if (found.length > mostFiles && folder) return fail({ kind: 'too-many', subject, most: mostFiles });
    if (found.length === 0 && folder) return fail({ kind: 'no-files', subject });
    const bytes = found.reduce((sum, { file }) => sum + Math.min(file.size, limitOf(file.name)), 0);
    if (bytes > libraryLimit && folder) return tooLarge(subject, libraryLimit);
    return succeed(await Promise.all(found.map(readFile)));
  } catch {
    return fail({ kind: 'unreadable', subject });
  }
}

/** Stops a little beyond the most there may be. */
async function droppedOf(things: readonly Thing[]): Promise<readonly Dropped[]> {
  const found: Dropped[] = [];
  for (const thing of things) {
    if (thing instanceof File) found.push({ file: thing });
    else await search(thing, `${thing.name}/`, deepest, found);
  }
  return found;
}

async function search(
  folder: FileSystemDirectoryEntry,
  way: string,
  deeper: number,
  found: Dropped[],
): Promise<void> {
  for (const entry of (await entriesOf(folder)).toSorted(byName)) {
    if (found.length > mostFiles) return;
    const path = `${way}${entry.name}`;
    if (isFolder(entry)) {
      if (deeper > 0 && !isAside(entry.name)) await search(entry, `${path}/`, deeper - 1, found);
    } else if (isImportable(entry.name))
      found.push({ file: await fileOf(entry as FileSystemFileEntry), path });
  }
}

const byName = (one: FileSystemEntry, other: FileSystemEntry): number =>
  one.name.localeCompare(other.name, 'en', { numeric: true });

/** Folders that programs keep for themselves. */
const isAside = (name: string): boolean => /^(?:\.|__MACOSX$|node_modules$)/.test(name);

/** A folder tells what it holds in pieces; an empty piece is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (piece.length === 0) return all;
    all.push(...piece);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((done, failed) => entry.file(done, failed));

/** One byte above the limit is enough for the import to refuse the file; the rest never fills the memory. */
async function readFile({ file, path }: Dropped): Promise<OpenedFile> {
  const start = file.slice(0, limitOf(file.name) + 1);
  const bytes = new Uint8Array(await start.arrayBuffer());
  return { name: file.name, bytes, ...(path === undefined ? {} : { path }) };
}
