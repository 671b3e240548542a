/** Every text a writer typed into a retrospective, as the words an export has to have. */
import { plainText } from '../../../shared/prose/plain-text';
import { wordsOf } from '../../../shared/prose/words';
import type { Retrospective } from '../../../shared/retrospective/retrospective';

/** Fields that are no words of the document: references, choices, settings, and what stands computed. */
const untold: ReadonlySet<string> = new Set([
  ...[
    'id',
    'formatVersion',
    'language',
    'createdAt',
    'sample',
    'severity',
    'state',
    'reviewedAt',
    'at',
    'until',
  ],
  ...[
    'zone',
    'certainty',
    'kind',
    'phase',
    'milestone',
    'after',
    'goal',
    'verdict',
    'parent',
    'family',
    'category',
  ],
  ...[
    'confidence',
    'retrospective',
    'factor',
    'side',
    'means',
    'strength',
    'subject',
    'sentAt',
    'level',
    'hash',
  ],
  ...['line', 'minutes', 'label', 'causesTitle', 'questions', 'suggestions', 'categories', 'prose', 'link'],
]);

export const typedWords = (retrospective: Retrospective): ReadonlySet<string> =>
  new Set([
    ...wordsIn(retrospective),
    ...Object.values(retrospective.prose).flatMap((prose) => wordsOf(plainText(prose))),
  ]);

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return wordsOf(value);
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (value === null || typeof value !== 'object') return [];
  if ('certainty' in value && 'at' in value && value.at !== null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (untold.has(key) ? [] : wordsIn(inner)));
}
