/** Another value of a document comes into the library as a document of its own, and is shown; answers its id. */
import type { TFunction } from 'i18next';
import type { Archive } from '../../shared/archive/archive';
import type { Id } from '../../shared/kit/ids';
import { type Outcome, succeed } from '../../shared/kit/outcome';
import { openingPage } from './bring-in';
import type { AppPlace } from './place';
import { go } from './route';

export async function addBeside(
  { library, makeId }: AppPlace,
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
