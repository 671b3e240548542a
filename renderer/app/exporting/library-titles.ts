/** What the documents of the library are called, for those that refer to one another. */
import type { Id } from '../../../shared/kit/ids';
import type { Library } from '../../store/library';

/** Titles by id; none where the list cannot be read. */
export async function libraryTitles(library: Library): Promise<Readonly<Record<Id, string>>> {
  const list = await library.list();
  return Object.fromEntries((list.ok ? list.value : []).map(({ id, title }) => [id, title]));
}
