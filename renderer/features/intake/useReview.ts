/** The review as it stands, and every way to change it; each change is one step back. */
import { useReducer } from 'react';
import { back, forth, type History, type Review, step } from './review';

type Move =
  | { readonly kind: 'do'; readonly change: (review: Review) => Review }
  | { readonly kind: 'undo' | 'redo' };

function reduce(history: History, move: Move): History {
  if (move.kind === 'do') return step(history, move.change(history.now));
  return move.kind === 'undo' ? back(history) : forth(history);
}

export function useReview(first: () => History) {
  const [history, move] = useReducer(reduce, null, first);
  return {
    history,
    review: history.now,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (change: (review: Review) => Review) => move({ kind: 'do', change }),
    undo: () => move({ kind: 'undo' }),
    redo: () => move({ kind: 'redo' }),
  };
}

export type Reviewing = ReturnType<typeof useReview>;
