/** The ribs of the fishbone every document has until it edits its own, by family. */
import type { Language } from '../kit/bilingual';
import type { DefaultCategory, FactorCategory } from './factors';
import type { Retrospective } from './retrospective';

export const defaultCategories: readonly DefaultCategory[] = [
  { id: 'dependencies', family: 'platform', name: { en: 'Dependencies', zh: '依赖' } },
  { id: 'environment', family: 'platform', name: { en: 'Environment', zh: '环境' } },
  { id: 'conditions', family: 'human', name: { en: 'Conditions', zh: '条件' } },
  { id: 'market', family: 'human', name: { en: 'Market', zh: '市场' } },
  { id: 'design', family: 'system', name: { en: 'Design & code', zh: '设计与代码' } },
  { id: 'data', family: 'system', name: { en: 'Data & configuration', zh: '数据与配置' } },
  { id: 'monitoring', family: 'system', name: { en: 'Monitoring', zh: '监控' } },
  { id: 'process', family: 'system', name: { en: 'Process', zh: '流程' } },
];

/** The document's own categories, or the default ones in the language given. */
export const categoriesOf = (retrospective: Retrospective, language: Language): readonly FactorCategory[] =>
  retrospective.categories.length > 0
    ? retrospective.categories
    : defaultCategories.map(({ id, family, name }) => ({ id, family, name: name[language] }));
