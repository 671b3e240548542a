/** The sample retrospectives that come with the app, one a language. */
import type { Language } from '../../shared/kit/bilingual';
import type { Outcome } from '../../shared/kit/outcome';
import { readRetrospective } from '../../shared/retrospective/schema';
import type { AppPlace } from './place';

const samples: Readonly<Record<Language, () => Promise<{ readonly default: unknown }>>> = {
  en: () => import('../../resources/samples/checkout-latency.en.json'),
  zh: () => import('../../resources/samples/order-sync-delay.zh.json'),
};

/** Set once the sample was offered, so that a deleted one does not come back. */
const offeredKey = 'sample-offered';

export async function addSample(place: AppPlace, language: Language): Promise<Outcome<void>> {
  const sample = await samples[language]();
  const read = readRetrospective(sample.default);
  if (!read.ok) return read;
  return place.library.add({ ...read.value, id: place.makeId(), createdAt: place.now() }, []);
}

/** On the first start only: puts the sample in the language of the app into the library. */
export async function offerSampleOnce(place: AppPlace, language: Language): Promise<void> {
  if ((await place.library.preference(offeredKey)) !== null) return;
  await place.library.setPreference(offeredKey, place.now());
  await addSample(place, language);
}
