/** Which document of the library goes on writing which file of this machine; kept here, never in a document. */
import type { FileToken } from '../../shared/host/host';
import type { Id } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import { isRecord } from './kept-state';
import type { Library } from './library';

export interface FileLink {
  readonly document: Id;
  readonly file: FileToken;
  /** As it is shown: without the folder. */
  readonly name: string;
  /** SHA-256 in hex of what the file holds, as far as we know. */
  readonly hash: string;
  /** Of what is being written over it: an exit in between leaves the one or the other. */
  readonly writing: string | null;
  /** Revision of the document that the file holds. */
  readonly revision: number;
  /** When it was read or written. */
  readonly at: Instant;
}

export interface FileLinks {
  readonly all: readonly FileLink[];
  /** Takes the document and the file out of any other link. */
  put(link: FileLink): Promise<void>;
  drop(document: Id): Promise<void>;
}

const key = 'file-links';

const isLink = (value: unknown): value is FileLink =>
  isRecord(value) &&
  ['document', 'file', 'name', 'hash', 'at'].every((name) => typeof value[name] === 'string') &&
  (value.writing === null || typeof value.writing === 'string') &&
  typeof value.revision === 'number';

const read = (text: string | null): readonly FileLink[] => {
  try {
    const links: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(links) ? links.filter(isLink) : [];
  } catch {
    return [];
  }
};

export async function openFileLinks(
  library: Pick<Library, 'preference' | 'setPreference'>,
): Promise<FileLinks> {
  let all = read(await library.preference(key));
  const keep = async (next: readonly FileLink[]): Promise<void> => {
    all = next;
    await library.setPreference(key, JSON.stringify(next));
  };
  return {
    get all() {
      return all;
    },
    put: (link) =>
      keep([...all.filter(({ document, file }) => document !== link.document && file !== link.file), link]),
    drop: (document) => keep(all.filter((link) => link.document !== document)),
  };
}
