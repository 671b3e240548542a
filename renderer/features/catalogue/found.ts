/** Which rules of the catalogue are shown: by words, kind and language. */
import type { Language } from '../../../shared/kit/bilingual';
import type { CatalogueEntry } from '../../../shared/lint/catalogue';
import { type Category, categories } from '../../../shared/lint/diagnostic';

export interface Wanted {
  readonly query: string;
  readonly category: Category | null;
  readonly language: Language | null;
}

export interface Group {
  readonly category: Category;
  readonly entries: readonly CatalogueEntry[];
}

/** Groups by kind in the order of the kinds; every word of the query stands somewhere in the entry. */
export function groupsOf(
  entries: readonly CatalogueEntry[],
  { query, category, language }: Wanted,
  titleOf: (category: Category) => string,
): readonly Group[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (entry: CatalogueEntry): boolean => {
    if (category !== null && entry.category !== category) return false;
    if (language !== null && entry.language !== language) return false;
    const text = textOf(entry, titleOf(entry.category));
    return words.every((word) => text.includes(word));
  };
  return categories
    .map((kind) => ({ category: kind, entries: entries.filter((one) => one.category === kind && fits(one)) }))
    .filter((group) => group.entries.length > 0);
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const textOf = ({ id, why, ask, rewrites, flags, passes }: CatalogueEntry, title: string): string =>
  fold([id, title, why.en, why.zh, ask.en, ask.zh, ...rewrites, ...flags, ...passes].join('\n'));
