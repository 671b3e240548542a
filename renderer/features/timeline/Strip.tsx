/** The overview strip. */
import type { Language } from '../../../shared/kit/bilingual';
import type { Retrospective } from '../../../shared/retrospective/retrospective';

export function Strip(_: { readonly retrospective: Retrospective; readonly language: Language }) {
  return null;
}
