/** What the model asks for beside the words: its weights, and the rules it speaks for and may doubt. */
import type { Language } from '../../kit/bilingual';
import { later } from '../lexemes';
import type { LintRule } from '../lint-rule';
import type { Standard } from '../standard/standard';
import { readWeights, type Weights } from './weights';

export interface Learning {
  /** Ours, none of a team. */
  readonly rules: readonly LintRule[];
  readonly isOfRules: (id: string) => boolean;
  readonly weightsOf: (language: Language) => Weights;
}

/** Weights are read when the first passage asks for them. */
export function learningOf({ rules, trained }: Pick<Standard, 'rules' | 'trained'>): Learning {
  const ids = later(() => new Set(rules.map(({ id }) => id)));
  const weights = { en: later(() => weightsIn('en')), zh: later(() => weightsIn('zh')) };
  const weightsIn = (language: Language): Weights => {
    const found = trained[language];
    if (found === undefined) throw new Error(`No weights for ${language} were loaded`);
    return readWeights(found);
  };
  return { rules, isOfRules: (id) => ids().has(id), weightsOf: (language) => weights[language]() };
}
