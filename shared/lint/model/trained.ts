/** The trained weights of both languages, read when the first passage asks for them. */
import { lintRules } from '../rules/registry';
import { chineseTrained } from './chinese';
import { englishTrained } from './english';
import { readWeights, type Weights } from './weights';

const known: { english?: Weights; chinese?: Weights; rules?: ReadonlySet<string> } = {};

export function english(): Weights {
  known.english ??= readWeights(englishTrained);
  return known.english;
}

export function chinese(): Weights {
  known.chinese ??= readWeights(chineseTrained);
  return known.chinese;
}

/** A rule of ours, not one of a team. */
export function isOfRules(id: string): boolean {
  known.rules ??= new Set(lintRules.map((rule) => rule.id));
  return known.rules.has(id);
}
