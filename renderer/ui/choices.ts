/** Makes choices of a table of labels in both languages. */
import type { Bilingual, Language } from '../../shared/kit/bilingual';
import type { Choice } from './Menu';

/** One choice a key, in the order of the table. */
export const choicesOf = <Value extends string>(
  labels: Readonly<Record<Value, Bilingual>>,
  language: Language,
): readonly Choice<Value>[] =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value][language] }));
