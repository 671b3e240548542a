/** What is said of the document as a whole, as lines to compare. */
import type { Language } from '../kit/bilingual';
import type { Details } from '../retrospective/edit';
import type { Retrospective } from '../retrospective/retrospective';
import { showInstant } from './clock';
import { statusLabels } from './labels';

/** Every detail but the questions, which are of the steps. */
type Detail = Exclude<keyof Details, 'questions'>;

const languageNames: Readonly<Record<Language, string>> = { en: 'English', zh: '中文' };

/** The words of one detail; none where nothing is set. */
export function detailLines(document: Retrospective, detail: Detail, language: Language): readonly string[] {
  switch (detail) {
    case 'language':
      return [languageNames[document.language]];
    case 'status': {
      const { state, reviewedBy, reviewedAt } = document.status;
      const at = reviewedAt === null ? '' : showInstant(reviewedAt, document.zone, language);
      return [[statusLabels[state][language], reviewedBy, at].filter((part) => part !== '').join(' · ')];
    }
    case 'services':
    case 'tags':
      return document[detail];
    default:
      return [document[detail] ?? ''].filter((text) => text !== '');
  }
}

const inHead = ['title', 'severity', 'status', 'services', 'tags', 'reviewDate', 'noun', 'zone'] as const;

/** All of them, each a line. */
export const headLines = (document: Retrospective, language: Language): readonly string[] =>
  inHead.map((detail) => detailLines(document, detail, language).join(', ')).filter((line) => line !== '');
