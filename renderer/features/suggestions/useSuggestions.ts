/** The suggestions of the open document, kept up to date by the lint worker while it is written. */
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { contextOf, passagesOf } from '../../../shared/lint/passages';
import { calledOf, useDocumentRecords } from '../../store/document-records';
import { useMachineIgnores, withMachineIgnores } from '../../store/machine-ignores';
import { usePacksInUse } from '../../store/packs';
import { usePreferences } from '../../store/preferences';
import { namesOf, useRoster } from '../../store/roster';
import type { DocumentSession } from '../../store/session';
import { rest } from './being-typed';
import { withKnownNames } from './known-names';
import { shownOf } from './shown';
import { type Suggestion, suggestionsOf } from './suggestion';
import { useLintClient } from './useLintClient';
import { useRelease } from './useRelease';

/** Pause in writing after which the text is looked at, in milliseconds. */
const pause = 400;

/** What was found, and which of it waits because its clause is being typed. */
export interface Found {
  readonly all: readonly Suggestion[];
  readonly held: ReadonlySet<string>;
}

const nothing: Found = { all: [], held: new Set() };

interface SuggestionsOrder {
  readonly session: DocumentSession;
  /** Whether the caret stands in its clause now. */
  readonly isAtCaret: (suggestion: Suggestion) => boolean;
}

/** The suggestions this machine shows, in document order. Empty until the first answer. */
export function useSuggestions({ session, isAtCaret }: SuggestionsOrder): readonly Suggestion[] {
  const [found, setFound] = useState(nothing);
  const preferences = usePreferences(({ values }) => values);
  const { learnedOn: learned } = preferences;
  const { people } = useRoster(({ values }) => values);
  const known = useDocumentRecords((records) => records.people);
  const { ignores } = useMachineIgnores(({ values }) => values);
  const packs = usePacksInUse();
  const seen = useRef<ReadonlySet<string>>(nothing.held);
  const client = useLintClient();
  useEffect(() => {
    let isOver = false;
    let looked = session.current();
    let typedAt = Number.NEGATIVE_INFINITY;
    const take = (all: readonly Suggestion[]) => {
      const isTyping = performance.now() - typedAt < rest;
      const fresh = isTyping ? all.filter(({ id }) => !seen.current.has(id)) : [];
      const held = new Set(fresh.filter(isAtCaret).map(({ id }) => id));
      startTransition(() => setFound({ all, held }));
    };
    const look = () => {
      const retrospective = session.current();
      const passages = passagesOf(retrospective);
      const blocks = passages.map(({ block }) => block);
      const own = { ...contextOf(retrospective, [...namesOf(people), ...calledOf(known)]), packs, learned };
      const context = withMachineIgnores(own, ignores);
      const withNames = withKnownNames(known, context);
      client.ask(context, blocks, () => {
        if (isOver) return;
        const known = client.known(blocks);
        take(passages.flatMap((one, index) => suggestionsOf(one, withNames(one.block, known[index] ?? []))));
      });
    };
    // The words come first: a worker that starts takes half of a small machine.
    const first = window.requestIdleCallback(look, { timeout: pause });
    let timer = 0;
    const stop = session.subscribe(() => {
      // Saving is news too, but not of the text.
      if (session.current() === looked) return;
      looked = session.current();
      typedAt = performance.now();
      window.clearTimeout(timer);
      timer = window.setTimeout(look, pause);
    });
    return () => {
      isOver = true;
      stop();
      window.cancelIdleCallback(first);
      window.clearTimeout(timer);
    };
  }, [session, client, people, known, ignores, packs, learned, isAtCaret]);

  const release = useCallback(() => setFound(({ all }) => ({ all, held: nothing.held })), []);
  useRelease({ session, found, isAtCaret, release });
  const visible = useMemo(() => {
    const free = found.held.size === 0 ? found.all : found.all.filter(({ id }) => !found.held.has(id));
    return shownOf(free, preferences);
  }, [found, preferences]);
  useEffect(() => {
    seen.current = new Set(visible.map(({ id }) => id));
  }, [visible]);
  return visible;
}
