/** A page of a document as lines to compare: its structures, one line an item, then its text. */
import type { TFunction } from 'i18next';
import { plainText } from '../../../shared/prose/plain-text';
import { pageOfCollection } from '../../../shared/retrospective/collection-page';
import { collections } from '../../../shared/retrospective/edit';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { PageId } from '../../../shared/retrospective/step-id';

type Fields = Readonly<Record<string, unknown>>;

/** Names of other things, and choices from lists, whose keys say nothing to a reader. */
const unsaid: ReadonlySet<string> = new Set([
  ...['id', 'parent', 'goal', 'after', 'category', 'factor', 'hash', 'retrospective'],
  ...[
    'kind',
    'family',
    'phase',
    'milestone',
    'confidence',
    'verdict',
    'side',
    'means',
    'subject',
    'zone',
    'certainty',
  ],
]);

/** The words of an item in the order of its fields; of a time, how it was written. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.replace(/\s+/g, ' ').trim()];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('certainty' in value && 'text' in value) return wordsOf(value.text);
  return Object.entries(value as Fields).flatMap(([key, part]) => (unsaid.has(key) ? [] : wordsOf(part)));
}

/** Without empty lines. */
export function pageLines(retrospective: Retrospective, page: PageId, t: TFunction): readonly string[] {
  const items = collections
    .filter((collection) => pageOfCollection[collection] === page)
    .flatMap((collection) =>
      retrospective[collection].map(
        (item) => `${t(`history.kinds.${collection}`)} · ${wordsOf(item).join(' · ')}`,
      ),
    );
  const text = plainText(retrospective.prose[page]).split('\n');
  return [...items, ...text].filter((line) => line.trim() !== '');
}

/** What is said of the document as a whole. */
export const headLines = ({
  title,
  severity,
  services,
  tags,
  reviewDate,
}: Retrospective): readonly string[] =>
  wordsOf([title, severity ?? '', services.join(', '), tags.join(', '), reviewDate ?? '']);
