/** The sections of a finished document, in order; a new one is a file and a line here. */
import type { SectionSource } from './desk';
import { appendix } from './sections/appendix';
import { decidedAgainst } from './sections/decided-against';
import { defences } from './sections/defences';
import { factors } from './sections/factors';
import { goals } from './sections/goals';
import { impact } from './sections/impact';
import { measures } from './sections/measures';
import { notices } from './sections/notices';
import { openQuestions } from './sections/open-questions';
import { results } from './sections/results';
import { rules } from './sections/rules';
import { summary } from './sections/summary';
import { timeline } from './sections/timeline';
import { unsorted } from './sections/unsorted';

export const sectionSources: readonly SectionSource[] = [
  summary,
  impact,
  goals,
  timeline,
  results,
  defences,
  factors,
  rules,
  measures,
  decidedAgainst,
  notices,
  openQuestions,
  unsorted,
  appendix,
];
