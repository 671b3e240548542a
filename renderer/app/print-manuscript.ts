/** Composes what is printed; loaded when somebody prints. */
import { fitManuscript } from '../../shared/export/fit-manuscript';
import { composeManuscript } from '../../shared/manuscript/compose';
import type { Manuscript } from '../../shared/manuscript/manuscript';

/** Fit for paper as for a file: nothing unprintable, no address outside the allow-list. */
export const compose = (...order: Parameters<typeof composeManuscript>): Manuscript =>
  fitManuscript(composeManuscript(...order));
