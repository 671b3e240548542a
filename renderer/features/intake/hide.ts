/** Puts roles and masks into texts on the page, as the worker does for what it reads. */
import type { Language } from '../../../shared/kit/bilingual';
import { type NamedPerson, nameMask } from '../../../shared/privacy/name-mask';
import { SensitiveMask } from '../../../shared/privacy/sensitive';
import type { IntakeSummary } from '../../workers/intake-protocol';

const several: Readonly<Record<Language, string>> = { en: 'a colleague', zh: '一位同事' };

export const namedPeople = ({ people }: Pick<IntakeSummary, 'people'>): readonly NamedPerson[] =>
  people.map(({ name, aliases, role }) => ({ names: [name, ...aliases], role }));

/** Secrets first, so that an address is hidden whole. */
export function hiderOf(
  people: readonly NamedPerson[],
  language: Language,
  unmasked: ReadonlySet<string> = new Set(),
): (text: string) => string {
  const names = nameMask(people, several[language]);
  return (text) => names.hide(new SensitiveMask(language, unmasked).hide(text).text);
}
