/** What is said of the document as a whole, as lines to compare. */
import type { Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import { nameOf } from '../retrospective/change';
import { collections, type Details } from '../retrospective/edit';
import type { Retrospective } from '../retrospective/retrospective';
import { showInstant } from './clock';
import { reachLabels, statusLabels } from './labels';
import { chosenFactorsTitle } from './sections/factors';

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
    case 'causesTitle':
      return document.causesTitle === 'root-cause' ? [chosenFactorsTitle[language]] : [];
    case 'reach':
      return Object.entries(document.reach).map(([id, reach]) =>
        [namedIn(document, id), reachLabels[reach][language]].filter((part) => part !== '').join(' · '),
      );
    default:
      return [document[detail] ?? ''].filter((text) => text !== '');
  }
}

const inHead = [
  ...(['title', 'severity', 'status', 'owner', 'services', 'tags'] as const),
  ...(['reviewDate', 'noun', 'zone'] as const),
];

/** All of them, each a line. */
export const headLines = (document: Retrospective, language: Language): readonly string[] =>
  inHead.map((detail) => detailLines(document, detail, language).join(', ')).filter((line) => line !== '');

/** The first words of an item of any list; empty where it is gone. */
function namedIn(document: Retrospective, id: Id): string {
  for (const collection of collections) {
    const item = document[collection].find((one) => one.id === id);
    if (item) return nameOf(collection, item);
  }
  return '';
}
