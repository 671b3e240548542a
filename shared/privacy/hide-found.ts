/** Hides what the second search took for secrets, in the words the first one uses. */
import type { Language } from '../kit/bilingual';
import { SensitiveMask } from './sensitive';

/** Longer ones first, so that none leaves a part of another behind. */
export function foundHider(secrets: readonly string[], language: Language): (text: string) => string {
  const word = new SensitiveMask(language).wordFor('token', '');
  const ordered = secrets.filter((secret) => secret !== '').sort((one, other) => other.length - one.length);
  return (text) => ordered.reduce((rest, secret) => rest.replaceAll(secret, word), text);
}
