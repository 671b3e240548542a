/** Which of the found words is current after the text or the question changed. */
import type { PageId } from '../../../shared/retrospective/step-id';
import { type Found, keyOf, nearest } from './found';

/** What was current, and what the new one depends on. */
export interface Chosen {
  readonly id: string | null;
  readonly index: number;
}

/** Words that were just replaced: the next are those behind what stands there now. */
export interface Behind {
  readonly key: string;
  readonly end: number;
}

export const nothingChosen: Chosen = { id: null, index: -1 };

const chosenAt = (found: readonly Found[], index: number): Chosen => ({
  id: found[index]?.id ?? null,
  index,
});

/** For a new question: from the caret on. */
export const chooseFrom = (found: readonly Found[], page: PageId, block: number): Chosen =>
  chosenAt(found, nearest(found, page, block));

/** The same words as before, or those that took their place in the list. */
export function keepChosen(found: readonly Found[], { id, index }: Chosen): Chosen {
  const same = found.findIndex((one) => one.id === id);
  return chosenAt(found, same < 0 ? Math.min(Math.max(index, 0), found.length - 1) : same);
}

export function chooseBehind(found: readonly Found[], { index }: Chosen, { key, end }: Behind): Chosen {
  const rest = found.slice(Math.max(index, 0));
  const next = rest.findIndex(({ line, match }) => keyOf(line) !== key || match.start >= end);
  return chosenAt(found, next < 0 ? Math.min(0, found.length - 1) : Math.max(index, 0) + next);
}

/** Around the ends. */
export const stepChosen = (found: readonly Found[], { index }: Chosen, by: 1 | -1): Chosen =>
  found.length === 0 ? nothingChosen : chosenAt(found, (index + by + found.length) % found.length);
