/** What the page and the lint worker say to each other. */
import type { LintBlock, LintContext } from '../../shared/lint/block';
import type { Reading } from '../../shared/lint/reading';

export interface LintRequest {
  readonly ticket: number;
  readonly context: LintContext;
  readonly blocks: readonly LintBlock[];
}

export interface LintAnswer {
  readonly ticket: number;
  /** One a block, in the order of the request. */
  readonly readings: readonly Reading[];
}
