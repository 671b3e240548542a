/** A page of a document as lines to compare: its structures, one line an item, then its text. */
import type { Language } from '../kit/bilingual';
import { en } from '../messages/en';
import { zh } from '../messages/zh';
import { plainText } from '../prose/plain-text';
import { pageOfCollection } from '../retrospective/collection-page';
import { collections, type ItemOf } from '../retrospective/edit';
import type { Retrospective } from '../retrospective/retrospective';
import type { PageId } from '../retrospective/step-id';
import { itemLines } from './item-lines';

const kinds = { en: en.history.kinds, zh: zh.history.kinds } as const;

/** Without empty lines; what the items are called in the language of the reader. */
export function pageLines(document: Retrospective, page: PageId, language: Language): readonly string[] {
  const items = collections
    .filter((collection) => pageOfCollection[collection] === page)
    .flatMap((collection) =>
      (document[collection] as readonly ItemOf<typeof collection>[]).map((item) => {
        const texts = itemLines(collection, item, { document, language }).map(({ text }) => inLine(text));
        return [kinds[language][collection], ...texts.filter((text) => text !== '')].join(' · ');
      }),
    );
  return [...items, ...linesOf(plainText(document.prose[page]))];
}

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The lines of a text that hold anything. */
export const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');
