/** Tells a diagnostic from the others of its list. */
import type { Diagnostic } from '../../../shared/consistency/diagnostic';

/** The same for as long as place, check and words are. */
export const checkKey = ({ check, place, start, says }: Diagnostic): string =>
  JSON.stringify([check, place, start, says]);
