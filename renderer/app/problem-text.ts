/** A problem as one clear sentence in the language of the app. */
import type { TFunction } from 'i18next';
import type { Problem } from '../../shared/kit/outcome';

export const problemText = (t: TFunction, problem: Problem): string =>
  String(
    t(`problems.${problem.kind}`, {
      subject: '',
      detail: '',
      limit: '',
      most: 0,
      found: 0,
      known: 0,
      ...problem,
    }),
  );
