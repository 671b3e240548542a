/** What the linter of the app knows: its tables, the rules they are of, and what the model was trained to. */
import type { Language } from '../../kit/bilingual';
import type { LintRule } from '../lint-rule';
import type { Trained } from '../model/weights';
import type { Tables } from '../tables';

export interface Standard {
  readonly tables: Tables;
  readonly rules: readonly LintRule[];
  readonly trained: Partial<Readonly<Record<Language, Trained>>>;
}
