/** Which match is current: the nearest after a new question, the next by a key, the same while the text changes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FindQuery } from '../../../shared/prose/find';
import type { PageId } from '../../../shared/retrospective/step-id';
import { useSurroundings } from '../../commands/surroundings';
import {
  type Behind,
  type Chosen,
  chooseBehind,
  chooseFrom,
  keepChosen,
  nothingChosen,
  stepChosen,
} from '../../features/find/choose-found';
import type { Search } from '../../features/find/useFound';
import { useCaret } from '../document/caret';
import { showFound } from './find-places';

interface CurrentMatchOrder {
  readonly search: Search;
  readonly page: PageId;
  readonly goTo: (page: PageId) => void;
}

export function useCurrentMatch({ search, page, goTo }: CurrentMatchOrder) {
  const { found, query } = search;
  const { editor } = useSurroundings();
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const latest = useRef({ chosen, found, page });
  latest.current = { chosen, found, page };
  const answered = useRef<FindQuery | null>(null);
  const behind = useRef<Behind | null>(null);
  /** The match that has still to be shown. */
  const [wanted, setWanted] = useState<string | null>(null);

  const choose = useCallback((next: Chosen, show: boolean) => {
    setChosen(next);
    if (show) setWanted(next.id);
  }, []);

  useEffect(() => {
    const before = latest.current;
    const replaced = behind.current;
    behind.current = null;
    if (answered.current !== query) {
      answered.current = query;
      choose(chooseFrom(found, before.page, useCaret.getState().block ?? 0), true);
    } else if (replaced) choose(chooseBehind(found, before.chosen, replaced), true);
    else choose(keepChosen(found, before.chosen), false);
  }, [found, query, choose]);

  useEffect(() => {
    const one = wanted === null ? undefined : found.find(({ id }) => id === wanted);
    if (one === undefined) return;
    if (one.line.page !== page) return goTo(one.line.page);
    if (editor === undefined) return;
    const frame = window.requestAnimationFrame(() => {
      setWanted(null);
      showFound(one, page);
    });
    return () => window.cancelAnimationFrame(frame);
  }, [wanted, found, page, editor, goTo]);

  const step = useCallback(
    (by: 1 | -1) => choose(stepChosen(latest.current.found, latest.current.chosen, by), true),
    [choose],
  );
  const chooseAfter = useCallback((place: Behind) => {
    behind.current = place;
  }, []);
  return { chosen, step, chooseAfter };
}
