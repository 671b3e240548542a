/** Another value of a document comes into the library as a document of its own, and is shown. */
import type { TFunction } from 'i18next';
import type { Archive } from '../../shared/archive/archive';
import type { Outcome } from '../../shared/kit/outcome';
import { openingPage } from './bring-in';
import type { AppPlace } from './place';
import { go } from './route';

export async function addBeside(
  { library, makeId }: AppPlace,
  { retrospective, assets }: Archive,
  t: TFunction,
): Promise<Outcome<void>> {
  const title = t('home.copyOf', { title: retrospective.title || t('app.untitled') });
  const copy = { ...retrospective, id: makeId(), title };
  const put = await library.add(copy, assets);
  if (put.ok) go({ screen: 'document', id: copy.id, page: openingPage(copy) });
  return put;
}
