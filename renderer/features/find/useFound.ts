/** Searches the open document for as long as it is asked to, and again when the document changes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type FindQuery, finderOf } from '../../../shared/prose/find';
import type { DocumentSession } from '../../store/session';
import { openPatternSearch, type PatternSearch } from '../../workers/find-client';
import { type Found, foundIn } from './found';
import { type FindScope, linesIn } from './lines';

export interface Search {
  /** What was asked; null before anything was. */
  readonly query: FindQuery | null;
  readonly state: 'idle' | 'found' | 'no-pattern' | 'too-slow' | 'broken';
  readonly found: readonly Found[];
}

const idle: Search = { query: null, state: 'idle', found: [] };

/** A text that changes is searched again when it rests, in milliseconds. */
const rest = 150;

export interface FoundOrder {
  readonly session: DocumentSession;
  readonly query: FindQuery;
  readonly scope: FindScope;
}

export function useFound({ session, query, scope }: FoundOrder) {
  const [search, setSearch] = useState(idle);
  const patterns = useRef<PatternSearch | null>(null);
  const turn = useRef(0);

  const refresh = useCallback(async (): Promise<Search> => {
    turn.current += 1;
    const mine = turn.current;
    const lines = linesIn(session.current(), scope);
    const answer = (result: Omit<Search, 'query'>) => {
      const next = { ...result, query };
      if (mine === turn.current) setSearch(next);
      return next;
    };
    const find = finderOf(query);
    if (find === null) return answer({ ...idle, state: query.text === '' ? 'idle' : 'no-pattern' });
    if (!query.pattern)
      return answer({
        state: 'found',
        found: foundIn(
          lines,
          lines.map(({ text }) => find(text)),
        ),
      });
    patterns.current ??= openPatternSearch();
    const matches = await patterns.current.search({ query, lines: lines.map(({ text }) => text) });
    return answer(
      typeof matches === 'string'
        ? { ...idle, state: matches }
        : { state: 'found', found: foundIn(lines, matches) },
    );
  }, [session, query, scope]);

  useEffect(() => {
    void refresh();
    let timer = 0;
    let seen = session.current();
    const stop = session.subscribe(() => {
      if (seen === session.current()) return;
      seen = session.current();
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void refresh(), rest);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [session, refresh]);
  useEffect(() => () => patterns.current?.dispose(), []);

  return { search, refresh };
}
