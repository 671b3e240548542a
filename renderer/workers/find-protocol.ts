/** What the page and the worker that searches with patterns say to each other. */
import type { FindMatch, FindQuery } from '../../shared/prose/find';

export interface FindRequest {
  readonly query: FindQuery;
  readonly lines: readonly string[];
}

/** `begun` starts the clock: a worker that is still being loaded searches nothing. */
export type FindAnswer =
  | { readonly kind: 'begun' }
  /** The matches of each line. */
  | { readonly kind: 'found'; readonly matches: readonly (readonly FindMatch[])[] };
