/** The open document and the list of the library, for components. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Outcome, Problem } from '../../shared/kit/outcome';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import type { KeptReview } from './kept-reviews';
import type { Library, Listed, Trashed } from './library';
import type { DocumentSession, ReadOnlyReason, SaveState } from './session';

function useSession<T>(session: DocumentSession, snapshot: () => T): T {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, snapshot);
}

/** A part of the document; `select` runs again only when the document or `select` itself is another. */
export function useDocument<T>(session: DocumentSession, select: (retrospective: Retrospective) => T): T {
  const last = useRef<{ value: Retrospective; select: typeof select; selected: T } | null>(null);
  const snapshot = useCallback(() => {
    const value = session.current();
    if (last.current?.value !== value || last.current.select !== select)
      last.current = { value, select, selected: select(value) };
    return last.current.selected;
  }, [session, select]);
  return useSession(session, snapshot);
}

/** Why the last save did not work; null while they do. */
export const useSaveProblem = (session: DocumentSession): Problem | null =>
  useSession(session, () => problemIn(session.saveState()));

const problemIn = (state: SaveState): Problem | null => (state.kind === 'not-saved' ? state.problem : null);

/** The minute of the last save in UTC, as `YYYY-MM-DDTHH:MM`; empty before there was one. */
export function useSavedMinute(session: DocumentSession): string {
  const last = useRef('');
  const snapshot = useCallback(() => {
    const state = session.saveState();
    if (state.kind === 'saved') last.current = state.at.slice(0, 'YYYY-MM-DDTHH:MM'.length);
    return last.current;
  }, [session]);
  return useSession(session, snapshot);
}

export const useReadOnly = (session: DocumentSession): ReadOnlyReason | null =>
  useSession(session, () => session.readOnly());

/** The list, read anew whenever it changes; null until it is there for the first time. */
export const useLibrary = (library: Library): Outcome<readonly Listed[]> | null =>
  useRows(library, library.list);

/** What lies in the trash, likewise. */
export const useTrash = (library: Library): Outcome<readonly Trashed[]> | null =>
  useRows(library, library.trash);

/** Reviews of pasted texts that were left, likewise. */
export const useKeptReviews = (library: Library): Outcome<readonly KeptReview[]> | null =>
  useRows(library, library.reviews.list);

function useRows<Row>(
  library: Library,
  read: () => Promise<Outcome<readonly Row[]>>,
): Outcome<readonly Row[]> | null {
  const [rows, setRows] = useState<Outcome<readonly Row[]> | null>(null);
  useEffect(() => {
    let latest = 0;
    const refresh = async () => {
      const turn = ++latest;
      const answer = await read();
      if (turn === latest) setRows(answer);
    };
    void refresh();
    const stop = library.watch(() => void refresh());
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stop();
    };
  }, [library, read]);
  return rows;
}
