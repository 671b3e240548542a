/** Another value of a document comes into the library as a document of its own, and is shown; answers its id. */
import type { TFunction } from 'i18next';
import type { Archive } from '../../../shared/archive/archive';
import type { Id } from '../../../shared/kit/ids';
import { type Outcome, succeed } from '../../../shared/kit/outcome';
import type { AppContext } from '../app-context';
import { openingPage } from '../document/opening-page';
import { go } from '../route';

export async function addCopy(
  { library, makeId }: AppContext,
  { retrospective, assets }: Archive,
  t: TFunction,
): Promise<Outcome<Id>> {
  const title = t('home.copyOf', { title: retrospective.title || t('app.untitled') });
  const copy = { ...retrospective, id: makeId(), title };
  const put = await library.add(copy, assets);
  if (!put.ok) return put;
  go({ screen: 'document', id: copy.id, page: openingPage(copy) });
  return succeed(copy.id);
}
