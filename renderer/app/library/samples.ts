/** The sample retrospectives that come with the app, one a language. */
import type { Language } from '../../../shared/kit/bilingual';
import type { Id } from '../../../shared/kit/ids';
import { type Outcome, succeed } from '../../../shared/kit/outcome';
import { readRetrospective } from '../../../shared/retrospective/schema';
import type { AppContext } from '../app-context';

const samples: Readonly<Record<Language, () => Promise<{ readonly default: unknown }>>> = {
  en: () => import('../../../resources/samples/checkout-latency.en.json'),
  zh: () => import('../../../resources/samples/order-sync-delay.zh.json'),
};

/** Set once the sample was offered, so that a deleted one does not come back. */
const offeredKey = 'sample-offered';

/** Puts the sample of a language into the library; answers the id it got. */
export async function addSample(app: AppContext, language: Language): Promise<Outcome<Id>> {
  const sample = await samples[language]();
  const read = readRetrospective(sample.default);
  if (!read.ok) return read;
  const id = app.makeId();
  const put = await app.library.add({ ...read.value, id, createdAt: app.now() }, []);
  return put.ok ? succeed(id) : put;
}

/** The sample of a language: the one in the library, or a new one when it was deleted. */
export async function sampleId(app: AppContext, language: Language): Promise<Outcome<Id>> {
  const list = await app.library.list();
  if (!list.ok) return list;
  const found = list.value.find((listed) => listed.sample && listed.language === language);
  return found ? succeed(found.id) : addSample(app, language);
}

/** A library that comes back from copies is no first start. */
export const forgoSample = async (app: AppContext): Promise<void> =>
  void (await app.library.setPreference(offeredKey, app.now()));

/** On the first start only: puts the sample in the language of the app into the library. */
export async function offerSampleOnce(app: AppContext, language: Language): Promise<void> {
  if ((await app.library.preference(offeredKey)) !== null) return;
  await forgoSample(app);
  await addSample(app, language);
}
