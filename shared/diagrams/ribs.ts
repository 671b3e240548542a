/** The ribs of a fishbone: categories that hold factors, in the order of the families. */
import type { Bilingual, Language } from '../kit/bilingual';
import { familyLabels } from '../manuscript/labels';
import { categoriesOf } from '../retrospective/factor-categories';
import { type FactorNode, factorTree } from '../retrospective/factor-tree';
import { type Factor, type FactorCategory, families } from '../retrospective/factors';
import type { Retrospective } from '../retrospective/retrospective';
import { say } from './picture';

/** A category, a family whose factors have none, or what nobody sorted. */
export interface Rib {
  readonly name: string;
  /** The family it belongs to, where its name is not that already. */
  readonly family: string;
  readonly factors: readonly Factor[];
}

const unsorted: Bilingual = { en: 'Not sorted', zh: '未归类' };

/** Every factor is on exactly one rib, in the order of the outline. A document without factors has all ribs, bare. */
export function ribsOf(retrospective: Retrospective, language: Language): readonly Rib[] {
  const categories = categoriesOf(retrospective, language);
  const factors = inOutline(factorTree(retrospective.factors));
  const ordered = families.flatMap((family) => categories.filter((category) => category.family === family));
  const known = new Map(ordered.map((category) => [category.id, category]));
  const categoryOf = ({ category }: Factor): FactorCategory | undefined => known.get(category ?? '');
  const ofCategory = (category: FactorCategory): Rib => ({
    name: category.name.trim() || say(unsorted, language),
    family: say(familyLabels[category.family], language),
    factors: factors.filter((factor) => categoryOf(factor) === category),
  });
  if (factors.length === 0) return ordered.map(ofCategory);
  const loose = factors.filter((factor) => !categoryOf(factor));
  const ribs = families.flatMap((family): readonly Rib[] => [
    ...ordered.filter((category) => category.family === family).map(ofCategory),
    {
      name: say(familyLabels[family], language),
      family: '',
      factors: loose.filter((factor) => factor.family === family),
    },
  ]);
  const rest = {
    name: say(unsorted, language),
    family: '',
    factors: loose.filter((factor) => factor.family === null),
  };
  return [...ribs, rest].filter((rib) => rib.factors.length > 0);
}

const inOutline = (nodes: readonly FactorNode[]): readonly Factor[] =>
  nodes.flatMap(({ factor, children }) => [factor, ...inOutline(children)]);
