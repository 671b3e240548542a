/** The suggestions of the open document, kept up to date by the lint worker while it is written. */
import { useEffect, useRef, useState } from 'react';
import { contextOf, passagesOf } from '../../../shared/lint/passages';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { createLintClient, type LintClient } from '../../workers/lint-client';
import { type Suggestion, suggestionsOf } from './suggestion';

/** Pause in writing after which the text is looked at, in milliseconds. */
const pause = 400;

/** Suggestions in document order. Empty until the first answer. */
export function useSuggestions(retrospective: Retrospective): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const client = useRef<LintClient | null>(null);
  const looked = useRef(false);

  useEffect(() => {
    const created = createLintClient();
    client.current = created;
    return () => created.stop();
  }, []);

  useEffect(() => {
    const timer = window.setTimeout(
      () => {
        looked.current = true;
        const passages = passagesOf(retrospective);
        client.current?.ask(
          contextOf(retrospective),
          passages.map((passage) => passage.block),
          () =>
            setSuggestions(
              passages.flatMap((passage) =>
                suggestionsOf(passage, client.current?.known(passage.block) ?? []),
              ),
            ),
        );
      },
      looked.current ? pause : 0,
    );
    return () => window.clearTimeout(timer);
  }, [retrospective]);

  return suggestions;
}
