/** The suggestions of the open document, kept up to date by the lint worker while it is written. */
import { startTransition, useEffect, useMemo, useState } from 'react';
import { contextOf, passagesOf } from '../../../shared/lint/passages';
import { usePreferences } from '../../store/preferences';
import { namesOf, useRoster } from '../../store/roster';
import type { DocumentSession } from '../../store/session';
import { createLintClient } from '../../workers/lint-client';
import { shownOf } from './shown';
import { type Suggestion, suggestionsOf } from './suggestion';

/** Pause in writing after which the text is looked at, in milliseconds. */
const pause = 400;

/** The suggestions this machine shows, in document order. Empty until the first answer. */
export function useSuggestions(session: DocumentSession): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const preferences = usePreferences(({ values }) => values);
  const { people } = useRoster(({ values }) => values);
  useEffect(() => {
    const client = createLintClient();
    const look = () => {
      const retrospective = session.current();
      const passages = passagesOf(retrospective);
      const blocks = passages.map((passage) => passage.block);
      client.ask(contextOf(retrospective, namesOf(people)), blocks, () => {
        const found = passages.flatMap((passage) =>
          suggestionsOf(passage, client.known(passage.block) ?? []),
        );
        startTransition(() => setSuggestions(found));
      });
    };
    let looked = session.current();
    let timer = window.setTimeout(look, 0);
    const stop = session.subscribe(() => {
      // Saving is news too, but not of the text.
      if (session.current() === looked) return;
      looked = session.current();
      window.clearTimeout(timer);
      timer = window.setTimeout(look, pause);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
      client.stop();
    };
  }, [session, people]);
  return useMemo(() => shownOf(suggestions, preferences), [suggestions, preferences]);
}
