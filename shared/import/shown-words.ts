/** Every word the pages of a document would have, in one of the languages. */
import type { Language } from '../kit/bilingual';
import { composeManuscript } from '../manuscript/compose';
import { wordsOf } from '../prose/words';
import type { Retrospective } from '../retrospective/retrospective';
import { proseWords } from './prose-words';

export function shownWords(document: Retrospective, language: Language): readonly string[] {
  const { title, facts, sections } = composeManuscript(document, { language });
  return [
    ...wordsOf(title),
    ...facts.flatMap(({ label, value }) => wordsOf(`${label} ${value}`)),
    ...sections.flatMap((section) => [...wordsOf(section.title), ...section.blocks.flatMap(proseWords)]),
  ];
}
