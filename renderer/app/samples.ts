/** The sample retrospectives that come with the app, one a language. */
import type { Language } from '../../shared/kit/bilingual';
import type { Id } from '../../shared/kit/ids';
import { type Outcome, succeed } from '../../shared/kit/outcome';
import { readRetrospective } from '../../shared/retrospective/schema';
import type { AppPlace } from './place';

const samples: Readonly<Record<Language, () => Promise<{ readonly default: unknown }>>> = {
  en: () => import('../../resources/samples/checkout-latency.en.json'),
  zh: () => import('../../resources/samples/order-sync-delay.zh.json'),
};

/** Set once the sample was offered, so that a deleted one does not come back. */
const offeredKey = 'sample-offered';

/** Puts the sample of a language into the library; answers the id it got. */
export async function addSample(place: AppPlace, language: Language): Promise<Outcome<Id>> {
  const sample = await samples[language]();
  const read = readRetrospective(sample.default);
  if (!read.ok) return read;
  const id = place.makeId();
  const put = await place.library.add({ ...read.value, id, createdAt: place.now() }, []);
  return put.ok ? succeed(id) : put;
}

/** The sample of a language: the one in the library, or a new one when it was deleted. */
export async function sampleId(place: AppPlace, language: Language): Promise<Outcome<Id>> {
  const list = await place.library.list();
  if (!list.ok) return list;
  const found = list.value.find((listed) => listed.sample && listed.language === language);
  return found ? succeed(found.id) : addSample(place, language);
}

/** A library that comes back from copies is no first start. */
export const forgoSample = async (place: AppPlace): Promise<void> =>
  void (await place.library.setPreference(offeredKey, place.now()));

/** On the first start only: puts the sample in the language of the app into the library. */
export async function offerSampleOnce(place: AppPlace, language: Language): Promise<void> {
  if ((await place.library.preference(offeredKey)) !== null) return;
  await forgoSample(place);
  await addSample(place, language);
}
