/** A difference as rows of mine and theirs: whole texts line by line, items field by field. */
import type { TFunction } from 'i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { detailLines } from '../../../shared/manuscript/detail-lines';
import { type ItemLine, itemLines } from '../../../shared/manuscript/item-lines';
import { linesOf } from '../../../shared/manuscript/page-lines';
import { writeMarkdown } from '../../../shared/prose/markdown';
import { plainText } from '../../../shared/prose/plain-text';
import type { Difference } from '../../../shared/retrospective/differences';
import type { Collection, ItemOf } from '../../../shared/retrospective/edit';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { PageId } from '../../../shared/retrospective/step-id';
import { type DiffRow, diffLines } from '../../ui/text-diff';

export interface Comparison {
  readonly mine: Retrospective;
  readonly theirs: Retrospective;
  /** Language of the app. */
  readonly language: Language;
}

/** Rows that belong together, under the name of a field where they have one. */
export interface RowGroup {
  readonly label: string | null;
  readonly rows: readonly DiffRow[];
}

type Lines = (document: Retrospective) => readonly string[];

/** Lines that are the same on both sides are left out of items, and kept in texts. */
export function rowGroups(difference: Difference, comparison: Comparison, t: TFunction): readonly RowGroup[] {
  const { mine, theirs, language } = comparison;
  const inOne = (lines: Lines): readonly RowGroup[] => [
    { label: null, rows: diffLines(lines(mine), lines(theirs)) },
  ];
  switch (difference.kind) {
    case 'detail': {
      const { field } = difference;
      return inOne((side) =>
        field === 'questions' ? questionLines(side, t) : detailLines(side, field, language),
      );
    }
    case 'suggestions':
      return inOne(suggestionLines);
    case 'text':
      return [{ label: null, rows: textRows(mine, theirs, difference.page) }];
    case 'order':
    case 'list':
      return inOne((side) =>
        side[difference.collection].map((item) => lineOf(difference.collection, item, side, language)),
      );
    case 'item':
      return fieldGroups(difference, comparison);
  }
}

/** The words; where these are the same, how they are written in Markdown. */
function textRows(mine: Retrospective, theirs: Retrospective, page: PageId): readonly DiffRow[] {
  const rows = diffLines(linesOf(plainText(mine.prose[page])), linesOf(plainText(theirs.prose[page])));
  if (rows.some(({ isSame }) => !isSame)) return rows;
  return diffLines(linesOf(writeMarkdown(mine.prose[page])), linesOf(writeMarkdown(theirs.prose[page])));
}

const lineOf = (
  collection: Collection,
  item: ItemOf<Collection>,
  document: Retrospective,
  language: Language,
): string =>
  itemLines(collection, item, { document, language })
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${label}: ${text}`)
    .join(' · ');

type ItemDifference = Extract<Difference, { readonly kind: 'item' }>;

function fieldGroups(
  difference: ItemDifference,
  { mine, theirs, language }: Comparison,
): readonly RowGroup[] {
  const before = fieldsOf(difference, mine, difference.mine, language);
  const after = fieldsOf(difference, theirs, difference.theirs, language);
  return (before ?? after ?? []).flatMap(({ label }, index) => {
    const [one, other] = [before?.[index]?.text ?? '', after?.[index]?.text ?? ''];
    return one === other ? [] : [{ label, rows: diffLines(linesOf(one), linesOf(other)) }];
  });
}

function fieldsOf(
  { collection }: ItemDifference,
  document: Retrospective,
  id: string | null,
  language: Language,
): readonly ItemLine[] | null {
  const item = document[collection].find((one) => one.id === id);
  return item ? itemLines(collection, item, { document, language }) : null;
}

const questionLines = ({ questions }: Retrospective, t: TFunction): readonly string[] => [
  ...(questions.hidden.length > 0
    ? [t('comparing.hiddenQuestions', { count: questions.hidden.length })]
    : []),
  ...Object.values(questions.reworded),
  ...questions.added.map(({ text }) => text),
];

const suggestionLines: Lines = ({ suggestions }) => [
  ...suggestions.ignored.map((ignore) => ('quote' in ignore ? `“${ignore.quote}”` : ignore.rule)),
  ...suggestions.taught.map(({ term }) => term),
];
