/** What a factor is called in pictures, in descriptions and to those who hear them. */
import type { Bilingual, Language } from '../kit/bilingual';
import { familyLabels } from '../manuscript/labels';
import type { Factor, FactorCategory } from '../retrospective/factors';
import { say, wordsOr } from './picture';

const confidenceWords: Readonly<Record<'evidence' | 'hypothesis', Bilingual>> = {
  evidence: { en: 'evidence', zh: '证据' },
  hypothesis: { en: 'hypothesis', zh: '假设' },
};

const pickedWord: Bilingual = { en: 'in the document', zh: '写入文档' };

/** The statement with, in brackets, what signs say about it. */
export function factorName(factor: Factor, language: Language): string {
  const said = [
    ...(factor.confidence ? [say(confidenceWords[factor.confidence], language)] : []),
    ...(factor.picked ? [say(pickedWord, language)] : []),
  ];
  const words = wordsOr(factor.statement, language);
  if (said.length === 0) return words;
  return language === 'zh' ? `${words}（${said.join('，')}）` : `${words} (${said.join(', ')})`;
}

/** Family and category a factor was sorted into, or empty. */
export function sortedAs(
  { family, category }: Factor,
  categories: readonly FactorCategory[],
  language: Language,
): string {
  const name = categories.find(({ id }) => id === category)?.name.trim() ?? '';
  return [family ? say(familyLabels[family], language) : '', name].filter((part) => part !== '').join(' · ');
}
