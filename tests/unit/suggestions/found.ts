/** A document with something to suggest in it, and the suggestions as the desk lists them. */
import { type Suggestion, suggestionsOf } from '../../../renderer/features/suggestions/suggestion';
import { createLinter } from '../../../shared/lint/lint';
import { contextOf, passagesOf } from '../../../shared/lint/passages';
import { readMarkdown } from '../../../shared/prose/markdown';
import { createRetrospective } from '../../../shared/retrospective/create';
import type { Retrospective } from '../../../shared/retrospective/retrospective';

const empty = createRetrospective({
  id: 'r',
  createdAt: '2026-11-12T08:00:00Z',
  language: 'en',
  zone: 'UTC',
});

/** Its causes are the Markdown given. */
export const writtenAs = (markdown: string, more: Partial<Retrospective> = {}): Retrospective => ({
  ...empty,
  ...more,
  prose: { ...empty.prose, causes: readMarkdown(markdown) },
});

export function suggestionsIn(retrospective: Retrospective): readonly Suggestion[] {
  const lintOne = createLinter(contextOf(retrospective));
  return passagesOf(retrospective).flatMap((passage) => suggestionsOf(passage, lintOne(passage.block)));
}
